import { expect, test } from '@jest/globals';
import { agreement } from '../../src/knowledge/agreement.ts';
import { evidenceWith } from '../../src/knowledge/evidence.ts';
import { judging, seedEvidence } from '../support/evidence.ts';

test('agreement() of the seed paper: a trend agrees only with orders by its own quantity that nothing opposes', async () => {
  const base = await seedEvidence();
  const evidence = evidenceWith(base, judging.options);
  const trends = base.claims.filter(({ assertion }) => assertion.kind === 'TREND');
  const found = new Map(trends.map((claim) => [claim.id.replace(/.*\//, ''), agreement(evidence, claim)]));
  expect(found.get('claim-pore-accessibility-k-r1')).toEqual({
    agreement: 'NOT_JUDGED',
    reason: 'No order by pore accessibility is held against what it brings as evidence.',
    assessments: [],
  });
  expect(found.get('claim-ion-mobility-na-r1')?.agreement).toBe('NOT_JUDGED');
  expect(found.get('rate-capability-k-r7')?.agreement).toBe('NOT_JUDGED');
  expect(found.get('rate-capability-li-r7')?.agreement).toBe('NOT_JUDGED');
  // its order fits the numbers, but another sentence has Li < K where this one has them alike
  expect(found.get('differentiation-con')?.agreement).toBe('OVERSTATED');
  expect(found.get('differentiation-con')?.reason).toContain('Some have Li < K, some K and Li about equal.');
  const agreeing = [...found].filter(([, each]) => each.agreement === 'AGREES').map(([id]) => id);
  expect(agreeing.sort()).toEqual(['favoured-spacing-k-r13', 'favoured-spacing-na-r13']);
});
