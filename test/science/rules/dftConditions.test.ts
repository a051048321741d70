import { expect, test } from '@jest/globals';
import type { DftResult } from '../../../src/domain/dftResult.ts';
import { evidenceOf } from '../../../src/science/facts/evidence.ts';
import { dftConditions } from '../../../src/science/rules/dftConditions.ts';
import { evidenceBase, type Said } from '../../support/evidence.ts';
import { dftResult, idOf } from '../../support/records.ts';

const energy: Said = { key: 'energy', quantity: 'BINDING_ENERGY', technique: 'DFT', value: '-0.8 eV' };

function codes(of: Partial<DftResult> | null, also: readonly Said[] = []): readonly string[] {
  const observations = [idOf('Observation', 'energy')];
  const dftResults =
    of === null ? [] : [dftResult({ reference: 'BULK_METAL', spacing: 'RELAXED', ...of, observations })];
  return dftConditions(evidenceOf(evidenceBase([energy, ...also], { dftResults }))).map(({ code }) => code);
}

test('dftConditions() of relaxed layers against the bulk metal: none', () => {
  expect(codes({})).toEqual([]);
});

test('dftConditions() names an unknown reference, also where no result says which', () => {
  expect(codes({ reference: 'NOT_REPORTED' })).toEqual(['DFT_REFERENCE_UNKNOWN']);
  expect(codes(null)).toEqual(['DFT_REFERENCE_UNKNOWN']);
});

test('dftConditions() names layers held apart, not those of which nothing is said', () => {
  expect(codes({ spacing: 'FIXED' })).toEqual(['DFT_SPACING_FIXED']);
  expect(codes({ spacing: 'NOT_REPORTED' })).toEqual([]);
});

test.each([
  ['QUALITATIVE_ONLY', ['DFT_QUALITATIVE']],
  ['WITHIN_UNCERTAINTY', []],
] as const)('dftConditions() of energies that the authors call %s', (level, expected) => {
  const resolution: Said = { quantity: 'BINDING_ENERGY', statement: { form: 'RESOLUTION', level, limit: null } };
  expect(codes({}, [resolution])).toEqual(expected);
});
