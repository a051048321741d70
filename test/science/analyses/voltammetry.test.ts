import { expect, test } from '@jest/globals';
import type { AnalysisResult, MeasuredCurve } from '../../../src/domain/analysis.ts';
import type { Analysis } from '../../../src/science/analyses/analysis.ts';
import { bValues } from '../../../src/science/analyses/bValues.ts';
import { capacitiveShares } from '../../../src/science/analyses/capacitiveShares.ts';
import { trasattiCharges } from '../../../src/science/analyses/trasattiCharges.ts';
import { voltammogram } from '../../../src/science/analyses/voltammogram.ts';
import type { Analysed } from '../../../src/science/curves/analysed.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { gaussian, hump, type MadeSweeps, madeVoltammogram } from '../../support/voltammograms.ts';

const RATES = [0.1, 0.2, 0.4, 0.6, 0.8, 1];
const top = hump(0.6, 0.15);

function analysed(
  analysis: Analysis,
  curves: readonly [MeasuredCurve, ...MeasuredCurve[]],
  given: Readonly<Record<string, number | null>> = {},
): Analysed<AnalysisResult> {
  const standards = Object.entries(analysis.parameters).map(([name, { standard }]) => [name, standard] as const);
  return analysis.analyse({ ion: 'Na', curves }, { ...Object.fromEntries(standards), ...given });
}

function series(made: Omit<MadeSweeps, 'rates'>, rates = RATES): readonly [MeasuredCurve, ...MeasuredCurve[]] {
  const [first, ...others] = rates.map((rate) => madeVoltammogram({ rates: [rate], ...made }));
  return [first as MeasuredCurve, ...others];
}

const of = ({ numbers }: AnalysisResult, metric: string) => numbers.filter((each) => each.metric === metric);
const codes = ({ refused }: AnalysisResult) => [...new Set(refused.map(({ code }) => code))].sort();

/** k1 = 1 + 2 hump, k2 = 1 + hump: one peak that stays where it is. */
const twoTerms = (at: number, rate: number) => (1 + 2 * top(at)) * rate + (1 + top(at)) * Math.sqrt(rate);

test('VOLTAMMOGRAM tells rate, charge and peak of each sweep', () => {
  const result = foundIn(analysed(voltammogram, [madeVoltammogram({ rates: [0.5], current: (at) => 3 * top(at) })]));
  expect(of(result, 'MEASURED_SCAN_RATE').map(({ value }) => Number(value.toFixed(6)))).toEqual([0.5, 0.5]);
  // 3 mA x 0.15 V sqrt(2 pi) over 0.5 mV/s
  const charge = (3 * 0.15 * Math.sqrt(2 * Math.PI) * 2000) / 3600;
  for (const { value, lower, upper } of of(result, 'MEASURED_SWEEP_CHARGE')) {
    expect(value / charge).toBeCloseTo(1, 3);
    expect(lower as number).toBeLessThan(value);
    expect(upper as number).toBeGreaterThan(value);
  }
  const peaks = of(result, 'MEASURED_PEAK_CURRENT');
  expect(peaks.map(({ value }) => Number(value.toFixed(2)))).toEqual([3, 3]);
  expect(peaks.map(({ conditions: { direction, cycle, label } }) => [direction, cycle, label])).toEqual([
    ['INSERTION', 1, 'peak 1'],
    ['EXTRACTION', 1, 'peak 1'],
  ]);
  expect(peaks[0]?.sentence).toBe('The cathodic sweep of rows 1 to 401 has a peak of -2.999 mA at 0.6 V.');
  expect(of(result, 'MEASURED_PEAK_POTENTIAL').map(({ value }) => Number(value.toFixed(3)))).toEqual([0.6, 0.6]);
  expect(result.pictures[0]?.series.map(({ name }) => name)).toEqual(['cathodic sweep 1', 'anodic sweep 1', 'peaks']);
});

test('VOLTAMMOGRAM says where the columns and the measurement disagree, and where they agree takes what is said', () => {
  const curve = [madeVoltammogram({ rates: [0.5], current: top })] as const;
  const [apart] = of(foundIn(analysed(voltammogram, curve, { scanRate: 0.1 })), 'MEASURED_SCAN_RATE');
  expect(apart?.sentence).toBe(
    'Rows 1 to 401 run at 0.5 mV/s. The columns give 0.5 mV/s where the measurement says 0.1 mV/s.',
  );
  const [charge] = of(foundIn(analysed(voltammogram, curve, { scanRate: 0.51 })), 'MEASURED_SWEEP_CHARGE');
  expect(charge?.conditions.scanRate?.value).toBe(0.51);
});

