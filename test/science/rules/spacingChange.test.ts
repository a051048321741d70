import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import type { Statement } from '../../../src/domain/observation.ts';
import { spacingChanges } from '../../../src/science/rules/spacingChange.ts';
import { evidenceBase, type Said, seedEvidence, subjectIn } from '../../support/evidence.ts';

const sigma = 0.01;

function changes(statements: readonly Said[], region: string | null = null) {
  return spacingChanges(subjectIn(evidenceBase(statements)), { region, sigma });
}

/** Bounds to 6 digits: 0.13 of 0.396 - 0.383 nm is 0.13000000000000034 angstrom. */
function rounded(bounds: { value: number; lower: number; upper: number } | null | undefined) {
  return bounds ? [bounds.value, bounds.lower, bounds.upper].map((each) => Number(each.toFixed(6))) : bounds;
}

const inserted = { direction: 'INSERTION', mode: 'OPERANDO' };
const initial: Said = { quantity: 'D002', value: '3.83 Å', conditions: { ...inserted, region: 'SLOPE' } };
const expanded: Said = { quantity: 'D002', value: '3.96 Å', conditions: { ...inserted, region: 'PLATEAU' } };
const backWords: Said = { quantity: 'D002', statement: trend('RETURNS_TO_INITIAL', 'EXTRACTION') };

function trend(term: string, along: 'FILLING' | 'EXTRACTION' | 'NONE' = 'FILLING'): Statement {
  return { form: 'TREND', term, along, comparedToRegion: null };
}

test('spacingChanges() is the expanded minus the initial spacing: 3.96 - 3.83 = 0.13 angstrom', () => {
  const [change] = changes([initial, expanded]);
  expect(rounded(change?.bounds)).toEqual([0.13, 0.12, 0.14]);
  expect(rounded(change?.initial?.bounds)).toEqual([3.83, 3.825, 3.835]);
  expect(rounded(change?.largest)).toEqual([3.96, 3.955, 3.965]);
  expect(change).toMatchObject({ qualitative: false, lacking: null, returns: null, returnInputs: [] });
  expect(change?.inputs.map(({ bounds }) => bounds?.value)).toEqual([3.96, 3.83]);
});

test('spacingChanges() reads nm and angstrom alike', () => {
  const [change] = changes([
    { ...initial, value: '0.383 nm' },
    { ...expanded, value: '0.396 nm' },
  ]);
  expect(rounded(change?.bounds)).toEqual([0.13, 0.12, 0.14]);
});

test('spacingChanges() starts from the carbon without an ion where none is stated with it, also by another source', () => {
  const general: Said = { quantity: 'D002', value: '3.83 Å', ion: null, conditions: { mode: 'PRISTINE' } };
  const [change] = changes([general, { ...expanded, conditions: inserted }]);
  expect(rounded(change?.bounds)).toEqual([0.13, 0.12, 0.14]);
  const other = evidenceBase([{ ...general, material: null, dataset: 'other' }, expanded]);
  const [first, ...rest] = other.observations;
  const [, second] = other.observations;
  const shared = { ...other, observations: first && second ? [{ ...first, material: second.material }, ...rest] : [] };
  expect(rounded(spacingChanges(subjectIn(shared), { region: null, sigma })[0]?.bounds)).toEqual([0.13, 0.12, 0.14]);
});

test('spacingChanges() starts over the whole window from the pristine value, in a region from the one before', () => {
  const pristine: Said = { quantity: 'D002', value: '3.80 Å', conditions: { mode: 'PRISTINE' } };
  const all = [pristine, initial, expanded];
  expect(rounded(changes(all)[0]?.bounds)).toEqual([0.16, 0.15, 0.17]);
  expect(rounded(changes(all, 'FULL')[0]?.bounds)).toEqual([0.16, 0.15, 0.17]);
  expect(rounded(changes(all, 'PLATEAU')[0]?.bounds)).toEqual([0.13, 0.12, 0.14]);
  expect(rounded(changes(all, 'SLOPE')[0]?.bounds)).toEqual([0.03, 0.02, 0.04]);
});

