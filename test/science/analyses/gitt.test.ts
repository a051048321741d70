import { expect, test } from '@jest/globals';
import type { AnalysisResult, MeasuredCurve } from '../../../src/domain/analysis.ts';
import { gitt } from '../../../src/science/analyses/gitt.ts';
import type { PulseRecord } from '../../../src/science/curves/pulses.ts';
import { type MadePulse, madeTitration } from '../../support/titration.ts';

const standards = Object.fromEntries(Object.entries(gitt.parameters).map(([name, { standard }]) => [name, standard]));

/** Radius 1 um in angstrom. */
const RADIUS = { diffusionLength: 1e4 };

function curveOf({ time, current, voltage }: PulseRecord): MeasuredCurve {
  const column = (quantity: string, unit: string, values: Float64Array) => ({
    quantity,
    unit,
    values,
    label: quantity,
    words: null,
  });
  const columns = [column('TEST_TIME', 's', time), column('CURRENT', 'mA', current), column('VOLTAGE', 'V', voltage)];
  return { id: 'made', columns, settings: {} };
}

const analyse = (curve: MeasuredCurve, given: Readonly<Record<string, number | null>> = {}) =>
  gitt.analyse({ ion: 'Na', curves: [curve] }, { ...standards, ...given });

function resultOf(record: PulseRecord, given: Readonly<Record<string, number | null>> = RADIUS): AnalysisResult {
  const analysed = analyse(curveOf(record), given);
  if ('refused' in analysed) throw new Error(analysed.refused.message);
  return analysed.found;
}

const codeOf = (analysed: ReturnType<typeof analyse>) => ('refused' in analysed ? analysed.refused.code : undefined);
const coefficients = ({ numbers }: AnalysisResult) =>
  numbers.filter(({ metric }) => metric === 'MEASURED_DIFFUSION_COEFFICIENT');

const DOWN: MadePulse = { reach: 1e-3 };
const UP: MadePulse = { reach: 1e-3, current: 0.1, change: 0.005 };

test('a pulse in spheres of 1 um with tau D/R^2 of 0.001 in 600 s gives D of 1.67e-14 cm2/s but for 8 %', () => {
  const { numbers, refused, pictures } = resultOf(madeTitration([DOWN], { resistance: 20 }));
  expect(refused).toEqual([]);
  const [coefficient, resistance] = numbers;
  expect((coefficient?.value ?? 0) / (1e-3 * (1e-8 / 600))).toBeCloseTo(0.92, 2);
  expect(coefficient).toMatchObject({
    metric: 'MEASURED_DIFFUSION_COEFFICIENT',
    interval: 'CI95',
    conditions: { direction: 'INSERTION', potential: { value: 0.9975, unit: 'V', interval: 'SETTING' } },
  });
  expect(coefficient?.conditions.cycle).toBeUndefined();
  expect(coefficient?.sentence).toMatch(
    /^Pulse 1 \(-0\.1 mA for 600 s\) moves the equilibrium potential by -5 mV, and the potential along a line over the root of time, from 60 s on with R\^2 1, by -61\.84 mV besides a jump of -1\.\d+ mV: D = 1\.5\d+e-14 cm2\/s with V\/S = 0\.00003333 cm\. tau D\/L\^2 is 0\.001; the solution for a sphere gives D = 1\.667e-14 cm2\/s\. The relaxation, with R\^2 1, gives D = 1\.67\d*e-14 cm2\/s\. The rest ends with a drift of \S+ mV\/h and may have \S+ mV left to relax, the one before \S+ mV\.$/,
  );
  expect(resistance).toMatchObject({
    metric: 'MEASURED_OHMIC_RESISTANCE',
    conditions: { direction: 'INSERTION', label: 'iR jump' },
  });
  // 0.6 mV of diffusion within the 0.06 s before the first row
  expect(resistance?.value).toBeCloseTo(20 + 5.95, 1);
  expect(pictures.map(({ title }) => title)).toEqual([
    'Potential over the root of time',
    'Diffusion coefficient over potential',
  ]);
});

test('a film takes the thickness for V/S, and a surface its mass, density and area', () => {
  const record = madeTitration([{ reach: 0.05 }], { shape: 'PLANE' });
  const [film] = coefficients(resultOf(record, { ...RADIUS, spheres: 0 }));
  expect((film?.value ?? 0) / ((0.05 * 1e-8) / 600)).toBeCloseTo(1, 3);
  // 1.5 mg of 1.5 g/cm3 over 10 cm2 are 1 um
  const area = { spheres: 0, mass: 1.5e-3, density: 1.5, electrodeArea: 10 };
  expect((coefficients(resultOf(record, area))[0]?.value ?? 0) / (film?.value ?? 0)).toBeCloseTo(1, 9);
});

test('without a length the time (V/S)^2/D is given, with its ends the other way round', () => {
  const record = madeTitration([{ reach: 0.05 }], { shape: 'PLANE' });
  for (const lacking of [{}, { electrodeArea: 1 }, { electrodeArea: 1, mass: 1e-3 }]) {
    const { numbers, pictures } = resultOf(record, { spheres: 0, ...lacking });
    const [time] = numbers;
    expect(time?.metric).toBe('MEASURED_DIFFUSION_TIME');
    expect(time?.value).toBeCloseTo(12_000, -1);
    expect(time?.lower).toBeLessThan(12_000);
    expect(time?.upper).toBeGreaterThan(12_000);
    expect(time?.sentence).toContain('(V/S)^2/D = 12000 s. tau D/L^2 is 0.05; the solution for a plane gives');
    expect(pictures[1]).toMatchObject({ title: 'Diffusion time over potential', y: { unit: 's' } });
  }
});

