import { expect, test } from '@jest/globals';
import { fitLines } from '../../../../src/science/curves/epr/lineFit.ts';
import type { Estimate } from '../../../../src/science/curves/numerics/estimate.ts';
import { foundIn } from '../../../support/analysed.ts';
import { CENTRE, madeSpectrum } from '../../../support/epr.ts';
import { holds } from '../../../support/resolvedLines.ts';

const RUNS = 200;

test.each([2, 5])(
  'intervals of a fitted line cover centre, width and phase about as often as they say behind a filter of %d points',
  (timeConstant) => {
    const covered = { centre: 0, width: 0, phase: 0 };
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const spectrum = madeSpectrum({ lines: [{ phase: 0.3 }], noise: 0.02, timeConstant, seed, points: 151 });
      const start = { height: 0.9, centre: 337.1, width: 1.1, phase: 0 };
      const [line] = foundIn(fitLines(spectrum, [{ shape: 'LORENTZIAN', freePhase: true }], [start])).lines;
      if (line === undefined) throw new Error('there is no line');
      if (holds(line.centre, CENTRE)) covered.centre += 1;
      if (holds(line.width, 1)) covered.width += 1;
      if (holds(line.phase as Estimate, 0.3)) covered.phase += 1;
    }
    // 95 % of 200, with three standard deviations of a binomial
    for (const count of Object.values(covered)) {
      expect(count).toBeGreaterThanOrEqual(180);
      expect(count).toBeLessThanOrEqual(199);
    }
  },
);
