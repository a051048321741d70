import type { CurveColumn } from '../domain/curve.ts';
import { convert } from '../domain/units.ts';
import { type Analysed, found, refused } from '../science/curves/analysed.ts';
import { type Cycle, cyclesOf } from '../science/curves/coulombicEfficiency.ts';
import { type HalfCycle, halfCycles } from '../science/curves/halfCycles.ts';
import { type MeanVoltage, meanVoltage } from '../science/curves/meanVoltage.ts';
import { profileOf } from '../science/curves/profile.ts';
import { type SlopePlateau, slopePlateau } from '../science/curves/slopePlateau.ts';

export type GalvanostaticOptions = {
  /** V against the metal of the ion: between slope and plateau. */
  readonly boundary: number;
  /** Of active material, g; capacities are per gram then. */
  readonly mass: number | null;
  /** The direction in which ions go into the carbon. */
  readonly insertion: HalfCycle['direction'];
};

/** One half cycle with all that is computed of it: capacities in mAh, or mAh/g where the mass is known. */
export type AnalysedHalfCycle = HalfCycle & {
  readonly isInsertion: boolean;
  readonly split: Analysed<SlopePlateau>;
  /** `energy` in mWh or mWh/g. */
  readonly mean: Analysed<MeanVoltage>;
};

export type GalvanostaticAnalysis = {
  readonly options: GalvanostaticOptions;
  readonly halves: readonly AnalysedHalfCycle[];
  readonly cycles: readonly Cycle[];
};

/**
 * What a galvanostatic record gives: its half cycles with their capacities, the split at a boundary, average voltages, and
 * Coulombic efficiencies.
 *
 * @returns refused where a column is missing or has no unit, where no current flows, and where time runs back while it does
 */
export function analyseGalvanostatic(
  columns: readonly CurveColumn[],
  options: GalvanostaticOptions,
): Analysed<GalvanostaticAnalysis> {
  const [time, voltage, current] = [
    numbersIn(columns, 'TEST_TIME', 's'),
    numbersIn(columns, 'VOLTAGE', 'V'),
    numbersIn(columns, 'CURRENT', 'mA'),
  ];
  if (time === null || voltage === null || current === null) {
    const lacking = Object.entries({ 'test time': time, voltage, current }).flatMap(([name, has]) =>
      has ? [] : [name],
    );
    return refused(
      'COLUMNS_MISSING',
      `needs time, voltage and current, each with a unit: it lacks ${lacking.join(', ')}`,
    );
  }
  const halves = halfCycles({ time, current });
  if ('refused' in halves) return halves;
  const jumps = halves.found.reduce((sum, half) => sum + half.jumps, 0);
  if (jumps > 0) {
    const times = jumps === 1 ? 'once' : `${jumps} times`;
    return refused(
      'TIME_RUNS_BACK',
      `time runs back ${times} while current flows, so that no charge is certain: repair the clock first (time-monotonic)`,
    );
  }
  const { boundary, mass, insertion } = options;
  const perGram = halves.found.map((half) => ({ ...half, capacity: half.capacity / (mass ?? 1) }));
  return found({
    options,
    cycles: cyclesOf(perGram, insertion),
    halves: perGram.map((half) => {
      const profile = profileOf({ time, current, voltage }, half, mass ?? 1);
      return {
        ...half,
        isInsertion: half.direction === insertion,
        split: slopePlateau(profile, boundary),
        mean: meanVoltage(profile),
      };
    }),
  });
}

/** The numbers of a quantity in a unit; null where there is no such column, or its unit is not known. */
function numbersIn(columns: readonly CurveColumn[], quantity: string, unit: string): Float64Array | null {
  const column = columns.find((each) => each.quantity === quantity && each.unit !== null);
  if (column === undefined || column.unit === null) return null;
  const { unit: own, values } = column;
  return own === unit ? values : values.map((value) => (Number.isFinite(value) ? convert(value, own, unit) : value));
}