test('VOLTAMMOGRAM gives no charge of a short circuit of 500 ohm, and says that there is no peak', () => {
  // with the sign of the potential in both directions: 2 mA per volt, here in the direction of each sweep
  let row = 0;
  const current = (at: number) => 2 * at * (Math.floor(row++ / 400) % 2 === 0 ? -1 : 1);
  const { numbers, refused } = foundIn(analysed(voltammogram, [madeVoltammogram({ rates: [0.5], current })]));
  expect(numbers.map(({ metric }) => metric)).toEqual(['MEASURED_SCAN_RATE', 'MEASURED_SCAN_RATE']);
  expect(refused.map(({ metric, code }) => [metric, code])).toEqual([
    ['MEASURED_SWEEP_CHARGE', 'OHMIC'],
    ['MEASURED_SWEEP_CHARGE', 'OHMIC'],
  ]);
  expect(refused[0]?.message).toBe(
    'rows 1 to 401 and the sweep beside them lie on one line through 0 V and 0 mA (R^2 1), as of a short circuit of 500 ohm: ' +
      'that charge is not stored; no peak stands 5 % of the range of the current above its feet and clear of the noise',
  );
});

test('VOLTAMMOGRAM says of a sweep without a peak that it has none, and nothing where peaks are not asked for', () => {
  const flat = [madeVoltammogram({ rates: [0.5], current: () => 1 })] as const;
  const [charge] = of(foundIn(analysed(voltammogram, flat)), 'MEASURED_SWEEP_CHARGE');
  expect(charge?.sentence).toMatch(
    /mAh in the direction of their sweep; no peak stands 5 % of the range of the current above its feet and clear of the noise\.$/,
  );
  // a level top of 0.5 V is no peak, and its sentence says so
  const level = [madeVoltammogram({ rates: [0.5], current: (at) => (Math.abs(at - 1) < 0.25 ? 1 : 0.1) })] as const;
  const [doubt] = of(foundIn(analysed(voltammogram, level)), 'MEASURED_SWEEP_CHARGE').slice(-1);
  expect(doubt?.sentence).toMatch(
    /clear of the noise: its maximum at \d\.\d+ V has a top of \d+ rows that is not certainly arched beside their noise\.$/,
  );
  const peaked = [madeVoltammogram({ rates: [0.5], current: top })] as const;
  const [own] = of(foundIn(analysed(voltammogram, peaked, { peaks: 0 })), 'MEASURED_SWEEP_CHARGE');
  expect(own?.sentence).toMatch(/in the direction of their sweep\.$/);
});

test('VOLTAMMOGRAM of a curve without time needs the rate to be said, for charges', () => {
  const curve = [madeVoltammogram({ rates: [0.5], current: top, timeless: true })] as const;
  const without = foundIn(analysed(voltammogram, curve, { insertionOnCharge: 1 }));
  expect(without.refused.map(({ metric, code }) => `${metric} ${code}`)).toEqual([
    'MEASURED_SCAN_RATE COLUMNS_MISSING',
    'MEASURED_SWEEP_CHARGE COLUMNS_MISSING',
    'MEASURED_SCAN_RATE COLUMNS_MISSING',
    'MEASURED_SWEEP_CHARGE COLUMNS_MISSING',
  ]);
  expect(without.refused[0]?.conditions.direction).toBe('EXTRACTION');
  const [charge] = of(foundIn(analysed(voltammogram, curve, { scanRate: 0.5 })), 'MEASURED_SWEEP_CHARGE');
  expect((charge?.value ?? 0) / ((0.15 * Math.sqrt(2 * Math.PI) * 2000) / 3600)).toBeCloseTo(1, 2);
  const [full] = curve;
  const own = { ...full, columns: [...full.columns, column('TIME', 's', (row) => 10 * row)] };
  expect(of(foundIn(analysed(voltammogram, [own])), 'MEASURED_SCAN_RATE')[0]?.value).toBeCloseTo(0.5, 9);
});