test('spacingChanges() starts from the highest potential and ends at the largest spacing', () => {
  const at = (value: string, potential: string, region: string): Said => ({
    quantity: 'D002',
    value,
    conditions: { ...inserted, region, potential },
  });
  const all = [at('3.85 Å', '0.3 V', 'SLOPE'), at('3.83 Å', '2.0 V', 'SLOPE'), at('3.96 Å', '0.05 V', 'PLATEAU')];
  const [change] = changes([...all, at('3.90 Å', '0.01 V', 'PLATEAU')]);
  expect(rounded(change?.bounds)).toEqual([0.13, 0.12, 0.14]);
  const unplaced: Said = { ...initial, value: '3.81 Å' };
  expect(rounded(changes([...all, unplaced])[0]?.bounds)).toEqual([0.15, 0.14, 0.16]);
});

test('spacingChanges() of a stated change is that change, of the region asked', () => {
  const shift = (value: string, conditions = {}): Said => ({ quantity: 'D002_SHIFT', value, conditions });
  expect(rounded(changes([initial, shift('0.013 nm')])[0]?.bounds)).toEqual([0.13, 0.125, 0.135]);
  expect(rounded(changes([initial, shift('0.013 nm')])[0]?.largest)).toEqual([3.96, 3.95, 3.97]);
  const both = [shift('0.02 Å', { region: 'SLOPE' }), shift('0.13 Å', { region: 'PLATEAU' })];
  expect(rounded(changes(both)[0]?.bounds)).toEqual([0.13, 0.125, 0.135]);
  expect(rounded(changes(both, 'SLOPE')[0]?.bounds)).toEqual([0.02, 0.015, 0.025]);
  expect(changes(both)[0]).toMatchObject({ initial: null, largest: null });
  const back = shift('-0.13 Å', { direction: 'EXTRACTION' });
  expect(changes([back])[0]?.lacking?.direction).toBe('INSUFFICIENT');
});

test.each([
  ['D002', 'CHANGES_SLIGHTLY'],
  ['D002_SHIFT', 'UNCHANGED'],
  ['TWO_THETA', 'UNCHANGED'],
] as const)('spacingChanges() of words: %s %s is at most 3 sigma, and qualitative', (quantity, term) => {
  const [change] = changes([{ quantity, trend: term, conditions: { region: 'PLATEAU' } }]);
  expect(rounded(change?.bounds)).toEqual([0, -0.03, 0.03]);
  expect(change?.qualitative).toBe(true);
});

test('spacingChanges() takes words on the slope for the slope alone', () => {
  const words: Said = { quantity: 'D002', trend: 'UNCHANGED', conditions: { region: 'SLOPE' } };
  const boundary: Said = { quantity: 'SLOPE_PLATEAU_BOUNDARY', value: '0.1 V' };
  expect(changes([words, boundary], 'SLOPE')[0]?.qualitative).toBe(true);
  expect(changes([words, boundary])[0]?.lacking).toEqual({
    direction: 'INSUFFICIENT',
    sentence: 'No number or accepted term gives the change of the spacing on filling.',
  });
  expect(changes([words, boundary], 'PLATEAU')[0]?.lacking).toEqual({
    direction: 'NOT_APPLICABLE',
    sentence: 'The spacing of the layers is stated of other regions only.',
  });
});

test('spacingChanges() takes a growth without a region for that of the whole filling, not of its first part', () => {
  const whole: Said = { ...expanded, conditions: inserted };
  const slope: Said = { quantity: 'D002', trend: 'UNCHANGED', conditions: { region: 'SLOPE' } };
  const grows: Said = { quantity: 'D002', trend: 'INCREASES' };
  const all = [initial, whole, slope, grows];
  expect(rounded(changes(all)[0]?.bounds)).toEqual([0.13, 0.12, 0.14]);
  expect(rounded(changes(all, 'SLOPE')[0]?.bounds)).toEqual([0, -0.03, 0.03]);
  expect(rounded(changes(all, 'IP')[0]?.bounds)).toEqual([0.13, 0.12, 0.14]);
});

test.each([
  ['D002', 'INCREASES'],
  ['TWO_THETA', 'DECREASES'],
] as const)('spacingChanges() of %s %s alone has no size', (quantity, term) => {
  const [change] = changes([
    { quantity, trend: term },
    { quantity: 'D002', trend: 'UNCHANGED' },
  ]);
  expect(change?.lacking?.sentence).toBe('The layers are said to move apart, but not how far.');
  expect(change?.bounds).toBeNull();
});

