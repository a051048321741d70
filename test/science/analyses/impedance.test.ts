import { expect, test } from '@jest/globals';
import type { AnalysisResult } from '../../../src/domain/analysis.ts';
import { analyses } from '../../../src/science/analyses/index.ts';
import type { Spectrum } from '../../../src/science/curves/impedance/spectrum.ts';
import { codeOf, foundIn } from '../../support/analysed.ts';
import { madeCurve } from '../../support/curves.ts';
import { type MadeSpectrum, madeSpectrum } from '../../support/impedance.ts';

const impedance = analyses.get('IMPEDANCE');
const standards = Object.fromEntries(
  Object.entries(impedance.parameters).map(([name, { standard }]) => [name, standard]),
);
const UNITS = { FREQUENCY: 'Hz', REAL_IMPEDANCE: 'ohm', IMAGINARY_IMPEDANCE: 'ohm' };

function analysed({ frequency, real, imaginary }: Spectrum, given: Readonly<Record<string, number>> = {}) {
  const cells = { FREQUENCY: frequency, REAL_IMPEDANCE: real, IMAGINARY_IMPEDANCE: imaginary };
  const { columns } = madeCurve(cells, { units: UNITS });
  const curve = { id: 'made', columns, settings: {} };
  return impedance.analyse({ ion: null, curves: [curve] }, { ...standards, ...given });
}

const numberIn = ({ numbers }: AnalysisResult, metric: string, label?: string) => {
  const number = numbers.find((each) => each.metric === metric && each.conditions.label === label);
  if (number === undefined) throw new Error(`${metric} is not given`);
  return number;
};
const refusals = ({ refused }: AnalysisResult) =>
  Object.fromEntries(
    refused.map(({ metric, conditions, code }) => [`${metric} ${conditions.label ?? ''}`.trim(), code]),
  );

const TWO_ARCS = 'R0-p(R1,CPE1)-p(R2,CPE2)-W1';
const VALUES = { R0: 5, R1: 20, 'CPE1.Q': 1e-5, 'CPE1.n': 0.9, R2: 100, 'CPE2.Q': 1e-3, 'CPE2.n': 0.8, W1: 50 };
const twoArcs = (options: MadeSpectrum = {}) => madeSpectrum(TWO_ARCS, VALUES, { noise: 0.003, ...options });

test('two arcs and a Warburg line come back with labels by rising time constant, each within its interval', () => {
  const result = foundIn(analysed(twoArcs({ seed: 7 })));
  const told: readonly [string, string | undefined, number][] = [
    ['FITTED_SOLUTION_RESISTANCE', undefined, 5],
    ['FITTED_ARC_RESISTANCE', 'R1', 20],
    ['FITTED_ARC_RESISTANCE', 'R2', 100],
    ['FITTED_ARC_RESISTANCE_SUM', 'R1 + R2', 120],
    ['FITTED_ARC_TIME_CONSTANT', 'R1', (20 * 1e-5) ** (1 / 0.9)],
    ['FITTED_ARC_TIME_CONSTANT', 'R2', 0.1 ** (1 / 0.8)],
    ['FITTED_ARC_EXPONENT', 'R1', 0.9],
    ['FITTED_ARC_EXPONENT', 'R2', 0.8],
    ['FITTED_WARBURG_COEFFICIENT', undefined, 50],
  ];
  for (const [metric, label, value] of told) {
    const { lower, upper, interval, sentence } = numberIn(result, metric, label);
    expect(interval).toBe('CI95');
    expect(sentence).toContain(TWO_ARCS);
    expect([metric, label, (lower ?? 0) <= value, value <= (upper ?? 0)]).toEqual([metric, label, true, true]);
  }
  expect(numberIn(result, 'FITTED_CIRCUIT_RESIDUAL').value).toBeCloseTo(0.3, 1);
  expect(numberIn(result, 'FITTED_CIRCUIT_RESIDUAL').sentence).not.toContain('widened');
  expect(numberIn(result, 'MEASURED_KRAMERS_KRONIG_RESIDUAL').value).toBeCloseTo(0.3, 1);
});

