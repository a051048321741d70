import { expect, test } from '@jest/globals';
import { evidenceOf } from '../../../src/science/facts/evidence.ts';
import { evidenceBase, seedEvidence } from '../../support/evidence.ts';
import { cell, dftResult, idOf, laboratory, measurement, source } from '../../support/records.ts';

test('evidenceOf() brings to each statement what it refers to', () => {
  const [run, half] = [measurement({ key: 'run' }), cell({ key: 'half' })];
  const result = dftResult({ observations: [idOf('Observation', 'energy')] });
  const base = evidenceBase([{ key: 'energy', measurement: 'run', cell: 'half' }], {
    sources: [source({ laboratory: laboratory().id })],
    measurements: [run],
    cells: [half],
    dftResults: [result],
  });
  expect(evidenceOf(base)).toMatchObject([{ measurement: run, cell: half, dft: result, laboratory: laboratory().id }]);
});

test('evidenceOf() of statements that refer to nothing, or to what is not in the base', () => {
  const base = evidenceBase([{}, { measurement: 'gone', cell: 'gone' }], { sources: [] });
  for (const fact of evidenceOf(base)) {
    expect(fact).toMatchObject({ measurement: null, cell: null, dft: null, laboratory: fact.observation.source });
  }
});

test('evidenceOf() the seed paper has a fact for each observation, with the computed results', async () => {
  const base = await seedEvidence();
  const facts = evidenceOf(base);
  expect(facts).toHaveLength(base.observations.length);
  expect(facts.filter(({ dft }) => dft !== null).length).toBeGreaterThan(0);
});