test('spacingChanges() has nothing of another reflection, a level, the pristine carbon or an undated spacing', () => {
  expect(
    changes([
      { quantity: 'TWO_THETA', trend: 'UNCHANGED', conditions: { line: '(100)' } },
      { quantity: 'D002', statement: trend('HIGH', 'NONE') },
      { quantity: 'D002', value: '3.83 Å', conditions: { mode: 'PRISTINE' } },
      { quantity: 'D002', value: '3.83 Å' },
      { quantity: 'REVERSIBLE_CAPACITY', value: '300 mAh/g' },
    ]),
  ).toEqual([]);
});

test('spacingChanges() needs a start: an expanded spacing alone is INSUFFICIENT, but it is the largest', () => {
  const [change] = changes([expanded, { quantity: 'D002', value: '3.80 Å' }]);
  expect(change?.lacking?.direction).toBe('INSUFFICIENT');
  expect(rounded(change?.largest)).toEqual([3.96, 3.955, 3.965]);
});

test.each([
  ['3.83 Å', true], // 0 +- 0.01
  ['3.85 Å', true], // 0.02 +- 0.01
  ['3.86 Å', null], // 0.02 to 0.04
  ['3.88 Å', false], // 0.04 to 0.06
])('spacingChanges() from 3.83 angstrom and back to %s: it returns: %s', (value, returns) => {
  const end: Said = { quantity: 'D002', value, conditions: { direction: 'EXTRACTION' } };
  const later: Said = {
    quantity: 'D002',
    value: '3.90 Å',
    conditions: { direction: 'EXTRACTION', potential: '0.1 V' },
  };
  expect(changes([initial, expanded, end, later])[0]?.returns).toBe(returns);
});

test('spacingChanges() reads of words whether it returns, also of those that name no ion', () => {
  expect(changes([initial, expanded, backWords])[0]?.returns).toBe(true);
  expect(changes([initial, expanded, { ...backWords, ion: null }])[0]?.returns).toBe(true);
  expect(changes([expanded, backWords])[0]?.returns).toBe(true);
  const stays: Said = { quantity: 'TWO_THETA', statement: trend('UNCHANGED', 'EXTRACTION') };
  const [change] = changes([initial, expanded, stays]);
  expect(change?.returns).toBe(false);
  expect(change?.returnInputs.map(({ observation }) => observation.quantity)).toEqual(['TWO_THETA']);
  const elsewhere: Said = { quantity: 'D002', statement: trend('DECREASES', 'EXTRACTION') };
  expect(changes([initial, expanded, elsewhere])[0]?.returns).toBeNull();
});

test('spacingChanges() gives one change for each source', () => {
  const other = evidenceBase([initial, expanded, { ...initial, dataset: 'other' }, { ...expanded, dataset: 'other' }]);
  const here = other.observations[0]?.material ?? null;
  const all = { ...other, observations: other.observations.map((each) => ({ ...each, material: here })) };
  expect(spacingChanges(subjectIn(all), { region: null, sigma }).map(({ source }) => source)).toHaveLength(2);
});

test.each<[IonSymbol, readonly number[], boolean]>([
  ['Li', [0.13, 0.11, 0.15], false],
  ['Na', [0, -0.03, 0.03], true],
  ['K', [0.15, 0.13, 0.17], false],
])('spacingChanges() of the seed paper for %s is %j angstrom, and it returns', async (ion, bounds, qualitative) => {
  const found = spacingChanges(subjectIn(await seedEvidence(), ion), { region: null, sigma });
  expect(found.map((each) => [rounded(each.bounds), each.qualitative, each.returns])).toEqual([
    [bounds, qualitative, true],
  ]);
  expect(rounded(found[0]?.initial?.bounds)).toEqual([3.83, 3.82, 3.84]);
});

test.each<IonSymbol>(['Li', 'Na', 'K'])('spacingChanges() of the seed paper for %s: none in the slope', async (ion) => {
  const [change] = spacingChanges(subjectIn(await seedEvidence(), ion), { region: 'SLOPE', sigma });
  expect(rounded(change?.bounds)).toEqual([0, -0.03, 0.03]);
});
