import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { meetsQuantity } from '../../src/domain/meetsQuantity.ts';
import { canonicalInterval, type Quantity } from '../../src/domain/quantity.ts';
import type { QuantityCondition, RangeEnd } from '../../src/domain/range.ts';
import type { UnitKind } from '../../src/domain/units.ts';
import { datasetRecords, idOf, ionRecords, material, observation, quantity } from '../support/records.ts';
import { baseWith, read } from './base.ts';

const printed: readonly Quantity[] = [
  ...['5', '5.0', '~5', '>5', '<5', '>~5', 'up to 5', 'at least 5', '4.5-5.5', '5 ± 1', '-5', '> -5', '0', '<0'].map(
    (number) => quantity(`${number} V`, 'POTENTIAL'),
  ),
  ...['4500 mV', '>5500 mV', '5000.0 mV'].map((number) => quantity(number, 'POTENTIAL')),
  ...['5 nm', '50 angstrom', '<5 nm', '0.5-5 nm'].map((number) => quantity(number, 'LENGTH')),
];

const five = (bounds: Partial<Record<'lower' | 'upper', RangeEnd>>, match: 'POSSIBLE' | 'CERTAIN') =>
  ({ match, ranges: [{ kind: 'POTENTIAL', lower: null, upper: null, ...bounds }] }) as const;

test.each([
  ['5', 'gte', 5.4, 'POSSIBLE', true],
  ['5', 'gte', 5.6, 'POSSIBLE', false],
  ['5', 'gte', 4.5, 'CERTAIN', true],
  ['5', 'gt', 4.5, 'CERTAIN', false],
  ['>5', 'gt', 5, 'CERTAIN', true],
  ['>5', 'gt', 100, 'POSSIBLE', true],
  ['>5', 'lte', 5, 'POSSIBLE', false],
  ['>~5', 'gt', 5, 'CERTAIN', false],
  ['<5', 'lt', 5, 'CERTAIN', true],
  ['<5', 'gte', 5, 'POSSIBLE', false],
  ['4-5', 'gte', 5, 'POSSIBLE', true],
  ['4-5', 'gt', 5, 'POSSIBLE', false],
  ['4-5', 'lte', 5, 'CERTAIN', true],
  ['4-5', 'lt', 5, 'CERTAIN', false],
] as const)('meetsQuantity() of "%s V" with %s %d, %s, is %s', (number, bound, value, match, met) => {
  const end = { value, strict: bound === 'gt' || bound === 'lt' };
  const condition = five(bound.startsWith('g') ? { lower: end } : { upper: end }, match);
  expect(meetsQuantity(quantity(`${number} V`, 'POTENTIAL'), condition)).toBe(met);
});

test('meetsQuantity() knows no missing number, and only numbers of the kinds asked for', () => {
  const volts = quantity('5 V', 'POTENTIAL');
  expect(meetsQuantity(volts, { missing: ['NOT_REPORTED'] })).toBe(false);
  expect(meetsQuantity(volts, { present: true })).toBe(true);
  expect(meetsQuantity(volts, { match: 'POSSIBLE', ranges: [] })).toBe(false);
  expect(meetsQuantity(quantity('5 nm', 'LENGTH'), five({}, 'POSSIBLE'))).toBe(false);
});

/** Ends of the printed numbers, next to them, and as a unit conversion leaves them. */
const values = printed.flatMap((each) => {
  const { value, lower, upper } = canonicalInterval(each);
  return [value, lower, upper].flatMap((end) => (end === null ? [] : [end, end * (1 + 1e-14), end + 0.01, end - 0.01]));
});

const end = fc.option(fc.record({ value: fc.constantFrom(...values), strict: fc.boolean() }));
const kind = fc.constantFrom<UnitKind>('POTENTIAL', 'LENGTH');
const condition: fc.Arbitrary<QuantityCondition> = fc.record({
  match: fc.constantFrom('POSSIBLE', 'CERTAIN'),
  ranges: fc.array(fc.record({ kind, lower: end, upper: end }), { minLength: 1, maxLength: 2 }),
});

test('meetsQuantity() keeps of numbers in memory what the store keeps of stored ones', async () => {
  const observations = printed.map((value, place) =>
    observation({ key: `o${place}`, cell: null, measurement: null, statement: { form: 'VALUE', value: { value } } }),
  );
  const store = await baseWith(ionRecords(), datasetRecords({ materials: [material()], observations }));
  await read(store, async (snapshot) => {
    await fc.assert(
      fc.asyncProperty(condition, async (value) => {
        const kept = printed.flatMap((each, place) =>
          meetsQuantity(each, value) ? [idOf('Observation', `o${place}`)] : [],
        );
        expect([...(await snapshot.observations.ids({ value }))].sort()).toEqual(kept.sort());
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