test('the pictures are the spectrum with the circuit, and the Kramers-Kronig residuals', () => {
  const { pictures } = foundIn(analysed(twoArcs()));
  expect(pictures.map(({ title, series }) => [title, series.map(({ name }) => name)])).toEqual([
    ['Impedance in the complex plane', ['measured', TWO_ARCS]],
    ['Kramers-Kronig residuals', ['real part', 'imaginary part']],
  ]);
  expect(pictures[0]?.series.map(({ x }) => x.length)).toEqual([50, 50]);
});

test('arcs of time constants a factor 2 apart are refused one by one; their sum is given', () => {
  const values = { R0: 5, R1: 20, 'CPE1.Q': 1e-4, 'CPE1.n': 0.8, R2: 30, 'CPE2.Q': 1.2e-4, 'CPE2.n': 0.8 };
  const spectrum = madeSpectrum('R0-p(R1,CPE1)-p(R2,CPE2)', values, { noise: 0.005, seed: 4 });
  const result = foundIn(analysed(spectrum, { warburg: 0 }));
  expect(refusals(result)).toMatchObject({
    'FITTED_ARC_RESISTANCE R1': 'ARCS_NOT_RESOLVED',
    'FITTED_ARC_RESISTANCE R2': 'ARCS_NOT_RESOLVED',
  });
  expect(result.refused.find(({ conditions }) => conditions.label === 'R1')?.message).toContain(
    'only their sum is known',
  );
  const { value, lower, upper } = numberIn(result, 'FITTED_ARC_RESISTANCE_SUM', 'R1 + R2');
  expect(value).toBeCloseTo(50, 0);
  expect((upper ?? 0) - (lower ?? 0)).toBeLessThan(4);
});

test('labels follow time constants even where the circuit has the slower arc first', () => {
  // diffusion lies behind the faster arc, which the circuit puts last
  const values = { R0: 0.5, R1: 20, C1: 1e-2, R2: 5, W1: 0.3, C2: 1e-5 };
  const spectrum = madeSpectrum('R0-p(R1,C1)-p(R2-W1,C2)', values, { to: 0.001, noise: 1e-3 });
  const result = foundIn(analysed(spectrum, { constantPhase: 0, nested: 1, widest: 1e9 }));
  const [first, second] = ['R1', 'R2'].map((label) => numberIn(result, 'FITTED_ARC_TIME_CONSTANT', label).value);
  expect(first).toBeLessThan(second as number);
});

test('an incomplete arc is refused for its width alone', () => {
  const spectrum = madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 2000, C1: 1e-2 }, { noise: 0.01, to: 0.1, seed: 3 });
  const result = foundIn(analysed(spectrum, { arcs: 1, constantPhase: 0, warburg: 0, widest: 1 }));
  expect(refusals(result)).toMatchObject({ 'FITTED_ARC_RESISTANCE R1': 'NOT_DETERMINED' });
});

test('finite diffusion gives Z0, its time and the Warburg coefficient Z0 / sqrt(2 tau)', () => {
  const values = { R0: 2, R1: 30, C1: 1e-4, 'Wo1.Z0': 60, 'Wo1.tau': 20 };
  const result = foundIn(
    analysed(madeSpectrum('R0-p(R1-Wo1,C1)', values), { arcs: 1, constantPhase: 0, warburg: 2, nested: 1 }),
  );
  expect(numberIn(result, 'FITTED_DIFFUSION_RESISTANCE').value).toBeCloseTo(60, 4);
  expect(numberIn(result, 'FITTED_DIFFUSION_TIME').value).toBeCloseTo(20, 4);
  expect(numberIn(result, 'FITTED_WARBURG_COEFFICIENT').value).toBeCloseTo(60 / Math.sqrt(40), 4);
});