function column(quantity: string, unit: string, value: (row: number) => number) {
  const values = Float64Array.from({ length: 800 }, (_, row) => value(row));
  return { quantity, label: quantity, unit, values, words: null };
}

test('VOLTAMMOGRAM refuses a curve without current, and one whose potential goes nowhere', () => {
  const potential = column('VOLTAGE', 'V', () => 1);
  const curve = (columns: MeasuredCurve['columns']) => [{ id: 'made', columns, settings: {} }] as const;
  expect(refusalOf(analysed(voltammogram, curve([potential])))?.code).toBe('COLUMNS_MISSING');
  expect(refusalOf(analysed(voltammogram, curve([potential, potential])))?.code).toBe('COLUMNS_MISSING');
  expect(refusalOf(analysed(voltammogram, curve([potential, column('CURRENT', 'mA', () => 1)])))?.code).toBe(
    'NO_SWEEP',
  );
});

test('B_VALUES finds 0.7 over the peak and at each potential in both directions, from one curve or from six', () => {
  const current = (at: number, rate: number) => (0.5 + top(at)) * rate ** 0.7;
  for (const curves of [series({ current }), [madeVoltammogram({ rates: RATES, current })] as const]) {
    const result = foundIn(analysed(bValues, curves));
    const numbers = of(result, 'FITTED_B_VALUE');
    expect(numbers.length).toBe(20);
    for (const { value } of numbers) expect(value).toBeCloseTo(0.7, 2);
    const [peak, first] = numbers;
    expect(peak?.conditions).toMatchObject({ direction: 'INSERTION', label: 'peak', region: 'SLOPE' });
    expect(first?.conditions.potential?.value).toBe(0.2);
    expect(peak?.sentence).toMatch(
      /^The current over the peak at 0\.\d+ to 0\.\d+ V grows with the scan rate to the power 0\.7/,
    );
    expect(codes(result)).toEqual(['CELL_UNKNOWN']);
    expect(result.pictures.map(({ series: drawn }) => drawn.length)).toEqual([4, 2]);
  }
});

test('B_VALUES refuses each potential at which no one b fits, and gives none below 4 rates', () => {
  const wide = [0.1, 0.3, 1, 3, 10, 30, 100];
  const result = foundIn(analysed(bValues, series({ current: twoTerms }, wide)));
  expect(of(result, 'FITTED_B_VALUE')).toEqual([]);
  expect(codes(result)).toEqual(['B_CHANGES', 'CELL_UNKNOWN']);
  expect(refusalOf(analysed(bValues, series({ current: twoTerms }, [0.1, 1, 10])))).toEqual({
    code: 'TOO_FEW_RATES',
    message: 'insertion was swept at 3 scan rates (0.1, 1, 10 mV/s), not at 4',
  });
});

test('B_VALUES gives the diffusion coefficient where b is 0.5, and refuses it at 0.7', () => {
  const cell = { area: 2, concentration: 5, potentials: 1 };
  const at = (b: number) => foundIn(analysed(bValues, series({ current: (e, rate) => top(e) * rate ** b }), cell));
  const [number] = of(at(0.5), 'FITTED_DIFFUSION_COEFFICIENT_RANDLES_SEVCIK');
  // 1 mA at 1 mV/s is 1e-3/sqrt(1e-3) A per root of V/s; 2 cm2, 5e-3 mol/cm3
  expect((number?.value ?? 0) / (Math.sqrt(1e-3) / (268648.4 * 2 * 5e-3)) ** 2).toBeCloseTo(1, 2);
  expect(codes(at(0.7))).toContain('NOT_DIFFUSION_CONTROLLED');
});

test('B_VALUES tells b below 0.5 and above 1, rates of less than a decade, and rates that are not those said', () => {
  const rates = [1, 1.5, 2, 3];
  const sentence = (b: number, settings = {}) =>
    of(
      foundIn(
        analysed(bValues, series({ current: (at, rate) => (1 + at) * rate ** b, settings }, rates), { potentials: 3 }),
      ),
      'FITTED_B_VALUE',
    )[0]?.sentence;
  expect(sentence(0.3)).toMatch(
    /It is certainly below 0.5: a resistance limits the current. The rates reach over less/,
  );
  expect(sentence(1.3, { SCAN_RATE: 7 })).toMatch(
    /certainly above 1: no storage .* where the measurement says 7 mV\/s\.$/,
  );
});

