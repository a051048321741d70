import { expect, test } from '@jest/globals';
import { atLowestRate, estimates, stateOf } from '../../../src/science/facts/estimates.ts';
import { evidenceOf } from '../../../src/science/facts/evidence.ts';
import { evidenceBase, type Said } from '../../support/evidence.ts';
import { laboratory, source } from '../../support/records.ts';

type Conditions = Readonly<Record<string, unknown>>;

function facts(said: readonly Said[]) {
  return evidenceOf(evidenceBase(said));
}

const capacity = (value: string, conditions: Conditions = {}, dataset?: string): Said => ({
  value,
  conditions,
  ...(dataset === undefined ? {} : { dataset }),
});

test('estimates() intersects what one source says of one state', () => {
  // 56.5 to 57.5 and 54.15 to 59.85
  const shares = facts(['57 %', '~57 %'].map((value): Said => ({ quantity: 'PLATEAU_SHARE', value })));
  const [estimate, ...others] = estimates(shares);
  expect(estimate).toMatchObject({ bounds: { value: 57, lower: 56.5, upper: 57.5 }, conflict: false });
  expect(estimate?.inputs).toHaveLength(2);
  expect(others).toEqual([]);
});

test('estimates() spans statements that leave no common value, and says so', () => {
  const [estimate] = estimates(facts([capacity('300 mAh/g'), capacity('310 mAh/g'), capacity('320 mAh/g')]));
  expect(estimate).toMatchObject({ bounds: { value: 310, lower: 299.5, upper: 320.5 }, conflict: true });
});

test('estimates() of contradicting open intervals has a value all the same', () => {
  const shares = facts(['>96 %', '<4 %'].map((value): Said => ({ quantity: 'SLOPE_SHARE', value })));
  expect(estimates(shares)[0]).toMatchObject({
    bounds: { value: 50, lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY },
    conflict: true,
  });
});

test('estimates() keeps sources and states apart', () => {
  const all = facts([
    capacity('300 mAh/g', { cRate: '0.1 C' }),
    capacity('200 mAh/g', { cRate: '1 C' }),
    capacity('250 mAh/g', { cRate: '0.1 C' }, 'roe_2020_other'),
  ]);
  expect(estimates(all).map(({ bounds }) => bounds.value)).toEqual([300, 200, 250]);
});

test('estimates() leaves out statements without a number', () => {
  const missing: Said = { statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  expect(estimates(facts([missing, { trend: 'INCREASES' }]))).toEqual([]);
});

test('estimates() names the laboratory of a source, or the source where none is known', () => {
  const known = evidenceBase([{}], { sources: [source({ laboratory: laboratory().id })] });
  expect(estimates(evidenceOf(known))[0]?.laboratory).toBe(laboratory().id);
  expect(estimates(facts([{}]))[0]?.laboratory).toBe(source().id);
});

test.each<[string, Conditions, Conditions, boolean]>([
  ['nothing and nothing', {}, {}, true],
  ['two cycles', { cycle: 1 }, { cycle: 2 }, false],
  ['a potential in V and in mV', { potential: '0.005 V' }, { potential: '5 mV' }, true],
  ['two potentials', { potential: '0.005 V' }, { potential: '6 mV' }, false],
  ['no boundary and the usual one', {}, { boundary: '0.1 V' }, true],
  ['no boundary and the usual one in mV', {}, { boundary: '100 mV' }, true],
  ['two boundaries', { boundary: '0.25 V' }, { boundary: '0.1 V' }, false],
  ['two lines', { line: 'D' }, { line: 'G' }, false],
  ['a region or none: the same quantity', { region: 'SLOPE' }, {}, true],
])('stateOf() of %s: shared or not', (_what, one, other, same) => {
  const [a, b] = facts([capacity('300 mAh/g', one), capacity('300 mAh/g', other)]).map(stateOf);
  expect(a === b).toBe(same);
});

test('atLowestRate() keeps of each source its lowest rate, all states of it', () => {
  const all = estimates(
    facts([
      capacity('300 mAh/g', { cRate: '0.1 C', cycle: 2 }),
      capacity('310 mAh/g', { cRate: '0.1 C', cycle: 3 }),
      capacity('200 mAh/g', { cRate: '1 C' }),
      capacity('250 mAh/g', { cRate: '0.5 C' }, 'roe_2020_other'),
    ]),
  );
  expect(atLowestRate(all).map(({ bounds }) => bounds.value)).toEqual([300, 310, 250]);
});

test('atLowestRate() takes estimates without a rate for the lowest, and currents where no C-rate is given', () => {
  const values = (said: readonly Said[]) => atLowestRate(estimates(facts(said))).map(({ bounds }) => bounds.value);
  expect(values([capacity('300 mAh/g', { cRate: '0.1 C' }), capacity('320 mAh/g')])).toEqual([320]);
  expect(
    values([
      capacity('200 mAh/g', { specificCurrent: '1 A/g' }),
      capacity('310 mAh/g', { specificCurrent: '30 mA/g' }),
    ]),
  ).toEqual([310]);
  // 1 C and 30 mA/g cannot be compared
  expect(
    values([capacity('100 mAh/g', { cRate: '1 C' }), capacity('300 mAh/g', { specificCurrent: '30 mA/g' })]),
  ).toEqual([100, 300]);
});
