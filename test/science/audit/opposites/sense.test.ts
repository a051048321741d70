import { expect, test } from '@jest/globals';
import { axisOf, pointOf, termOfTrend } from '../../../../src/science/audit/opposites/sense.ts';
import { evidenceOf } from '../../../../src/science/facts/evidence.ts';
import { evidenceBase, type Said } from '../../../support/evidence.ts';
import { trend } from './said.ts';

const point = (statement: Said) => evidenceOf(evidenceBase([statement])).map(pointOf);

test.each([
  ['INCREASES', 'UP'],
  ['DISAPPEARS', 'DOWN'],
  ['LOW_THROUGHOUT', 'LOW'],
  ['UNCHANGED', 'FLAT'],
  ['CHANGES_SLIGHTLY', null],
  ['RETURNS_TO_INITIAL', null],
  ['HAS_MINIMUM', 'HAS_MINIMUM'],
])('pointOf() "%s": %s', (term, expected) => {
  expect(point(trend('D002', term))).toEqual([expected]);
});

test('a statement that is no trend has no term, axis or point', () => {
  const facts = evidenceOf(evidenceBase([{}]));
  expect(facts.map((fact) => [termOfTrend(fact), axisOf(fact), pointOf(fact)])).toEqual([[null, null, null]]);
});
