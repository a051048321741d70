import { expect, test } from '@jest/globals';
import {
  arcTimeConstant,
  filmCapacitance,
  surfaceCapacitance,
} from '../../../../src/science/curves/impedance/arcCapacitance.ts';
import { impedanceOf, parametersOf } from '../../../../src/science/curves/impedance/circuit.ts';
import { circuitOf } from '../../../../src/science/curves/impedance/circuitText.ts';
import { codeOf } from '../../../support/analysed.ts';
import { circuit } from '../../../support/impedance.ts';

/** Impedance at a frequency in Hz. */
const at = (text: string, values: Readonly<Record<string, number>>, hertz: number) =>
  impedanceOf(circuit(text), values)(2 * Math.PI * hertz);

const TWO_ARCS = 'R0-p(R1,CPE1)-p(R2,CPE2)-W1';
const VALUES = { R0: 5, R1: 20, 'CPE1.Q': 1e-5, 'CPE1.n': 0.9, R2: 100, 'CPE2.Q': 1e-3, 'CPE2.n': 0.8, W1: 50 };

test.each([
  [1e5, 5.181935, -0.676191],
  [1e3, 20.962239, -8.692185],
  [1, 122.74366, -48.343533],
  [0.01, 324.123837, -200.503695],
])('KA-14: two depressed arcs and a Warburg line have at %d Hz %d and %d ohm', (hertz, re, im) => {
  const found = at(TWO_ARCS, VALUES, hertz);
  expect(found.re).toBeCloseTo(re, 6);
  expect(found.im).toBeCloseTo(im, 6);
});

test('KA-14: their effective capacitances as films are 3.881533e-6 and 5.623413e-4 F', () => {
  expect(filmCapacitance({ R: 20, Q: 1e-5, n: 0.9 })).toBeCloseTo(3.881533e-6, 12);
  expect(filmCapacitance({ R: 100, Q: 1e-3, n: 0.8 })).toBeCloseTo(5.623413e-4, 10);
});

test('the top of an arc lies at w = 1 / tau, and tau over R is its capacitance as a film', () => {
  const arc = { R: 20, Q: 1e-5, n: 0.9 };
  const tau = arcTimeConstant(arc);
  const height = (factor: number) =>
    -at('p(R1,CPE1)', { R1: 20, 'CPE1.Q': 1e-5, 'CPE1.n': 0.9 }, factor / (2 * Math.PI * tau)).im;
  expect(height(1)).toBeGreaterThan(height(1.05));
  expect(height(1)).toBeGreaterThan(height(0.95));
  expect(tau / 20).toBeCloseTo(filmCapacitance(arc), 15);
});

test('surfaceCapacitance() is Q for a capacitor, and with R without end that of Q and R0 alone', () => {
  expect(surfaceCapacitance({ R: 20, Q: 1e-5, n: 1 }, 5)).toBeCloseTo(1e-5, 15);
  // Q^2 R0 for n = 1/2: 1e-4 times 4
  expect(surfaceCapacitance({ R: 1e12, Q: 0.01, n: 0.5 }, 4)).toBeCloseTo(4e-4, 12);
  expect(() => surfaceCapacitance({ R: 20, Q: 0, n: 1 }, 5)).toThrow('Q is 0');
});

test('resistor, capacitor and inductor have R, 1 / (j w C) and j w L', () => {
  const hertz = 10 / (2 * Math.PI);
  expect(at('R1', { R1: 7 }, hertz)).toEqual({ re: 7, im: 0 });
  expect(at('C1', { C1: 0.02 }, hertz)).toEqual({ re: 0, im: -5 });
  expect(at('L1', { L1: 0.3 }, hertz)).toEqual({ re: 0, im: 3 });
  const element = at('CPE1', { 'CPE1.Q': 0.02, 'CPE1.n': 1 }, hertz);
  expect(element.re).toBeCloseTo(0, 12);
  expect(element.im).toBeCloseTo(-5, 12);
});

test('two equal resistors are one of half the resistance in parallel, and of twice in series', () => {
  expect(at('p(R1,R2)', { R1: 6, R2: 6 }, 1).re).toBeCloseTo(3, 12);
  expect(at('R1-R2', { R1: 6, R2: 6 }, 1).re).toBe(12);
});

test('finite diffusion is semi-infinite far above 1 / tau, and a third of Z0 with a capacitor far below', () => {
  const of = (omegaTau: number) => at('Wo1', { 'Wo1.Z0': 30, 'Wo1.tau': 2 }, omegaTau / 2 / (2 * Math.PI));
  // sigma = Z0 / sqrt(2 tau) = 15 ohm s^-1/2, at w = 50000 /s
  const high = of(1e5);
  expect(high.re).toBeCloseTo(15 / Math.sqrt(50_000), 10);
  expect(high.im).toBeCloseTo(-15 / Math.sqrt(50_000), 10);
  const low = of(1e-4);
  expect(low.re).toBeCloseTo(10, 6);
  expect(low.im).toBeCloseTo(-30 / 1e-4, 3);
});

test('finite diffusion does not jump where its series takes over from its closed form', () => {
  const of = (omegaTau: number) => at('Wo1', { 'Wo1.Z0': 1, 'Wo1.tau': 1 }, omegaTau / (2 * Math.PI));
  const [below, above] = [of(1e-3 * (1 - 1e-9)), of(1e-3 * (1 + 1e-9))];
  expect(above.re).toBeCloseTo(below.re, 9);
  expect(above.im / below.im).toBeCloseTo(1, 8);
  // 1/s^2 + 1/3 - s^2/45 + 2 s^4/945 - s^6/4725 + 2 s^8/93555 at s^2 = j
  const one = of(1);
  expect(one.re).toBeCloseTo(1 / 3 - 2 / 945 + 2 / 93_555, 5);
  expect(one.im).toBeCloseTo(-1 - 1 / 45 + 1 / 4725, 5);
});

test('circuitOf() reads elements in series, in parallel and within each other', () => {
  expect(circuit('R0 - p(R1-Wo1, C1)')).toEqual({
    series: [
      { kind: 'R', name: 'R0' },
      {
        parallel: [
          {
            series: [
              { kind: 'R', name: 'R1' },
              { kind: 'Wo', name: 'Wo1' },
            ],
          },
          { kind: 'C', name: 'C1' },
        ],
      },
    ],
  });
  expect(circuit('L12')).toEqual({ kind: 'L', name: 'L12' });
  expect(circuit('p(R1,p(C1,CPE1)-W1)')).toMatchObject({ parallel: [{ kind: 'R' }, { series: [{}, { kind: 'W' }] }] });
});

test('parametersOf() names what a circuit has, with units', () => {
  expect(parametersOf(circuit('R0-p(R1,CPE1)-Wo1'))).toEqual([
    { name: 'R0', unit: 'ohm' },
    { name: 'R1', unit: 'ohm' },
    { name: 'CPE1.Q', unit: 'S s^n' },
    { name: 'CPE1.n', unit: '1' },
    { name: 'Wo1.Z0', unit: 'ohm' },
    { name: 'Wo1.tau', unit: 's' },
  ]);
});

test.each(['', 'R', 'R0-', 'R0--R1', 'p(R0', 'p()', 'R0-X1', 'R0)', '(R0)', 'pR0,C1', 'R0\nC1', 'r0', 'R0-R0'])(
  'circuitOf() refuses "%s"',
  (text) => {
    expect(codeOf(circuitOf(text))).toBe('CIRCUIT_UNREADABLE');
  },
);
