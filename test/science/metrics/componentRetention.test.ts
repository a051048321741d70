import { expect, test } from '@jest/globals';
import { componentRetention } from '../../../src/science/metrics/componentRetention.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, values } from '../../support/metrics.ts';

const total: Said = { quantity: 'CAPACITY_RETENTION', value: '83.0 %', conditions: { afterCycles: 100 } };
const share: Said = { quantity: 'PLATEAU_SHARE', value: '57.0 %' };

function part(region: 'SLOPE' | 'PLATEAU', value: string): Said {
  return { quantity: 'CAPACITY_RETENTION', value, conditions: { afterCycles: 100, region } };
}

const flat: Said = {
  quantity: 'PLATEAU_CAPACITY',
  statement: { form: 'TREND', term: 'UNCHANGED', along: 'CYCLE', comparedToRegion: null },
};

test('COMPONENT_RETENTION of the slope at 83 % in all, 57 % of it on a plateau that keeps all: (83 - 57)/0.43 = 60.4651', () => {
  expect(values(componentRetention, [total, share, part('PLATEAU', '100.0 %')])).toEqual([near(60.4651)]);
});

test('COMPONENT_RETENTION takes a plateau that is said not to fade for one that keeps 95 to 105 %', () => {
  const [slope] = derived(componentRetention, [total, share, flat]);
  expect(slope?.value).toMatchObject({
    value: near(60.4651),
    lower: near((8295 - 57.05 * 105) / 42.95),
    upper: near((8305 - 56.95 * 95) / 43.05),
  });
  expect(slope?.conditions).toEqual({ afterCycles: 100, region: 'SLOPE' });
  expect(slope?.parameters).toMatchObject([
    { name: 'unchangedRetention', value: 100 },
    { name: 'unchanged', value: 5 },
  ]);
});

test('COMPONENT_RETENTION of the plateau follows from that of the slope: (83 - 0.43 x 60.5)/0.57 = 99.9737', () => {
  const [plateau] = derived(componentRetention, [total, share, part('SLOPE', '60.5 %')]);
  expect(plateau?.value.value).toEqual(near(99.9737));
  expect(plateau?.sentence).toBe(
    'The total keeps 83 % (82.95 to 83.05) after 100 cycles and the slope 60.5 % (60.45 to 60.55); with a slope share of ' +
      '43 % (42.95 to 43.05) the plateau keeps 99.97 % (99.81 to 100.1).',
  );
});

test('COMPONENT_RETENTION is nothing where both parts are given, or none, or no share', () => {
  expect(values(componentRetention, [total, share, part('SLOPE', '60 %'), part('PLATEAU', '100 %')])).toEqual([]);
  expect(values(componentRetention, [total, share])).toEqual([]);
  expect(values(componentRetention, [total, part('SLOPE', '60 %')])).toEqual([]);
});

test('COMPONENT_RETENTION is nothing where a part would keep less than nothing or may have no share', () => {
  expect(values(componentRetention, [{ ...total, value: '50 %' }, share, part('PLATEAU', '100 %')])).toEqual([]);
  expect(
    values(componentRetention, [
      { ...total, value: '79 %' },
      { quantity: 'SLOPE_SHARE', value: '>96 %' },
      part('SLOPE', '78.5 %'),
    ]),
  ).toEqual([]);
});

test('COMPONENT_RETENTION by two shares that do not fit is two numbers with ids of their own', () => {
  const both = derived(componentRetention, [
    total,
    share,
    { quantity: 'SLOPE_SHARE', value: '66 %' },
    part('SLOPE', '87 %'),
  ]);
  expect(both).toHaveLength(2);
  expect(new Set(both.map(({ id }) => id)).size).toBe(2);
});

test('COMPONENT_RETENTION of retentions that name no number of cycles says none', () => {
  const said = [total, share, part('PLATEAU', '100.0 %')].map((each) => ({
    ...each,
    conditions: { ...each.conditions, afterCycles: undefined },
  }));
  const [slope] = derived(componentRetention, said);
  expect(slope?.sentence).toMatch(/^The total keeps 83 % \(82.95 to 83.05\) and the plateau 100 %/);
  expect(numbers(componentRetention, said)).toHaveLength(1);
});