test('pulses are told apart by direction and potential, and by cycle where there are several', () => {
  const { numbers } = resultOf(madeTitration([DOWN, DOWN, UP, UP, DOWN]));
  const conditions = numbers
    .slice(0, 5)
    .map(({ conditions: { cycle, direction, potential } }) => [cycle, direction, potential?.value]);
  expect(conditions).toEqual([
    [1, 'INSERTION', 0.9975],
    [1, 'INSERTION', 0.9925],
    [1, 'EXTRACTION', 0.9925],
    [1, 'EXTRACTION', 0.9975],
    [2, 'INSERTION', 0.9975],
  ]);
  const full = resultOf(madeTitration([DOWN]), { ...RADIUS, insertionOnCharge: 1 });
  expect(full.numbers[0]?.conditions.direction).toBe('EXTRACTION');
});

test('of a record that begins with a pulse the first is refused by its number, and rows without numbers are left out', () => {
  const record = madeTitration([DOWN, DOWN]);
  const cut = (values: Float64Array) => values.slice(21);
  const { numbers, refused } = resultOf({
    time: cut(record.time),
    current: cut(record.current),
    voltage: cut(record.voltage).map((value, row) => (row === 30 ? Number.NaN : value)),
  });
  expect(numbers.map(({ metric }) => metric)).toEqual(['MEASURED_DIFFUSION_COEFFICIENT', 'MEASURED_OHMIC_RESISTANCE']);
  expect(refused.map(({ metric, code, conditions }) => [metric, code, conditions.direction])).toEqual([
    ['MEASURED_DIFFUSION_COEFFICIENT', 'NO_REST_BEFORE', 'INSERTION'],
    ['MEASURED_OHMIC_RESISTANCE', 'NO_REST_BEFORE', 'INSERTION'],
  ]);
  expect(refused[0]?.message).toBe(
    'pulse 1: no rest lies right before the pulse, so that it begins from no equilibrium',
  );
});

test('a pulse that is too long for its form gives no coefficient, but its resistance and its line', () => {
  const { numbers, refused, pictures } = resultOf(madeTitration([{ reach: 0.01 }]));
  expect(refused).toMatchObject([{ metric: 'MEASURED_DIFFUSION_COEFFICIENT', code: 'PULSE_TOO_LONG' }]);
  expect(numbers.map(({ metric }) => metric)).toEqual(['MEASURED_OHMIC_RESISTANCE']);
  expect(pictures).toHaveLength(1);
  expect(coefficients(resultOf(madeTitration([{ reach: 0.01 }]), { ...RADIUS, greatestError: 25 }))).toHaveLength(1);
});

test('a rest that has not come to equilibrium is refused with its drift, unless that is allowed', () => {
  const titration = madeTitration([{ reach: 1e-3, rest: 1800 }]);
  const { refused } = resultOf(titration, { ...RADIUS, greatestError: 1000 });
  expect(refused[0]).toMatchObject({ metric: 'MEASURED_DIFFUSION_COEFFICIENT', code: 'NOT_AT_REST' });
  expect(refused[0]?.message).toMatch(/a drift of \S+ mV\/h, not below 1: the equilibrium was not reached/);
  const [number] = resultOf(titration, { ...RADIUS, greatestError: 1000, greatestDrift: 1, restsFull: 1 }).numbers;
  expect(number?.sentence).toMatch(
    /The rest ends with a drift of \S+ mV\/h and may have \S+ mV left to relax, the one before \S+ mV\.$/,
  );
});

test('a rest of few rows tells neither its drift nor the form of relaxation: it is refused unless rests are known to be full', () => {
  const record = madeTitration([DOWN]);
  // three rows of the last rest are left: the first two and the last
  const last = record.time.length - 1;
  const kept = (values: Float64Array) => values.filter((_, row) => row <= 21 + 61 + 1 || row === last);
  const sparse = { time: kept(record.time), current: kept(record.current), voltage: kept(record.voltage) };
  expect(resultOf(sparse).refused).toMatchObject([{ metric: 'MEASURED_DIFFUSION_COEFFICIENT', code: 'DRIFT_UNKNOWN' }]);
  const { numbers } = resultOf(sparse, { ...RADIUS, restsFull: 1 });
  expect(numbers[0]?.sentence).toMatch(
    /The rest has too few rows for the form of relaxation\. Rests have too few rows to tell their drift\.$/,
  );
});

test('of more than 30 pulses all coefficients are given, and six pulses are drawn', () => {
  const { numbers, pictures } = resultOf(
    madeTitration(
      Array.from({ length: 31 }, () => DOWN),
      { rows: 20 },
    ),
  );
  expect(numbers).toHaveLength(31);
  expect(new Set(numbers.map(({ metric }) => metric)).size).toBe(1);
  expect(pictures[0]?.series.map(({ name }) => name)).toEqual(
    [1, 7, 13, 19, 25, 31].flatMap((pulse) => [`pulse ${pulse}`, `line of pulse ${pulse}`]),
  );
});

test('a record without columns, without a current, or without pulses between rests is refused as a whole', () => {
  const record = madeTitration([DOWN]);
  expect(codeOf(analyse({ ...curveOf(record), columns: [] }))).toBe('COLUMNS_MISSING');
  expect(codeOf(analyse(curveOf({ ...record, current: record.current.map(() => 0) })))).toBe('NO_CURRENT');
  const steady = analyse(curveOf({ ...record, current: record.current.map(() => 1) }));
  expect(steady).toEqual({
    refused: { code: 'NO_PULSES', message: 'current flows 1 times, but never between two rests' },
  });
});

test('nothing is drawn of pulses that cannot be read', () => {
  const uneven = madeTitration([DOWN]);
  const current = uneven.current.map((value, row) => (row === 40 ? value / 2 : value));
  expect(resultOf({ ...uneven, current }).pictures).toEqual([]);
});
