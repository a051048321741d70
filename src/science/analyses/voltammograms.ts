import type { MeasuredCurve } from '../../domain/analysis.ts';
import type { Conditions, Direction } from '../../domain/conditions.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { type Branch, branchOf } from '../curves/branch.ts';
import type { Estimate } from '../curves/numerics/estimate.ts';
import { ohmicLine } from '../curves/ohmicLine.ts';
import { scanRateOf } from '../curves/scanRate.ts';
import { type SweepCharge, secondsAlong, sweepCharge } from '../curves/sweepCharge.ts';
import { type Sweep, type SweepDirection, sweepsOf } from '../curves/sweeps.ts';
import { number } from '../rules/words.ts';
import { columnsIn } from './columns.ts';
import { setAt } from './conditionsFor.ts';

/** One sweep of a voltammogram with what is measured of it as a whole. */
export type MeasuredSweep = {
  readonly sweep: Sweep;
  readonly branch: Branch;
  /** Of the sweeps of its direction, from 1. */
  readonly cycle: number;
  /** mV/s by the columns. */
  readonly measured: Analysed<Estimate>;
  /** mV/s to go on with: what is said, where the columns agree or do not tell, else what is measured, in three digits. */
  readonly scanRate: number | null;
  /** Empty, or a sentence on a measured rate that is not the one that is said. */
  readonly disagreement: string;
  /** Refused where a resistance passes it. */
  readonly charge: Analysed<SweepCharge>;
};

/** A measured and a said scan rate that differ by less are one. */
const SAME_RATE = 0.05;

/**
 * The sweeps of a curve, with their scan rates and charges.
 *
 * @param said scan rate in mV/s by the measurement, or null
 * @returns refused where potential or current is missing, or the potential goes nowhere
 */
export function measuredSweeps(
  curve: MeasuredCurve,
  said: number | null,
): Analysed<readonly [MeasuredSweep, ...MeasuredSweep[]]> {
  const columns = columnsIn(curve, { VOLTAGE: 'V', CURRENT: 'mA' });
  if ('refused' in columns) return columns;
  const { VOLTAGE: potential, CURRENT: current } = columns.found;
  const sweeps = sweepsOf(potential);
  if ('refused' in sweeps) return sweeps;
  const time = timeOf(curve);
  const counted = { ANODIC: 0, CATHODIC: 0 };
  const [first, ...others] = sweeps.found;
  const measure = (sweep: Sweep): MeasuredSweep => {
    counted[sweep.direction] += 1;
    const measured = 'refused' in time ? time : scanRateOf(time.found, potential, sweep);
    const { scanRate, disagreement } = rateToGoOnWith(measured, said);
    return {
      sweep,
      branch: branchOf(potential, current, sweep),
      cycle: counted[sweep.direction],
      measured,
      scanRate,
      disagreement,
      charge: chargeOf(time, potential, current, sweep, scanRate),
    };
  };
  const [begin, ...rest] = [measure(first), ...others.map(measure)] as const;
  const all = [begin, ...rest];
  const held = (each: MeasuredSweep, at: number) => storedBy(each, [all[at - 1], all[at + 1]]);
  return found([held(begin, 0), ...rest.map((each, at) => held(each, at + 1))]);
}

/** A sweep whose charge is refused where it and one beside it show nothing but a resistance. */
function storedBy(own: MeasuredSweep, beside: readonly (MeasuredSweep | undefined)[]): MeasuredSweep {
  const [line] = beside.flatMap((other) => {
    const through = other === undefined ? null : ohmicLine(own.branch, other.branch);
    return through === null ? [] : [through];
  });
  if (line === undefined) return own;
  const charge = refused(
    'OHMIC',
    `rows ${own.sweep.from + 1} to ${own.sweep.to + 1} and the sweep beside them lie on one line through 0 V and 0 mA (R^2 ` +
      `${number(line.rSquared)}), as of a short circuit of ${number(line.resistance)} ohm: that charge is not stored`,
  );
  return { ...own, charge };
}

/** Where the potential of the carbon falls against its metal, ions go in; in a full cell they do where the voltage rises. */
export function directionOf(direction: SweepDirection, insertionOnCharge: number): Direction {
  return (direction === 'ANODIC') === (insertionOnCharge === 1) ? 'INSERTION' : 'EXTRACTION';
}

/** A condition of the scan rate that numbers were measured at, mV/s. */
export function atRate(scanRate: number | null): Conditions {
  return scanRate === null ? {} : { scanRate: setAt('SCAN_RATE', scanRate) };
}

function timeOf(curve: MeasuredCurve): Analysed<Float64Array> {
  const test = columnsIn(curve, { TEST_TIME: 's' });
  if ('found' in test) return found(test.found.TEST_TIME);
  const own = columnsIn(curve, { TIME: 's' });
  return 'found' in own ? found(own.found.TIME) : test;
}

function rateToGoOnWith(
  measured: Analysed<Estimate>,
  said: number | null,
): Pick<MeasuredSweep, 'scanRate' | 'disagreement'> {
  if ('refused' in measured) return { scanRate: said, disagreement: '' };
  const { value } = measured.found;
  if (said !== null && Math.abs(value - said) <= SAME_RATE * said) return { scanRate: said, disagreement: '' };
  return {
    scanRate: Number(value.toPrecision(3)),
    disagreement:
      said === null ? '' : ` The columns give ${number(value)} mV/s where the measurement says ${said} mV/s.`,
  };
}

function chargeOf(
  time: Analysed<Float64Array>,
  potential: Float64Array,
  current: Float64Array,
  sweep: Sweep,
  scanRate: number | null,
): Analysed<SweepCharge> {
  if ('found' in time) return sweepCharge(time.found, current, sweep);
  return scanRate === null ? time : sweepCharge(secondsAlong(potential, sweep, scanRate), current, sweep);
}
