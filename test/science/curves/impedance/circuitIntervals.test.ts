import { expect, test } from '@jest/globals';
import { circuitFit, type Weighting } from '../../../../src/science/curves/impedance/circuitFit.ts';
import { derivedEstimate } from '../../../../src/science/curves/impedance/derivedEstimate.ts';
import type { Estimate } from '../../../../src/science/curves/numerics/estimate.ts';
import { foundIn } from '../../../support/analysed.ts';
import { circuit, type MadeSpectrum, madeSpectrum } from '../../../support/impedance.ts';

const RUNS = 200;

const holds = ({ lower, upper }: Estimate, value: number) => lower <= value && value <= upper;

const TRUTH = { R0: 5, R1: 20, W1: 10, C1: 1e-4 };
const TEXT = 'R0-p(R1-W1,C1)';

/** How many spectra have each parameter, and the time constant of 2 ms, within its interval. */
function coverage(noise: MadeSpectrum, weighting: Weighting): Readonly<Record<string, number>> {
  const covered: Record<string, number> = { R0: 0, R1: 0, W1: 0, C1: 0, tau: 0 };
  for (let seed = 1; seed <= RUNS; seed += 1) {
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
    for (const covered of Object.values(coverage(noise, weighting))) {
      // 95 % of 200, with three standard deviations of a binomial
      expect(covered).toBeGreaterThanOrEqual(180);
      expect(covered).toBeLessThanOrEqual(199);
    }
  },
);
