import { expect, test } from '@jest/globals';
import { concerning, outside, readWithin } from '../../../src/science/rules/elsewhere.ts';
import { evidenceBase, type Said, subjectIn } from '../../support/evidence.ts';

/** 1.5 to 0.16 V, 0.16 to 0.068 V, below 0.068 V. */
const windows: readonly Said[] = [
  { quantity: 'REGION_UPPER_POTENTIAL', value: '1.5 V', conditions: { region: 'HP' } },
  { quantity: 'REGION_LOWER_POTENTIAL', value: '0.16 V', conditions: { region: 'HP' } },
  { quantity: 'REGION_UPPER_POTENTIAL', value: '0.16 V', conditions: { region: 'IP' } },
  { quantity: 'REGION_LOWER_POTENTIAL', value: '0.068 V', conditions: { region: 'IP' } },
  { quantity: 'REGION_UPPER_POTENTIAL', value: '0.068 V', conditions: { region: 'LP' } },
];
const subject = subjectIn(evidenceBase(windows));

test.each([
  [null, false],
  ['FULL', false],
  ['SLOPE', false],
  ['HP', false],
  ['IP', false], // 0.16 to 0.1 V lies on the slope
  ['PLATEAU', true],
  ['LP', true],
])('outside() the slope, for a proposition about %s: %s', (region, expected) => {
  expect(outside({ subject, region }, 'SLOPE')).toBe(expected);
});

test('readWithin() leaves readings alone where the proposition is about the same potentials', () => {
  const readings = [{ direction: 'SUPPORTS' as const, sentence: 'It is so.', inputs: [] }];
  expect(readWithin({ subject, region: null }, 'SLOPE', readings)).toBe(readings);
  expect(readWithin({ subject, region: 'HP' }, 'SLOPE', readings)).toBe(readings);
});

test('readWithin() says why a reading does not apply elsewhere', () => {
  const readings = [{ direction: 'SUPPORTS' as const, sentence: 'It is so.', inputs: [], qualitative: true }];
  expect(readWithin({ subject, region: 'PLATEAU' }, 'SLOPE', readings)).toEqual([
    {
      direction: 'NOT_APPLICABLE',
      inputs: [],
      sentence: 'It is so. This was read of the slope, which shares no potential with the plateau.',
    },
  ]);
});

test('concerning() the slope are statements about it, about a part of it, or about no region', () => {
  const of = (region?: string): Said => ({
    key: region ?? 'none',
    trend: 'INCREASES',
    conditions: region ? { region } : {},
  });
  const all = subjectIn(evidenceBase([...windows, ...['SLOPE', 'HP', 'PLATEAU', 'LP', undefined].map(of)]));
  const found = all.own.find({ form: 'TREND', also: concerning(all, 'SLOPE') });
  expect(found.map(({ observation }) => observation.conditions.region)).toEqual(['HP', 'SLOPE', undefined]);
});
