import { expect, test } from '@jest/globals';
import type { DftResult } from '../../../src/domain/dftResult.ts';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { bindingToMetal } from '../../../src/science/metrics/bindingToMetal.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';
import { dftResult, idOf } from '../../support/records.ts';

function energy(value: string, ion: IonSymbol = 'Na'): Said {
  return { key: 'energy', quantity: 'BINDING_ENERGY', value, ion };
}

const by = (parts: Partial<DftResult>) => ({
  rest: {
    dftResults: [
      dftResult({
        reference: 'ATOM',
        signConvention: 'NEGATIVE_FAVOURABLE',
        observations: [idOf('Observation', 'energy')],
        ...parts,
      }),
    ],
  },
});

test.each([
  ['Li', -0.17],
  ['Na', -0.69],
  ['K', -0.87],
] as const)('BINDING_ENERGY_TO_METAL of -1.80 eV against an atom of %s is %d eV', (ion, expected) => {
  expect(values(bindingToMetal, [energy('-1.80 eV', ion)], { ion, ...by({}) })).toEqual([near(expected)]);
});

test('BINDING_ENERGY_TO_METAL turns the sign of an adsorption energy and says what it adds', () => {
  const asked = by({ signConvention: 'POSITIVE_FAVOURABLE' });
  expect(numbers(bindingToMetal, [energy('1.80 eV')], asked)).toEqual([[-0.69, -0.695, -0.685]]);
  expect(derived(bindingToMetal, [energy('-1.80 eV')], by({}))[0]).toMatchObject({
    parameters: [{ name: 'cohesiveEnergyNa', value: 1.11, unit: 'eV' }],
    sentence:
      'A binding energy of -1.8 eV (-1.805 to -1.795) against the atom is -0.69 eV (-0.695 to -0.685) against bulk Na.',
  });
});

test('BINDING_ENERGY_TO_METAL is none without sign or reference, and nothing new of one against the metal', () => {
  expect(values(bindingToMetal, [energy('-1.80 eV')])).toEqual([]);
  for (const parts of [
    { signConvention: 'NOT_REPORTED' },
    { reference: 'NOT_REPORTED' },
    { reference: 'BULK_METAL' },
  ] as const) {
    expect(values(bindingToMetal, [energy('-1.80 eV')], by(parts))).toEqual([]);
  }
});
