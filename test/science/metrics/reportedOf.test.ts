import { expect, test } from '@jest/globals';
import { reportedBeside } from '../../../src/science/metrics/reportedOf.ts';
import { computedShare, evidenceBase, subjectIn } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

const subject = subjectIn(
  evidenceBase([
    { key: 'curve', quantity: 'PLATEAU_SHARE', statement: computedShare(60) },
    { key: 'again', quantity: 'PLATEAU_SHARE', statement: computedShare(61) },
    { key: 'said', quantity: 'PLATEAU_SHARE', value: '57 %' },
    { key: 'later', quantity: 'PLATEAU_SHARE', value: '50 %', conditions: { afterCycles: 100 } },
    { key: 'word', quantity: 'PLATEAU_SHARE', trend: 'INCREASES' },
  ]),
);

test('reportedBeside() sets what a source states of the same state beside a computed number, with what parts them', () => {
  // 59 to 61 less 56.5 to 57.5
  expect(reportedBeside(idOf('Observation', 'curve'), subject)).toEqual([
    { observation: idOf('Observation', 'said'), difference: { value: 3, lower: 1.5, upper: 4.5 }, agrees: false },
  ]);
});

test('reportedBeside() finds nothing beside a statement that is left out, and beside one without a number', () => {
  expect(reportedBeside(idOf('Observation', 'other'), subject)).toEqual([]);
  expect(reportedBeside(idOf('Observation', 'word'), subject)).toEqual([]);
});
