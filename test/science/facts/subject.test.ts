import { expect, test } from '@jest/globals';
import { exact } from '../../../src/science/facts/bounds.ts';
import { evidenceOf } from '../../../src/science/facts/evidence.ts';
import { changedSubject, indexFacts, mappedSubject, subjectOf } from '../../../src/science/facts/subject.ts';
import { evidenceBase, type Said, seedEvidence, subjectIn } from '../../support/evidence.ts';
import { idOf, laboratory, source } from '../../support/records.ts';

const said: readonly Said[] = [
  { key: 'na', value: '300 mAh/g' },
  { key: 'k', ion: 'K', value: '200 mAh/g' },
  { key: 'structure', ion: null, quantity: 'D002', value: '3.83 angstrom' },
  { key: 'cited', cited: true },
  { key: 'nothing', material: null },
  { key: 'boundary', quantity: 'SLOPE_PLATEAU_BOUNDARY', value: '0.2 V' },
];
const subject = subjectIn(evidenceBase(said));
const keys = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id.slice(id.lastIndexOf('/') + 1));

test('a subject has what a source itself says of one material with one ion', () => {
  expect(keys(subject.own.find({}))).toEqual(['boundary', 'na']);
  expect(keys(subject.general.find({}))).toEqual(['structure']);
  expect(keys(subject.withIon('K').find({}))).toEqual(['k']);
  expect(subject.withIon('Na')).toBe(subject.own);
  expect(subject.withIon('K')).toBe(subject.withIon('K'));
});

test('a subject knows the reference values of the ions of the base', () => {
  expect(subject.reference('Li')?.compound).toMatchObject({ formula: 'LiC6' });
});

test('a subject of a material that nothing is said of is empty', () => {
  const none = subjectOf(indexFacts([]), { material: 'Material:x/y', ion: 'Na', reference: () => null });
  expect([none.own.find({}), none.general.find({}), none.series()]).toEqual([[], [], []]);
});

test('changedSubject() changes facts wherever they are found, and the windows', () => {
  const changed = changedSubject(
    subject,
    new Map([
      [idOf('Observation', 'na'), exact(310)],
      [idOf('Observation', 'k'), null],
      [idOf('Observation', 'structure'), exact(4)],
      [idOf('Observation', 'boundary'), exact(0.3)],
    ]),
  );
  expect(changed.own.find({ quantity: 'REVERSIBLE_CAPACITY' })[0]?.bounds).toEqual(exact(310));
  expect(changed.withIon('K').find({})).toEqual([]);
  expect(changed.general.find({})[0]?.bounds).toEqual(exact(4));
  expect(changed.windows.of('SLOPE').lower).toBe(0.3);
  const [carbon] = changed.series();
  expect(carbon?.own.find({ quantity: 'REVERSIBLE_CAPACITY' })[0]?.bounds).toEqual(exact(310));
  expect(carbon?.general.find({})[0]?.bounds).toEqual(exact(4));
  expect(changedSubject(subject, new Map())).toBe(subject);
});

test('mappedSubject() sees all facts through a function', () => {
  const blind = mappedSubject(subject, () => ({ find: () => [] }));
  const found = [blind.own, blind.general, blind.withIon('K'), ...blind.series().map(({ own }) => own)];
  expect(found.flatMap((facts) => facts.find({}))).toEqual([]);
  expect(blind.windows.of('SLOPE').lower).toBe(0.1);
});

test('series() has the carbons of the laboratories that speak of the material, each with the same ion', () => {
  const lab = { laboratory: laboratory().id };
  const base = evidenceBase(
    [
      { key: 'one' },
      { key: 'two', material: 'hc2' },
      { key: 'three', material: 'hc2', ion: null },
      { key: 'other-ion', material: 'hc2', ion: 'K' },
      { key: 'later', material: 'hc3', dataset: 'doe_2027_more' },
      { key: 'strangers', material: 'hc4', dataset: 'roe_2020_other' },
    ],
    { sources: [source(lab), source({ dataset: 'doe_2027_more', ...lab }), source({ dataset: 'roe_2020_other' })] },
  );
  const series = subjectIn(base).series();
  expect(series.map(({ material }) => material.slice(material.lastIndexOf('/') + 1))).toEqual(['hc', 'hc2', 'hc3']);
  expect(series.map(({ own }) => keys(own.find({})))).toEqual([['one'], ['two'], ['later']]);
  expect(series.map(({ general }) => keys(general.find({})))).toEqual([[], ['three'], []]);
});

test('indexFacts() knows nothing of a laboratory that makes no statements', () => {
  expect(indexFacts(evidenceOf(evidenceBase(said))).materialsOf('Laboratory:x/y')).toEqual([]);
});

test('subjects of the seed paper have one carbon in their series', async () => {
  const base = await seedEvidence();
  for (const ion of ['Li', 'Na', 'K'] as const) expect(subjectIn(base, ion).series()).toHaveLength(1);
});