test('B_VALUES takes 0.1 to 1 mV/s for a decade, and 0.1 to 0.98 mV/s for less', () => {
  const sentence = (rates: readonly number[]) => {
    const curves = series({ current: (_, rate) => rate ** 0.7 }, [...rates]);
    return of(foundIn(analysed(bValues, curves, { potentials: 3 })), 'FITTED_B_VALUE')[0]?.sentence;
  };
  for (const top of [1, 0.999]) expect(sentence([0.1, 0.2, 0.5, top])).not.toMatch(/less than a decade/);
  expect(sentence([0.1, 0.2, 0.5, 0.98])).toMatch(/The rates reach over less than a decade\./);
});

test('B_VALUES says where rates do not tell whether one b fits, and nothing where they do', () => {
  const scatter = [1.02, 0.97, 1.03, 0.98, 1.01, 0.99];
  const sentence = (size: number) => {
    const current = (_: number, rate: number) => rate ** 0.7 * (scatter[RATES.indexOf(rate)] as number) ** size;
    return of(foundIn(analysed(bValues, series({ current }), { potentials: 3 })), 'FITTED_B_VALUE')[0]?.sentence;
  };
  expect(sentence(1)).toMatch(
    /Whether one b fits these rates do not tell: from the slowest to the fastest it may change by -0\.\d+ to 0\.\d+\.$/,
  );
  expect(sentence(0)).not.toMatch(/Whether/);
});

test('B_VALUES has no region in a full cell, and no peak where none is', () => {
  const given = { insertionOnCharge: 1, potentials: 3 };
  const result = foundIn(analysed(bValues, series({ current: (at, rate) => (1 + at) * rate ** 0.7 }), given));
  expect(of(result, 'FITTED_B_VALUE')[0]?.conditions.region).toBeUndefined();
  expect(codes(result)).toEqual(['NO_PEAK']);
  const near = foundIn(analysed(bValues, series({ current: (_, rate) => rate, high: 0.09 }), { potentials: 3 }));
  expect(of(near, 'FITTED_B_VALUE')[0]?.conditions.region).toBe('PLATEAU');
});

test('CAPACITIVE_SHARES finds the share of made currents in both branches and in the loop', () => {
  const result = foundIn(analysed(capacitiveShares, series({ current: twoTerms })));
  // over 0 to 2 V: k1 is 2 + 2 x 0.15 sqrt(2 pi), k2 is 2 + 0.15 sqrt(2 pi), but for the margins of 40 mV at the turns
  const area = 0.15 * Math.sqrt(2 * Math.PI);
  const [k1, k2] = [1.92 + 2 * area, 1.92 + area];
  const numbers = of(result, 'FITTED_CAPACITIVE_SHARE');
  expect(numbers).toHaveLength(18);
  for (const { value, conditions } of numbers) {
    const root = Math.sqrt(conditions.scanRate?.value as number);
    expect(Math.abs(value - (100 * k1 * root) / (k1 * root + k2))).toBeLessThan(0.3);
  }
  expect(of(result, 'FITTED_DIFFUSIVE_SHARE').map(({ conditions }) => conditions.direction)).toEqual(
    RATES.map(() => undefined),
  );
  const [loop] = of(result, 'FITTED_DIFFUSIVE_SHARE');
  const capacitive = numbers.find(({ sentence }) => sentence === loop?.sentence);
  expect((loop?.value ?? 0) + (capacitive?.value ?? 0)).toBeCloseTo(100, 9);
  expect(result.refused).toEqual([]);
  expect(result.pictures.map(({ series: drawn }) => drawn.length)).toEqual([3, 4]);
});

test('the 95 % intervals of CAPACITIVE_SHARES hold the truth in most of 20 noisy voltammograms', () => {
  const area = 0.15 * Math.sqrt(2 * Math.PI);
  const truth = (100 * (1.92 + 2 * area)) / (1.92 + 2 * area + 1.92 + area);
  let held = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const noise = gaussian(seed);
    const curves = series({ current: twoTerms, noise: () => 0.02 * noise(), rows: 100 });
    const shares = of(foundIn(analysed(capacitiveShares, curves, { potentials: 10 })), 'FITTED_CAPACITIVE_SHARE');
    const loop = shares.find(
      ({ conditions }) => conditions.direction === undefined && conditions.scanRate?.value === 1,
    );
    // the lag of a row at each turn, and the margins, leave 0.3 %
    if ((loop?.lower as number) - 0.3 <= truth && truth <= (loop?.upper as number) + 0.3) held += 1;
  }
  expect(held).toBeGreaterThanOrEqual(18);
});

