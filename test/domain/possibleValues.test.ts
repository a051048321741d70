import { expect, test } from '@jest/globals';
import { impossibility } from '../../src/domain/possibleValues.ts';
import { parseQuantity } from '../../src/domain/quantity.ts';
import { quantityKinds } from '../../src/domain/quantityKinds.ts';

/** Why a quantity cannot be what is printed. */
function why(code: string, reported: string): string | undefined {
  const about = quantityKinds.get(code);
  const read = parseQuantity({ reported }, about.unitKind, about.approximation);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join());
  return impossibility(read.quantity, about);
}

test.each([
  ['D002', '-0.385 nm', '"-0.385 nm" is not above 0, as the interlayer spacing d002 is; was a dash taken for a minus?'],
  ['D002', '0 nm', '"0 nm" is not above 0, as the interlayer spacing d002 is; was a dash taken for a minus?'],
  ['LAYER_EXTENT_LA', '-4 nm', '"-4 nm" is not above 0, as the layer extent La is; was a dash taken for a minus?'],
  ['STACK_HEIGHT_LC', '-1.4 nm', '"-1.4 nm" is not above 0, as the stack height Lc is; was a dash taken for a minus?'],
  [
    'REVERSIBLE_CAPACITY',
    '-312 mAh g-1',
    '"-312 mAh g-1" is below 0: the reversible capacity is 0 or more; was a dash taken for a minus?',
  ],
  ['CAPACITY_RETENTION', '913 %', '"913 %" is above 300 %, as no capacity retention is: is a decimal point missing?'],
  [
    'INITIAL_COULOMBIC_EFFICIENCY',
    '865 %',
    '"865 %" is above 200 %, as no initial Coulombic efficiency is: is a decimal point missing?',
  ],
  ['RATE_RETENTION', '-5 %', '"-5 %" is below 0 %: the rate retention is not; was a dash taken for a minus?'],
])('%s cannot be %s', (code, reported, message) => {
  expect(why(code, reported)).toBe(message);
});

test.each([
  ['D002_SHIFT', '-0.02 nm'],
  ['BINDING_ENERGY', '-1.2 eV'],
  ['NMR_SHIFT', '-9 ppm'],
  ['COULOMBIC_EFFICIENCY', '100.4 %'],
  ['CAPACITY_RETENTION', '112 %'],
  ['RATE_RETENTION', '420 %'],
  ['CAPACITY_LOSS', '-3 %'],
  // impossible, but what a paper prints: the audit tells it
  ['PLATEAU_SHARE', '163 %'],
  ['CAPACITIVE_SHARE', '-3 %'],
  ['CLOSED_PORE_SHARE', '0 %'],
  ['PORE_DIAMETER', '< 0.5 nm'],
  ['PYROLYSIS_TEMPERATURE', '1473 K'],
])('%s can be %s', (code, reported) => {
  expect(why(code, reported)).toBeUndefined();
});
