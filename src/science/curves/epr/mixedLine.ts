import { mixAsymmetry, mixExtremes } from '../../dispersionMix.ts';
import { type Estimate, estimateOf } from '../numerics/estimate.ts';
import type { FittedLine } from './lineFit.ts';
import { AREA_FACTOR, type EprLine, widthOverAbsorption } from './lineShapes.ts';

/** A number with its 95 % interval, which is not symmetric. */
export type Asymmetric = { readonly value: number; readonly lower: number; readonly upper: number };

const QUARTER_TURN = Math.PI / 2;

/** A/B of pure dispersion; that of dispersion the other way is one over it. */
const DISPERSION_ASYMMETRY = 8;

/** Step for derivatives, in the unit of the number or as a share of it where that is more. */
const STEP = 1e-6;

/** Dispersion over absorption: the tangent of the phase. Ends are infinite where the interval reaches pure dispersion. */
export function dispersionOf({ value, lower, upper }: Estimate): Asymmetric {
  return {
    value: Math.tan(value),
    lower: lower > -QUARTER_TURN ? Math.tan(lower) : Number.NEGATIVE_INFINITY,
    upper: upper < QUARTER_TURN ? Math.tan(upper) : Number.POSITIVE_INFINITY,
  };
}

/** A/B of a line by its phase, with which it rises from 1/8 through 1, at pure absorption, to 8. */
export function asymmetryOf({ value, lower, upper }: Estimate): Asymmetric {
  return {
    value: asymmetryAt(value),
    lower: lower > -QUARTER_TURN ? asymmetryAt(lower) : 1 / DISPERSION_ASYMMETRY,
    upper: upper < QUARTER_TURN ? asymmetryAt(upper) : DISPERSION_ASYMMETRY,
  };
}

function asymmetryAt(phase: number): number {
  return mixAsymmetry(mixOf(phase));
}

function mixOf(phase: number) {
  return { absorption: Math.cos(phase), dispersion: Math.sin(phase) };
}

/** Distance between maximum and minimum of a fitted line as it is mixed, mT: that of its absorption where its phase is 0. */
export function peakToPeakOf(line: FittedLine, degreesOfFreedom: number): Estimate {
  if (line.phase === null) return line.width;
  return computed(line, degreesOfFreedom, ({ width, phase }) => {
    const { maximum, minimum } = mixExtremes(mixOf(phase));
    return width * widthOverAbsorption(maximum.at, minimum.at);
  });
}

/**
 * Double integral of a fitted line: the area under its absorption, wings beyond the sweep included. Dispersion has none.
 *
 * @returns unit of the signal times mT^2
 */
export function areaOf(line: FittedLine, degreesOfFreedom: number): Estimate {
  const factor = AREA_FACTOR[line.shape];
  return computed(line, degreesOfFreedom, ({ height, width, phase }) => factor * height * Math.cos(phase) * width ** 2);
}

/** A number from those of a line, with the error that their covariance leaves: height and width, for one, err in opposite ways. */
function computed(line: FittedLine, degreesOfFreedom: number, of: (line: EprLine) => number): Estimate {
  const { covariance } = line;
  const values = [line.height, line.centre, line.width, line.phase].map((each) => each?.value ?? 0);
  const at = ([height, centre, width, phase]: readonly number[]) => of({ height, centre, width, phase } as EprLine);
  const gradient = covariance.map((_, each) => {
    const step = STEP * Math.max(1, Math.abs(values[each] as number));
    const moved = (by: number) => at(values.map((value, other) => (other === each ? value + by : value)));
    return (moved(step) - moved(-step)) / (2 * step);
  });
  const variance = gradient.reduce(
    (sum, own, row) =>
      sum +
      gradient.reduce(
        (part, other, column) => part + own * other * ((covariance[row] as readonly number[])[column] as number),
        0,
      ),
    0,
  );
  return estimateOf(at(values), Math.sqrt(Math.max(0, variance)), degreesOfFreedom);
}