test('CAPACITIVE_SHARES refuses peaks that move, currents against their sweep, and directions of different rates', () => {
  const moving = (at: number, rate: number) => rate * (0.1 + hump(0.6 + rate / 5, 0.1)(at));
  expect(codes(foundIn(analysed(capacitiveShares, series({ current: moving }))))).toEqual(['PEAK_MOVES']);
  const against = foundIn(analysed(capacitiveShares, series({ current: (at, rate) => -twoTerms(at, rate) })));
  expect(codes(against)).toEqual(['LAW_DOES_NOT_HOLD']);
  const whole = series({ current: twoTerms });
  const [last] = series({ current: twoTerms }, [2]);
  // the cathodic sweep of 2 mV/s only
  const half = { ...last, columns: last.columns.map((each) => ({ ...each, values: each.values.slice(0, 400) })) };
  const uneven = foundIn(analysed(capacitiveShares, [...whole, half]));
  expect(uneven.refused.map(({ code }) => code)).toEqual(['RATES_DIFFER']);
  const few = foundIn(analysed(capacitiveShares, [...series({ current: twoTerms }, [0.1, 0.5, 1]), half]));
  expect(few.refused.map(({ code }) => code)).toEqual(['TOO_FEW_RATES', 'TOO_FEW_RATES']);
  expect(of(few, 'FITTED_CAPACITIVE_SHARE')).toHaveLength(4);
  const first = foundIn(
    analysed(capacitiveShares, [...series({ current: twoTerms }, [0.1, 0.5, 1]), half], { insertionOnCharge: 1 }),
  );
  expect(first.refused.map(({ code }) => code)).toEqual(['TOO_FEW_RATES', 'TOO_FEW_RATES']);
});

/** A current whose charge over 2 V at v mV/s is q mAh: q v 3600 / 2000 mA. */
const charged = (charge: (rate: number) => number) => (_: number, rate: number) => (charge(rate) * rate * 3600) / 2000;

test('TRASATTI_CHARGES finds an outer charge of 100 over the fast, and a total of 400 over the slow rates', () => {
  const outer = foundIn(
    analysed(trasattiCharges, series({ current: charged((rate) => 100 + 30 / Math.sqrt(rate)) }), {
      outerFrom: 0.1,
      totalTo: 1,
    }),
  );
  const [first] = of(outer, 'FITTED_OUTER_CHARGE');
  expect((first?.value ?? 0) / 100).toBeCloseTo(1, 2);
  expect(first?.sentence).toMatch(/the line over 0.1 to 1 mV\/s \(R\^2 1\) at an infinite scan rate\.$/);
  expect(codes(outer)).toEqual(['NOT_LINEAR']);
  const total = foundIn(
    analysed(trasattiCharges, series({ current: charged((rate) => 1 / (1 / 400 + 0.0015 * Math.sqrt(rate))) }), {
      totalTo: 1,
      outerTo: 1,
    }),
  );
  expect((of(total, 'FITTED_TOTAL_CHARGE')[0]?.value ?? 0) / 400).toBeCloseTo(1, 2);
});

test('TRASATTI_CHARGES gives the share where both lines hold: a charge that hardly depends on the rate is all outer', () => {
  const result = foundIn(analysed(trasattiCharges, series({ current: charged((rate) => 100 + 1 / Math.sqrt(rate)) })));
  const shares = of(result, 'FITTED_OUTER_SHARE');
  expect(shares.map(({ conditions }) => conditions)).toEqual([{ direction: 'INSERTION' }, { direction: 'EXTRACTION' }]);
  for (const { value } of shares) expect(Math.abs(value - 96)).toBeLessThan(3);
  expect(result.pictures.map(({ series: drawn }) => drawn.length)).toEqual([4, 4]);
});

