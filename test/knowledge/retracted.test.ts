import { beforeAll, expect, test } from '@jest/globals';
import type { EvidenceBase } from '../../src/domain/evidenceBase.ts';
import { standardOptions } from '../../src/domain/judging.ts';
import { assessment } from '../../src/knowledge/assessment.ts';
import { contributionOrder } from '../../src/knowledge/contributionOrder.ts';
import { evidenceWith } from '../../src/knowledge/evidence.ts';
import { seedDataset } from '../support/seed.ts';

const SOURCE = 'Source:nagmani_nd_mapping/nagmani_nd_mapping';
const MATERIAL = 'Material:nagmani_nd_mapping/mshc';
const filling = { material: MATERIAL, ion: 'Na', process: 'PORE_FILLING', region: null } as const;
const ordered = { material: MATERIAL, ion: 'Na', cRate: null } as const;

let base: EvidenceBase;
let retracted: EvidenceBase;

beforeAll(async () => {
  const [paper, ions] = [await seedDataset('seed/papers/nagmani_nd_mapping'), await seedDataset('seed/ions')];
  base = { ...paper.records, ions: ions.records.ions };
  const sources = base.sources.map((each) =>
    each.id === SOURCE ? { ...each, retraction: 'RETRACTED' as const } : each,
  );
  retracted = { ...base, sources };
});

test('what a retracted source states supports nothing and orders nothing, and the answers name it', () => {
  const evidence = evidenceWith(retracted, standardOptions);
  expect(assessment(evidenceWith(base, standardOptions), filling)).toMatchObject({
    verdict: 'CORROBORATED',
    retracted: [],
  });
  expect(assessment(evidence, filling)).toMatchObject({ verdict: 'INSUFFICIENT', score: 0, retracted: [SOURCE] });
  expect(contributionOrder(evidence, ordered)).toMatchObject({
    status: 'NOT_ENOUGH_DATA',
    retracted: [SOURCE],
    claims: [],
  });
});

test('a retracted source is audited as before', () => {
  const audited = (of: EvidenceBase) => evidenceWith(of, standardOptions).audited(SOURCE).audit;
  expect(audited(base).findings.length).toBeGreaterThan(3);
  expect(audited(retracted)).toEqual(audited(base));
});

test('countRetracted judges as if nothing had been retracted', () => {
  const options = { ...standardOptions, countRetracted: true };
  const evidence = evidenceWith(retracted, options);
  expect(assessment(evidence, filling)).toEqual(assessment(evidenceWith(base, options), filling));
  expect(contributionOrder(evidence, ordered)).toMatchObject({ status: 'DETERMINED', retracted: [] });
});
