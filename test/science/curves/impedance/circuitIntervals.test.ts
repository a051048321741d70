import { expect, test } from '@jest/globals';
import { circuitFit, type Weighting } from '../../../../src/science/curves/impedance/circuitFit.ts';
import { derivedEstimate } from '../../../../src/science/curves/impedance/derivedEstimate.ts';
import { warburgSlope } from '../../../../src/science/curves/impedance/warburgSlope.ts';
import type { Estimate } from '../../../../src/science/curves/numerics/estimate.ts';
import { foundIn } from '../../../support/analysed.ts';
import { circuit, type MadeSpectrum, madeSpectrum } from '../../../support/impedance.ts';

const RUNS = 200;
const seeds = Array.from({ length: RUNS }, (_, at) => at + 1);

/** 95 % of 200, with three standard deviations of a binomial. */
function expectHonest(covered: number): void {
  expect(covered).toBeGreaterThanOrEqual(180);
  expect(covered).toBeLessThanOrEqual(199);
}

const holds = ({ lower, upper }: Estimate, value: number) => lower <= value && value <= upper;

const TRUTH = { R0: 5, R1: 20, W1: 10, C1: 1e-4 };
const TEXT = 'R0-p(R1-W1,C1)';

/** How many spectra have each parameter, and the time constant of 2 ms, within its interval. */
function coverage(noise: MadeSpectrum, weighting: Weighting): Readonly<Record<string, number>> {
  const covered: Record<string, number> = { R0: 0, R1: 0, W1: 0, C1: 0, tau: 0 };
  for (const seed of seeds) {
    const spectrum = madeSpectrum(TEXT, TRUTH, { perDecade: 3, to: 1, ...noise, seed });
    const fit = foundIn(
      circuitFit(circuit(TEXT), spectrum, { starts: { R0: 6, R1: 17, W1: 12, C1: 9e-5 }, weighting }),
    );
    const tau = derivedEstimate(fit, ({ R1 = 0, C1 = 0 }) => R1 * C1);
    for (const [name, value] of Object.entries({ ...TRUTH, tau: 2e-3 })) {
      if (holds(name === 'tau' ? tau : (fit.parameters[name] as Estimate), value))
        covered[name] = (covered[name] ?? 0) + 1;
    }
  }
  return covered;
}

test.each<[string, MadeSpectrum, Weighting]>([
  ['1 % of |Z|, weighed by |Z|', { noise: 0.01 }, 'MODULUS'],
  ['0.2 ohm in every row, weighed by |Z|', { ohmNoise: 0.2 }, 'MODULUS'],
  ['1 % of |Z|, weighed by ohm', { noise: 0.01 }, 'UNIT'],
  ['0.2 ohm in every row, weighed by ohm', { ohmNoise: 0.2 }, 'UNIT'],
])(
  'intervals of a Randles circuit cover the truth about as often as they say under noise of %s',
  (_, noise, weighting) => {
    for (const covered of Object.values(coverage(noise, weighting))) expectHonest(covered);
  },
);

test('weights by |Z| pull no resistance down where noise is a tenth of it', () => {
  const logarithms = seeds.map((seed) => {
    const spectrum = madeSpectrum('R0-C1', { R0: 5, C1: 1e-2 }, { perDecade: 5, to: 10, noise: 0.1, seed });
    const { parameters } = foundIn(circuitFit(circuit('R0-C1'), spectrum, { starts: { R0: 5, C1: 1e-2 } }));
    return Math.log((parameters.R0 as Estimate).value / 5);
  });
  const mean = logarithms.reduce((sum, value) => sum + value, 0) / RUNS;
  // 42 numbers of 10 % fix it to some 1.6 %, and 200 spectra their mean to 0.15 %
  expect(Math.abs(mean)).toBeLessThan(0.004);
});

test.each<[string, MadeSpectrum]>([
  ['0.5 % of |Z|', { noise: 0.005 }],
  ['1 ohm in every row', { ohmNoise: 1 }],
])('intervals of warburgSlope() cover the truth about as often as they say under noise of %s', (_, noise) => {
  const covered = seeds.filter((seed) => {
    const spectrum = madeSpectrum('R0-W1', { R0: 5, W1: 50 }, { perDecade: 10, ...noise, seed });
    return holds(foundIn(warburgSlope(spectrum, { tolerance: 1 })).sigma, 50);
  });
  expectHonest(covered.length);
});
