import { expect, test } from '@jest/globals';
import type { FittedLine } from '../../../../src/science/curves/epr/lineFit.ts';
import type { Estimate } from '../../../../src/science/curves/numerics/estimate.ts';
import { foundIn } from '../../../support/analysed.ts';
import { CENTRE, type MadeSpectrum } from '../../../support/epr.ts';
import { holds, resolved } from '../../../support/resolvedLines.ts';

type MadeLine = MadeSpectrum['lines'][number];

/** A broad line at 337 mT and what is narrow in it. */
const PAIRS: readonly { readonly broad: MadeLine; readonly narrow: MadeLine & { readonly width: number } }[] = [
  { broad: { shape: 'GAUSSIAN' }, narrow: { height: 0.2, width: 0.3, centre: 337.4 } },
  { broad: { width: 2, height: 0.3 }, narrow: { height: 1, width: 0.4, phase: 0.4 } },
  { broad: { shape: 'GAUSSIAN', width: 2, height: 0.3 }, narrow: { height: 1, width: 0.4, phase: -0.4 } },
];

const RUNS = 2;

test.each([0, 3])(
  'a broad and a narrow line are found as two, with intervals that cover the truth, behind a filter of %d points',
  (timeConstant) => {
    const covered = { shape: 0, centre: 0, width: 0, narrowCentre: 0, narrowWidth: 0, phase: 0 };
    for (const { broad, narrow } of PAIRS) {
      for (let seed = 1; seed <= RUNS; seed += 1) {
        const made = { lines: [broad, narrow], noise: 0.015, timeConstant, seed, points: 151 };
        const { model, lines } = foundIn(resolved(made));
        expect(model).toBe('TWO_LINES');
        const [wide, thin] = lines as readonly [FittedLine, FittedLine];
        if (wide.shape === (broad.shape ?? 'LORENTZIAN')) covered.shape += 1;
        if (holds(wide.centre, CENTRE)) covered.centre += 1;
        if (holds(wide.width, broad.width ?? 1)) covered.width += 1;
        if (holds(thin.centre, narrow.centre ?? CENTRE)) covered.narrowCentre += 1;
        if (holds(thin.width, narrow.width)) covered.narrowWidth += 1;
        if (holds(thin.phase as Estimate, narrow.phase ?? 0)) covered.phase += 1;
      }
    }
    // 95 % of 6, with three standard deviations of a binomial
    for (const count of Object.values(covered)) expect(count).toBeGreaterThanOrEqual(4);
  },
);
