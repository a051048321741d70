import { expect, test } from '@jest/globals';
import { aboutOf, isOwn } from '../../../src/science/audit/about.ts';
import { evidenceOf } from '../../../src/science/facts/evidence.ts';
import { evidenceBase, type Said } from '../../support/evidence.ts';

const facts = (...statements: readonly Said[]) => evidenceOf(evidenceBase(statements));

test('aboutOf() is the material and ion that all statements share', () => {
  expect(aboutOf(facts({}, {}))).toEqual({ material: 'Material:doe_2026_pores/hc', ion: 'Na' });
  expect(aboutOf(facts({}, { ion: 'K' }))).toEqual({ material: 'Material:doe_2026_pores/hc', ion: null });
  expect(aboutOf(facts({ material: null, ion: null }))).toEqual({ material: null, ion: null });
});

test('aboutOf() no statement is nothing', () => {
  expect(aboutOf([])).toEqual({ material: null, ion: null });
});

test('isOwn() is false of what a source only passes on', () => {
  expect(facts({}, { cited: true }).map(isOwn)).toEqual([true, false]);
});