/** Series of a direction that lacks rates: three whole loops, and one cathodic sweep. */
function oneDirection(): readonly [MeasuredCurve, ...MeasuredCurve[]] {
  const [last] = series({ current: twoTerms }, [2]);
  const half = { ...last, columns: last.columns.map((each) => ({ ...each, values: each.values.slice(0, 400) })) };
  return [...series({ current: twoTerms }, [0.1, 0.5, 1]), half];
}

test('B_VALUES and TRASATTI_CHARGES refuse the direction that lacks rates, and tell of the other', () => {
  const b = foundIn(analysed(bValues, oneDirection(), { leastRSquared: 0, mostChange: 9 }));
  expect(b.refused.map(({ code, conditions: { direction } }) => [code, direction])).toContainEqual([
    'TOO_FEW_RATES',
    'EXTRACTION',
  ]);
  expect(of(b, 'FITTED_B_VALUE').length).toBeGreaterThan(5);
  const charges = foundIn(analysed(trasattiCharges, oneDirection()));
  const refusedOut = charges.refused.filter(({ conditions: { direction } }) => direction === 'EXTRACTION');
  expect(refusedOut.map(({ code }) => code)).toEqual(['TOO_FEW_RATES', 'TOO_FEW_RATES', 'TOO_FEW_RATES']);
  expect(refusalOf(analysed(capacitiveShares, series({ current: twoTerms }, [1])))?.code).toBe('TOO_FEW_RATES');
});

test('of several cycles at one rate the last stands for it', () => {
  let cycle = 0;
  const growing = madeVoltammogram({ rates: [0.1, ...RATES], current: () => 1 + (cycle++ < 800 ? 100 : 0) });
  const result = foundIn(analysed(trasattiCharges, [growing]));
  const [points] = result.pictures[0]?.series ?? [];
  expect(points?.x).toHaveLength(6);
  // 1 mA over 2 V at 0.1 mV/s
  expect(Math.abs((points?.y[0] as number) / (20000 / 3600) - 1)).toBeLessThan(0.01);
});

test('TRASATTI_CHARGES refuses an outer charge above the total, and charges of a clock that runs back', () => {
  const rates = [0.1, 0.15, 0.2, 0.3, 0.5, 0.6, 0.8, 1];
  const two = series({ current: charged((rate) => (rate < 0.4 ? 100 : 200)) }, rates);
  expect(codes(foundIn(analysed(trasattiCharges, two)))).toEqual(['OUTER_ABOVE_TOTAL']);
  const back = series({ current: charged(() => 100) }).map((curve, at) => ({
    ...curve,
    settings: { SCAN_RATE: RATES[at] as number },
    columns: curve.columns.map((each) =>
      each.quantity === 'TEST_TIME'
        ? { ...each, values: each.values.map((value, row) => (row % 50 === 9 ? 0 : value)) }
        : each,
    ),
  }));
  expect(codes(foundIn(analysed(trasattiCharges, back as never)))).toEqual(['TIME_RUNS_BACK']);
});

test('TRASATTI_CHARGES refuses what it cannot integrate, one direction, and more outer than total charge', () => {
  const noTime = series({ current: charged(() => 100), timeless: true }, [0.1, 0.2, 0.4, 0.6]);
  expect(refusalOf(analysed(trasattiCharges, noTime))?.message).toMatch(
    /another sweep has no scan rate \(needs test time/,
  );
  const holed = series({ current: charged(() => 100) }).map((curve) => ({
    ...curve,
    columns: curve.columns.map((each) =>
      each.quantity === 'CURRENT' ? { ...each, values: each.values.map(() => Number.NaN) } : each,
    ),
  }));
  expect(refusalOf(analysed(trasattiCharges, holed as never))?.code).toBe('TOO_FEW_RATES');
  const apart = series({ current: charged(() => 100) }).map((curve, at) => ({
    ...curve,
    columns: curve.columns.map((each) =>
      each.quantity === 'VOLTAGE' ? { ...each, values: each.values.map((value) => value + 3 * at) } : each,
    ),
  }));
  expect(refusalOf(analysed(trasattiCharges, apart as never))?.code).toBe('NO_COMMON_POTENTIAL');
  const broken = { ...noTime[0], columns: [] };
  expect(refusalOf(analysed(trasattiCharges, [broken]))?.message).toMatch(/^made-0.1: needs voltage, current/);
});
