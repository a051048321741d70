import { expect, test } from '@jest/globals';
import { type CircuitFit, circuitFit } from '../../../../src/science/curves/impedance/circuitFit.ts';
import { derivedEstimate } from '../../../../src/science/curves/impedance/derivedEstimate.ts';
import { type Ladder, ladderText } from '../../../../src/science/curves/impedance/ladder.ts';
import { ladderFit } from '../../../../src/science/curves/impedance/ladderFit.ts';
import { ladderStarts } from '../../../../src/science/curves/impedance/ladderStarts.ts';
import type { Estimate } from '../../../../src/science/curves/numerics/estimate.ts';
import { codeOf, foundIn } from '../../../support/analysed.ts';
import { circuit, madeSpectrum } from '../../../support/impedance.ts';

const holds = ({ lower, upper }: Estimate, value: number) => lower <= value && value <= upper;
const ladder = (rest: Partial<Ladder>): Ladder => ({
  arcs: 1,
  constantPhase: false,
  warburg: 'NONE',
  nested: false,
  inductor: false,
  ...rest,
});

test.each<[Partial<Ladder>, string]>([
  [{ arcs: 2, constantPhase: true, warburg: 'SEMI_INFINITE' }, 'R0-p(R1,CPE1)-p(R2,CPE2)-W1'],
  [{ arcs: 1, warburg: 'FINITE', nested: true }, 'R0-p(R1-Wo1,C1)'],
  [{ arcs: 0, warburg: 'FINITE', nested: true, inductor: true }, 'L0-R0-Wo1'],
  [{ arcs: 1 }, 'R0-p(R1,C1)'],
])('a ladder of %o is %s', (parts, text) => {
  expect(ladderText(ladder(parts))).toBe(text);
});

/** Circuits with the values that their spectra are made of. */
const MADE: readonly [Partial<Ladder>, Readonly<Record<string, number>>][] = [
  [{ arcs: 1 }, { R0: 5, R1: 20, C1: 1e-5 }],
  [
    { arcs: 2, constantPhase: true, warburg: 'SEMI_INFINITE' },
    { R0: 5, R1: 20, 'CPE1.Q': 1e-5, 'CPE1.n': 0.9, R2: 100, 'CPE2.Q': 1e-3, 'CPE2.n': 0.8, W1: 50 },
  ],
  [
    { arcs: 1, warburg: 'FINITE', nested: true },
    { R0: 2, R1: 30, C1: 1e-4, 'Wo1.Z0': 60, 'Wo1.tau': 20 },
  ],
  [{ arcs: 3 }, { R0: 1, R1: 10, C1: 1e-6, R2: 20, C2: 1e-4, R3: 40, C3: 1e-2 }],
  [
    { arcs: 1, constantPhase: true, inductor: true },
    { L0: 1e-6, R0: 3, R1: 20, 'CPE1.Q': 1e-3, 'CPE1.n': 0.7 },
  ],
];

test.each(MADE)('%o is found again from the spectrum alone, to 6 digits: %o', (parts, values) => {
  const [made, text] = [ladder(parts), ladderText(ladder(parts))];
  const spectrum = madeSpectrum(text, values, { perDecade: 5 });
  const fit = foundIn(ladderFit(made, spectrum));
  for (const [name, value] of Object.entries(values))
    expect((fit.parameters[name]?.value ?? 0) / value).toBeCloseTo(1, 6);
  expect(fit.residual).toBeLessThan(1e-6);
});

test('two arcs of time constants a factor 2 apart leave R1 and R2 open, but not their sum', () => {
  const values = { R0: 5, R1: 20, 'CPE1.Q': 1e-4, 'CPE1.n': 0.8, R2: 30, 'CPE2.Q': 1.2e-4, 'CPE2.n': 0.8 };
  const spectrum = madeSpectrum('R0-p(R1,CPE1)-p(R2,CPE2)', values, { noise: 0.005, seed: 4 });
  const fit = foundIn(circuitFit(circuit('R0-p(R1,CPE1)-p(R2,CPE2)'), spectrum, { starts: values }));
  const [first, total] = [fit.parameters.R1 as Estimate, derivedEstimate(fit, ({ R1 = 0, R2 = 0 }) => R1 + R2)];
  expect(first.upper / first.value).toBeGreaterThan(2);
  expect(total.upper / total.value).toBeLessThan(1.05);
  expect(holds(total, 50)).toBe(true);
});

test('residuals of a circuit that lacks an arc run in waves, those of noise do not', () => {
  const values = { R0: 5, R1: 20, C1: 1e-5, R2: 30, C2: 1e-3 };
  const spectrum = madeSpectrum('R0-p(R1,C1)-p(R2,C2)', values, { noise: 0.005, seed: 2 });
  const full = foundIn(circuitFit(circuit('R0-p(R1,C1)-p(R2,C2)'), spectrum, { starts: values }));
  const lacking = foundIn(circuitFit(circuit('R0-p(R1,C1)'), spectrum, { starts: { R0: 5, R1: 50, C1: 1e-4 } }));
  expect(full.residual).toBeGreaterThan(0.004);
  expect(full.residual).toBeLessThan(0.006);
  expect(Math.abs(full.waviness)).toBeLessThan(0.3);
  expect(lacking.waviness).toBeGreaterThan(0.7);
  // n points of correlation r are worth n (1 - r) / (1 + r): of 0.7 about a sixth, with errors 2.4 times as wide
  expect(full.widening).toBe(1);
  expect(lacking.widening).toBeGreaterThan(2.38);
});

