import { expect, test } from '@jest/globals';
import { bindingPotential } from '../../../src/science/metrics/bindingPotential.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, numbers } from '../../support/metrics.ts';
import { dftResult, idOf } from '../../support/records.ts';

function asked(reference: 'ATOM' | 'BULK_METAL') {
  const observations = [idOf('Observation', 'energy')];
  return { rest: { dftResults: [dftResult({ reference, signConvention: 'NEGATIVE_FAVOURABLE', observations })] } };
}

function energy(value: string): Said {
  return { key: 'energy', quantity: 'BINDING_ENERGY', value };
}

test('BINDING_POTENTIAL of -0.20 eV against the bulk metal is 0.20 V', () => {
  expect(numbers(bindingPotential, [energy('-0.20 eV')], asked('BULK_METAL'))).toEqual([[0.2, 0.195, 0.205]]);
  expect(derived(bindingPotential, [energy('-0.20 eV')], asked('BULK_METAL'))[0]).toMatchObject({
    parameters: [],
    sentence: 'A binding energy of -0.2 eV (-0.205 to -0.195) against bulk Na is gained at 0.2 V (0.195 to 0.205).',
  });
});

test('BINDING_POTENTIAL of -1.00 eV against an atom of Na is -0.11 V: metal is plated first', () => {
  const [one] = derived(bindingPotential, [energy('-1.00 eV')], asked('ATOM'));
  expect(one?.value.value).toBe(-0.11);
  expect(one?.parameters).toMatchObject([{ name: 'cohesiveEnergyNa' }]);
});