test('inductive rows are fitted with an inductor, or left out; the intercept stands between two of them', () => {
  const values = { L0: 1e-6, R0: 5, R1: 20, C1: 1e-3 };
  const spectrum = madeSpectrum('L0-R0-p(R1,C1)', values, { noise: 0.001 });
  const given = { arcs: 1, constantPhase: 0, warburg: 0 };
  const without = foundIn(analysed(spectrum, { ...given, inductive: 0 }));
  const fitted = without.pictures[0]?.series[1]?.x.length ?? 0;
  expect(fitted).toBeLessThan(50);
  const within = foundIn(analysed(spectrum, { ...given, inductive: 1, unitWeights: 1 }));
  expect(within.pictures[0]?.series[1]?.x).toHaveLength(50);
  expect(numberIn(within, 'FITTED_SOLUTION_RESISTANCE').value).toBeCloseTo(5, 1);
  const { value, lower, upper, sentence } = numberIn(
    within,
    'MEASURED_HIGH_FREQUENCY_INTERCEPT',
    'high-frequency intercept',
  );
  expect(value).toBeCloseTo(5, 1);
  expect(lower ?? 0).toBeLessThanOrEqual(value);
  expect(upper ?? 0).toBeGreaterThanOrEqual(value);
  expect(sentence).toContain('crosses the real axis');
  expect(foundIn(analysed(spectrum, given)).pictures[0]?.series[1]?.name).toBe('L0-R0-p(R1,C1)');
});

test('nothing said, R0 and R1 of a spectrum with inductive rows are covered as often as their intervals say', () => {
  const values = { L0: 1e-6, R0: 5, R1: 20, C1: 1e-3 };
  const covered = { R0: 0, R1: 0 };
  for (let seed = 1; seed <= 60; seed += 1) {
    const spectrum = madeSpectrum('L0-R0-p(R1,C1)', values, { noise: 0.005, seed });
    const result = foundIn(analysed(spectrum, { arcs: 1, constantPhase: 0, warburg: 0 }));
    for (const [name, metric, label, value] of [
      ['R0', 'FITTED_SOLUTION_RESISTANCE', undefined, 5],
      ['R1', 'FITTED_ARC_RESISTANCE', 'R1', 20],
    ] as const) {
      const { lower, upper } = numberIn(result, metric, label);
      if ((lower ?? 0) <= value && value <= (upper ?? 0)) covered[name] += 1;
    }
  }
  // 95 % of 60, less three standard deviations of a binomial
  expect(Math.min(covered.R0, covered.R1)).toBeGreaterThanOrEqual(52);
});

test('nothing said, a row that noise lifts above the axis brings no inductor', () => {
  const values = { R0: 5, R1: 20, C1: 2.65e-5 };
  const inductive = Array.from({ length: 40 }, (_, at) =>
    madeSpectrum('R0-p(R1,C1)', values, { noise: 0.01, seed: at + 1 }),
  ).find(({ imaginary }) => (imaginary[0] ?? 0) > 0) as Spectrum;
  const result = foundIn(analysed(inductive, { arcs: 1, constantPhase: 0, warburg: 0 }));
  expect(result.pictures[0]?.series[1]?.name).toBe('R0-p(R1,C1)');
  expect(refusals(result)).toMatchObject({
    'MEASURED_HIGH_FREQUENCY_INTERCEPT high-frequency intercept': 'SIGN_WITHIN_NOISE',
  });
});

test('a spectrum that breaks the relations of Kramers and Kronig gets no circuit, only its residual', () => {
  const { frequency, real, imaginary } = twoArcs();
  const wrong = { frequency, real: real.map((value) => 1.5 * value), imaginary };
  const result = foundIn(analysed(wrong));
  expect(numberIn(result, 'MEASURED_KRAMERS_KRONIG_RESIDUAL').value).toBeGreaterThan(2);
  expect(refusals(result)).toMatchObject({
    FITTED_SOLUTION_RESISTANCE: 'KRAMERS_KRONIG',
    'FITTED_ARC_RESISTANCE R1': 'KRAMERS_KRONIG',
    'FITTED_ARC_RESISTANCE R2': 'KRAMERS_KRONIG',
    'FITTED_ARC_RESISTANCE_SUM R1 + R2': 'KRAMERS_KRONIG',
    FITTED_WARBURG_COEFFICIENT: 'KRAMERS_KRONIG',
  });
  expect(result.pictures[0]?.series.map(({ name }) => name)).toEqual(['measured']);
});

