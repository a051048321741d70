import { expect, test } from '@jest/globals';
import { impliedPlateauCapacities, plateauShares, totalOf } from '../../../src/science/rules/splits.ts';
import { evidenceBase, type Said, subjectIn } from '../../support/evidence.ts';
import { DATASET } from '../../support/records.ts';

const own = (said: readonly Said[]) => subjectIn(evidenceBase(said)).own;

const shares = (said: readonly Said[]) => plateauShares(own(said)).map(({ bounds }) => bounds);

test('plateauShares() are those stated, at the lowest rate of a source', () => {
  const said: readonly Said[] = [
    { quantity: 'PLATEAU_SHARE', value: '57 %', conditions: { cRate: '0.1 C' } },
    { quantity: 'PLATEAU_SHARE', value: '20 %', conditions: { cRate: '5 C' } },
    { quantity: 'SLOPE_SHARE', value: '66 %' },
  ];
  expect(shares(said)).toEqual([{ value: 57, lower: 56.5, upper: 57.5 }]);
});

test('plateauShares() are what the slope leaves where only that is stated', () => {
  expect(shares([{ quantity: 'SLOPE_SHARE', value: '66 %' }])).toEqual([{ value: 34, lower: 33.5, upper: 34.5 }]);
});

test('plateauShares() are plateau over reversible capacity where no share is stated: 250 of 350 is 71.4 %', () => {
  const [share] = shares([
    { quantity: 'PLATEAU_CAPACITY', value: '250 mAh/g' },
    { quantity: 'REVERSIBLE_CAPACITY', value: '350 mAh/g' },
  ]);
  expect(share?.value).toBeCloseTo(71.43, 2);
  expect(share?.lower).toBeCloseTo((100 * 249.5) / 350.5, 10);
  expect(share?.upper).toBeCloseTo((100 * 250.5) / 349.5, 10);
});

test('plateauShares() of a plateau capacity without the whole are none', () => {
  expect(shares([{ quantity: 'PLATEAU_CAPACITY', value: '250 mAh/g' }])).toEqual([]);
});

test('plateauShares() of each source come by what that source states, in the order of the sources', () => {
  const said: readonly Said[] = [
    { quantity: 'SLOPE_SHARE', value: '60 %', dataset: DATASET },
    { key: 'b', quantity: 'PLATEAU_SHARE', value: '57 %', dataset: 'other_2020_word', material: `${DATASET}/hc` },
  ];
  expect(shares(said).map(({ value }) => value)).toEqual([40, 57]);
});

test('impliedPlateauCapacities() are share times whole: 57 % of 422 mAh/g is 240.5 mAh/g', () => {
  const [capacity] = impliedPlateauCapacities(
    own([
      { quantity: 'PLATEAU_SHARE', value: '57 %' },
      { quantity: 'REVERSIBLE_CAPACITY', value: '422 mAh/g' },
    ]),
  );
  expect(capacity?.bounds.value).toBeCloseTo(240.54, 10);
  expect(capacity?.bounds.lower).toBeCloseTo(0.565 * 421.5, 10);
  expect(capacity?.inputs.map(({ observation }) => observation.quantity)).toEqual([
    'PLATEAU_SHARE',
    'REVERSIBLE_CAPACITY',
  ]);
});

test('totalOf() is the reversible capacity of the source at its lowest rate', () => {
  const facts = own([
    { quantity: 'REVERSIBLE_CAPACITY', value: '300 mAh/g', conditions: { cRate: '1 C' } },
    { quantity: 'REVERSIBLE_CAPACITY', value: '422 mAh/g', conditions: { cRate: '0.1 C' } },
  ]);
  const [source = ''] = facts.find({}).map(({ observation }) => observation.source);
  expect(totalOf(facts, source).map(({ bounds }) => bounds.value)).toEqual([422]);
  expect(totalOf(facts, 'Source:elsewhere/one')).toEqual([]);
});
