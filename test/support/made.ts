import type { AnalysisResult, MeasuredCurve } from '../../src/domain/analysis.ts';
import type { Noise } from '../../src/science/curves/numerics/noise.ts';

/** Normal numbers of mean 0 and deviation 1, the same for a seed: Box and Muller over mulberry32. */
export function normalNumbers(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Noise of one variance that does not go together in neighbours. */
export function independentNoise(variance: number): Noise {
  return { covariance: (a, b) => (a === b ? variance : 0), reach: 0 };
}

/** A half cycle of a made record: mA, positive charges the cell; V by the share of its hours that has passed. */
export type MadeHalf = {
  readonly current: number;
  readonly hours: number;
  readonly potential: (share: number) => number;
};

/** A cycler's record of half cycles, each of as many rows, with a rest row before it. */
export function madeRecord(halves: readonly MadeHalf[], rows = 400): MeasuredCurve {
  const [time, voltage, current]: [number[], number[], number[]] = [[], [], []];
  let begin = 0;
  for (const half of halves) {
    time.push(begin);
    voltage.push(half.potential(0));
    current.push(0);
    for (let row = 0; row < rows; row += 1) {
      const share = row / (rows - 1);
      time.push(begin + share * half.hours * 3600);
      voltage.push(half.potential(share));
      current.push(half.current);
    }
    begin += half.hours * 3600;
  }
  const column = (quantity: string, unit: string, values: readonly number[]) => ({
    quantity,
    label: quantity,
    unit,
    values: Float64Array.from(values),
    words: null,
  });
  return {
    id: 'made',
    columns: [column('TEST_TIME', 's', time), column('VOLTAGE', 'V', voltage), column('CURRENT', 'mA', current)],
    settings: {},
  };
}

/** Values of a metric's numbers, in their order. */
export function valuesOf({ numbers }: AnalysisResult, metric: string): readonly number[] {
  return numbers.filter((each) => each.metric === metric).map(({ value }) => value);
}
