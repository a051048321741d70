import { expect, test } from '@jest/globals';
import { fadePerCycle } from '../../../src/science/metrics/fadePerCycle.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

function kept(value: string, conditions: Said['conditions'] = { afterCycles: 100 }): Said {
  return { key: 'kept', quantity: 'CAPACITY_RETENTION', value, conditions };
}

test.each([
  [500, '81 %', 0.042135],
  [500, '84 %', 0.034865],
  [500, '67 %', 0.080063],
  [100, '85 %', 0.162387],
  [100, '83 %', 0.186156],
  [100, '79 %', 0.235445],
])('FADE_PER_CYCLE over %d cycles to %s is %d %% per cycle', (afterCycles, value, expected) => {
  expect(values(fadePerCycle, [kept(value, { afterCycles })])).toEqual([near(expected)]);
});

test('FADE_PER_CYCLE is largest where least is left: 81 % after 100 cycles is 80.5 to 81.5', () => {
  expect(numbers(fadePerCycle, [kept('81 %')])).toEqual([
    [near(0.210501), near(100 * (1 - 0.815 ** 0.01)), near(100 * (1 - 0.805 ** 0.01))],
  ]);
});

test('FADE_PER_CYCLE counts from the reference cycle, and says so where it has to assume one', () => {
  const [stated] = derived(fadePerCycle, [kept('81 %', { afterCycles: 100, referenceCycle: 50 })]);
  expect(stated?.value.value).toEqual(near(100 * (1 - 0.81 ** (1 / 50))));
  expect(stated?.parameters).toEqual([]);
  const [assumed] = derived(fadePerCycle, [kept('81 %')]);
  expect(assumed?.parameters).toMatchObject([{ name: 'referenceCycle', value: 0 }]);
});

test('FADE_PER_CYCLE reads a loss of 19 % as 81 % kept, but not that of a rate test', () => {
  const loss: Said = { quantity: 'CAPACITY_LOSS', value: '19 %', conditions: { afterCycles: 100 } };
  expect(values(fadePerCycle, [loss])).toEqual([near(0.210501)]);
  expect(values(fadePerCycle, [{ ...loss, technique: 'RATE_CAPABILITY' }])).toEqual([]);
});

test('FADE_PER_CYCLE of more than 80 % stays open downwards and of a region names it', () => {
  const [open] = derived(fadePerCycle, [kept('>80 %', { afterCycles: 100, region: 'SLOPE' })]);
  expect(open?.value).toMatchObject({ lower: null, upper: near(100 * (1 - 0.8 ** 0.01)) });
  expect(open?.sentence).toBe(
    'To keep at least 80 % of the capacity of the region SLOPE after 100 cycles is to lose at most 0.2229 % per cycle.',
  );
});

test('FADE_PER_CYCLE of less than 80 % is more than 0.2229 % per cycle, and never more than all', () => {
  expect(numbers(fadePerCycle, [kept('<80 %')])).toEqual([[near(0.222894), near(0.222894), 100]]);
});

test('FADE_PER_CYCLE is nothing without cycles between, without a number, and of less than nothing', () => {
  expect(values(fadePerCycle, [kept('81 %', {})])).toEqual([]);
  expect(values(fadePerCycle, [kept('81 %', { afterCycles: 10, referenceCycle: 10 })])).toEqual([]);
  expect(values(fadePerCycle, [kept('-5 %')])).toEqual([]);
  const missing: Said = {
    quantity: 'CAPACITY_LOSS',
    statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } },
    conditions: { afterCycles: 100 },
  };
  expect(values(fadePerCycle, [missing])).toEqual([]);
});

test('FADE_PER_CYCLE stands beside the fade that is reported of the same cycles', () => {
  const fade = (key: string, value: string, afterCycles: number): Said => ({
    key,
    quantity: 'FADE_PER_CYCLE',
    value,
    conditions: { afterCycles },
  });
  const said = [kept('81 %'), fade('same', '0.21 %/cycle', 100), fade('other', '0.21 %/cycle', 200)];
  expect(beside(fadePerCycle, said)).toEqual(['same agrees']);
  expect(beside(fadePerCycle, [kept('81 %'), fade('same', '0.04 %/cycle', 100)])).toEqual(['same disagrees']);
});