test('errors of a circuit that lacks an arc are wider than those of its curvature alone, also those of sums', () => {
  const spectrum = madeSpectrum(
    'R0-p(R1,C1)-p(R2,C2)',
    { R0: 5, R1: 20, C1: 1e-5, R2: 30, C2: 1e-3 },
    { noise: 0.005 },
  );
  const fit = foundIn(circuitFit(circuit('R0-p(R1,C1)'), spectrum, { starts: { R0: 5, R1: 50, C1: 1e-4 } }));
  const { R1 } = fit.parameters as { R1: Estimate };
  expect(R1.error / R1.value).toBeCloseTo(Math.sqrt(fit.covariance[1]?.[1] ?? 0), 9);
  expect(derivedEstimate(fit, ({ R1: value = 0 }) => value).upper / R1.upper).toBeCloseTo(1, 6);
});

test('weights by |Z| pull no resistance down where noise is a tenth of it', () => {
  const logarithms = Array.from({ length: 100 }, (_, at) => {
    const spectrum = madeSpectrum('R0-C1', { R0: 5, C1: 1e-2 }, { perDecade: 5, to: 100, noise: 0.1, seed: at + 1 });
    const { parameters } = foundIn(circuitFit(circuit('R0-C1'), spectrum, { starts: { R0: 5, C1: 1e-2 } }));
    return Math.log((parameters.R0 as Estimate).value / 5);
  });
  // 16 real parts of 10 % fix it to 2.5 %, and 100 spectra their mean to 0.25 %
  expect(Math.abs(logarithms.reduce((sum, value) => sum + value, 0) / 100)).toBeLessThan(0.0075);
});

test('weights by ohm let the large impedances rule', () => {
  const spectrum = madeSpectrum('R0-p(R1,C1)', { R0: 1, R1: 1000, C1: 1e-4 }, { noise: 0.01, seed: 3 });
  const options = { starts: { R0: 1, R1: 1000, C1: 1e-4 } };
  const width = ({ parameters: { R0 } }: CircuitFit) => Math.log((R0 as Estimate).upper / (R0 as Estimate).lower);
  const byModulus = foundIn(circuitFit(circuit('R0-p(R1,C1)'), spectrum, options));
  const byOhm = foundIn(circuitFit(circuit('R0-p(R1,C1)'), spectrum, { ...options, weighting: 'UNIT' }));
  expect(width(byOhm)).toBeGreaterThan(5 * width(byModulus));
});

test('circuitFit() refuses an element that the data do not call for', () => {
  const spectrum = madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 1e-5 });
  const starts = { R0: 2, R2: 3, R1: 20, C1: 1e-5 };
  const twice = circuitFit(circuit('R0-R2-p(R1,C1)'), spectrum, { starts });
  expect(codeOf(twice)).toBe('POINTS_DEPENDENT');
  expect(twice).toMatchObject({ refused: { message: expect.stringContaining('R0, R2, R1, C1') } });
});

test('circuitFit() refuses a resistance that runs away, as that of an arc in place of a blocking electrode', () => {
  const spectrum = madeSpectrum('R0-p(R1,C1)-C2', { R0: 1, R1: 1, C1: 1e-3, C2: 0.05 });
  const starts = { R0: 1, R1: 100, 'CPE1.Q': 0.05, 'CPE1.n': 0.9 };
  const fit = circuitFit(circuit('R0-p(R1,CPE1)'), spectrum, { starts });
  expect(codeOf(fit)).toBe('AT_LIMIT');
  expect(fit).toMatchObject({ refused: { message: expect.stringContaining('a million times away') } });
});

test('a spectrum that the circuit meets in every digit has no waves', () => {
  const spectrum = madeSpectrum('R0-C1', { R0: 1, C1: 1 });
  expect(foundIn(circuitFit(circuit('R0-C1'), spectrum, { starts: { R0: 1, C1: 1 } }))).toMatchObject({
    residual: 0,
    waviness: 0,
    widening: 1,
  });
});

test('circuitFit() refuses an exponent above 1', () => {
  const { frequency, real, imaginary } = madeSpectrum(
    'R0-CPE1',
    { R0: 5, 'CPE1.Q': 1e-3, 'CPE1.n': 1.2 },
    { noise: 1e-3 },
  );
  const fit = circuitFit(
    circuit('R0-CPE1'),
    { frequency, real, imaginary },
    { starts: { R0: 5, 'CPE1.Q': 1e-3, 'CPE1.n': 1 } },
  );
  expect(codeOf(fit)).toBe('EXPONENT_ABOVE_ONE');
});

test('ladderStarts() refuses a spectrum that no elements above 0 resemble', () => {
  const { frequency, real, imaginary } = madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 1e-5 });
  const upsideDown = { frequency, real: real.map((value) => -value), imaginary };
  expect(codeOf(ladderStarts(ladder({}), upsideDown))).toBe('NO_START');
});

test('derivedEstimate() of one parameter is that parameter', () => {
  const spectrum = madeSpectrum('R0-p(R1,C1)', { R0: 5, R1: 20, C1: 1e-5 }, { noise: 0.01 });
  const fit = foundIn(circuitFit(circuit('R0-p(R1,C1)'), spectrum, { starts: { R0: 5, R1: 20, C1: 1e-5 } }));
  const { value, lower, upper } = derivedEstimate(fit, ({ R1 = 0 }) => R1);
  const { R1 } = fit.parameters as { R1: Estimate };
  expect(value).toBeCloseTo(R1.value, 9);
  expect(lower).toBeCloseTo(R1.lower, 6);
  expect(upper).toBeCloseTo(R1.upper, 6);
});
