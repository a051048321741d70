import { expect, test } from '@jest/globals';
import { found, madeCurve, numbers, rowsTold } from '../../support/curves.ts';

const time = numbers(400, (index) => index);
const at = (values: Float64Array, places: Readonly<Record<number, number>>) =>
  values.map((value, index) => places[index] ?? value);

// a sweep from 4 V down, under which about 1 mA flows
const sweep = { TEST_TIME: time, VOLTAGE: numbers(400, (index) => 4 - index / 1000) };
const flow = numbers(400, (index) => 1 + Math.sin(index) / 10);

test('OUTLIERS tells a short circuit under a sweep of the potential', () => {
  const curve = madeCurve(
    { ...sweep, CURRENT: at(flow, { 200: 61.3, 301: 40, 302: 35 }) },
    { units: { CURRENT: 'mA' } },
  );
  expect(rowsTold('OUTLIERS', curve)).toEqual([201, 302, 303]);
  expect(found('OUTLIERS', curve)[0]?.message).toMatch(/; row 201 has 61.3 mA where 1.0\d* is usual$/);
});

test('OUTLIERS leaves a current that stays where it jumped to, and the first and last rows', () => {
  const stays = flow.map((value, index) => (index > 396 ? 61 : value));
  expect(found('OUTLIERS', madeCurve({ ...sweep, CURRENT: stays }))).toEqual([]);
  expect(found('OUTLIERS', madeCurve({ ...sweep, CURRENT: at(flow, { 0: 61, 399: 61 }) }))).toEqual([]);
});

test('OUTLIERS leaves a peak of a voltammogram, however high it is', () => {
  const peak = numbers(400, (index) => 50 * Math.exp(-(((index - 200) / 6) ** 2)));
  expect(found('OUTLIERS', madeCurve({ ...sweep, CURRENT: peak }))).toEqual([]);
});

const dropping = (every: number) => ({
  ...sweep,
  VOLTAGE: sweep.VOLTAGE.map((value, index) => (index % every === every - 1 ? 0 : value)),
  CURRENT: numbers(400, () => -1),
});

test('OUTLIERS tells drop-outs of the voltage to 0, 15 and 39 of 400 rows, the latter as more than may be outliers', () => {
  const [some] = found('OUTLIERS', madeCurve(dropping(25)));
  expect(some?.count).toBe(15);
  expect(some?.message).toMatch(/, 15 rows in all; row 25 has 0 V where/);
  const [many] = found('OUTLIERS', madeCurve(dropping(10)));
  expect(many?.count).toBe(39);
  expect(many?.message).toMatch(/, 39 rows in all, more than may be outliers; row 10 has 0 V where/);
});

test('OUTLIERS tells drop-outs in a file of 40 rows', () => {
  const short = (values: Float64Array) => values.slice(0, 40);
  const curve = madeCurve({
    TEST_TIME: short(time),
    VOLTAGE: at(short(sweep.VOLTAGE), { 12: 0, 28: 0 }),
    CURRENT: numbers(40, () => -1),
  });
  expect(rowsTold('OUTLIERS', curve)).toEqual([13, 29]);
});

test('OUTLIERS leaves a voltage that jumps up and down in more than 5 % of the rows', () => {
  const noisy = sweep.VOLTAGE.map((value, index) => (index % 10 === 5 ? value - 2 : value));
  expect(found('OUTLIERS', madeCurve({ ...sweep, VOLTAGE: noisy, CURRENT: numbers(400, () => -1) }))).toEqual([]);
});

test('OUTLIERS leaves a current that jumps in more than 1 % of the rows', () => {
  const noisy = numbers(400, (index) => (index % 50 === 25 ? 61 : 1));
  expect(found('OUTLIERS', madeCurve({ ...sweep, CURRENT: noisy }))).toEqual([]);
});

test('OUTLIERS leaves steps of a galvanostatic test: charge, rest, discharge', () => {
  const current = numbers(400, (index) => [1, 0, -1, 0][Math.floor(index / 100)] ?? 0);
  const voltage = numbers(400, (index) => 3 + Math.floor(index / 100) / 2);
  expect(found('OUTLIERS', madeCurve({ TEST_TIME: time, VOLTAGE: voltage, CURRENT: current }))).toEqual([]);
});

test('OUTLIERS leaves pulses of one row: the voltage moves with them', () => {
  const pulses = { 100: 3, 200: 3, 300: 3 };
  const current = at(
    numbers(400, () => 0),
    pulses,
  );
  const voltage = at(
    numbers(400, (index) => 4 - index / 1e5),
    { 100: 3.98, 200: 3.98, 300: 3.98 },
  );
  expect(found('OUTLIERS', madeCurve({ TEST_TIME: time, VOLTAGE: voltage, CURRENT: current }))).toEqual([]);
});

test('OUTLIERS leaves a jump with which a step begins or ends', () => {
  const steps = numbers(400, (index) => (index === 200 ? 2 : 1));
  expect(found('OUTLIERS', madeCurve({ ...sweep, CURRENT: at(flow, { 200: 61 }), STEP_ID: steps }))).toEqual([]);
});

test('OUTLIERS tells a voltage that jumps while a constant current flows on', () => {
  const curve = madeCurve({ ...sweep, VOLTAGE: at(sweep.VOLTAGE, { 150: 0 }), CURRENT: numbers(400, () => -1) });
  expect(rowsTold('OUTLIERS', curve)).toEqual([151]);
});

test('OUTLIERS leaves a flicker of a few millivolt at rest', () => {
  const rest = at(
    numbers(400, () => 3.7),
    { 150: 3.71 },
  );
  expect(found('OUTLIERS', madeCurve({ TEST_TIME: time, VOLTAGE: rest, CURRENT: numbers(400, () => 0) }))).toEqual([]);
});