test('a circuit that does not follow the spectrum, and one that cannot, give no numbers', () => {
  const one = { arcs: 1, constantPhase: 0, warburg: 0 };
  expect(refusals(foundIn(analysed(twoArcs(), one)))).toMatchObject({ FITTED_SOLUTION_RESISTANCE: 'CIRCUIT_MISFIT' });
  const wavy = foundIn(analysed(twoArcs(), { ...one, misfitLimit: 100 }));
  expect(numberIn(wavy, 'FITTED_CIRCUIT_RESIDUAL').sentence).toMatch(/intervals were widened by \d/u);
  const single = madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 1e-5 });
  expect(refusals(foundIn(analysed(single, { arcs: 3 })))).toMatchObject({ FITTED_SOLUTION_RESISTANCE: 'NO_START' });
  const blocking = madeSpectrum('R0-p(R1,C1)-C2', { R0: 1, R1: 1, C1: 1e-3, C2: 0.05 });
  const depressed = { arcs: 1, constantPhase: 1, warburg: 0, misfitLimit: 100 };
  expect(refusals(foundIn(analysed(blocking, depressed)))).toMatchObject({ FITTED_SOLUTION_RESISTANCE: 'AT_LIMIT' });
});

test('slopes at the low end give 50 ohm s^-1/2, and with area and concentration a diffusion coefficient', () => {
  const spectrum = madeSpectrum('R0-W1', { R0: 5, W1: 50 }, { noise: 1e-4 });
  const bare = foundIn(analysed(spectrum, { arcs: 1 }));
  const { lower, upper } = numberIn(bare, 'MEASURED_WARBURG_COEFFICIENT');
  expect([(lower ?? 0) < 50, (upper ?? 0) > 50]).toEqual([true, true]);
  expect(refusals(bare)).toMatchObject({ MEASURED_WARBURG_DIFFUSION_COEFFICIENT: 'AREA_OR_CONCENTRATION_UNKNOWN' });
  const whole = foundIn(analysed(spectrum, { arcs: 1, area: 1.13, concentration: 10 }));
  const found = numberIn(whole, 'MEASURED_WARBURG_DIFFUSION_COEFFICIENT');
  expect(found.value / 1.110621e-13).toBeCloseTo(1, 2);
  expect([found.lower ?? 0, found.upper ?? 0].map((end) => Math.sign(end - 1.110621e-13))).toEqual([-1, 1]);
});

test('a Warburg coefficient that may be 0 leaves the diffusion coefficient open above', () => {
  const spectrum = madeSpectrum('R0-W1', { R0: 1000, W1: 1 }, { noise: 0.001, seed: 22 });
  const result = foundIn(analysed(spectrum, { arcs: 1, warburgTolerance: 1e6, area: 1, concentration: 10 }));
  expect(numberIn(result, 'MEASURED_WARBURG_DIFFUSION_COEFFICIENT').upper).toBeNull();
});

test('a spectrum of a row a decade gets neither test nor circuit', () => {
  const result = foundIn(analysed(twoArcs({ perDecade: 1, from: 1e6, to: 1e-3 })));
  expect(refusals(result)).toMatchObject({
    MEASURED_KRAMERS_KRONIG_RESIDUAL: 'TOO_FEW_POINTS',
    FITTED_SOLUTION_RESISTANCE: 'TOO_FEW_POINTS',
    MEASURED_WARBURG_COEFFICIENT: 'TOO_FEW_POINTS',
    MEASURED_WARBURG_DIFFUSION_COEFFICIENT: 'TOO_FEW_POINTS',
    'MEASURED_HIGH_FREQUENCY_INTERCEPT high-frequency intercept': 'NO_INTERCEPT',
  });
  expect(result.pictures).toHaveLength(1);
});

test('a curve without impedances, and one of too few rows, are refused whole', () => {
  const { columns } = madeCurve({ FREQUENCY: [1, 2] }, { units: UNITS });
  const curve = { id: 'made', columns, settings: {} };
  expect(codeOf(impedance.analyse({ ion: null, curves: [curve] }, standards))).toBe('COLUMNS_MISSING');
  expect(codeOf(analysed(twoArcs({ from: 10, to: 1 })))).toBe('TOO_FEW_POINTS');
});
