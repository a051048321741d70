/** A local maximum of evenly spaced values. */
export type ProminentPeak = {
  readonly at: number;
  readonly height: number;
  /** How far it stands out: above the higher of the lowest values on either side, up to where values are higher than it. */
  readonly prominence: number;
  /** The lowest places between it and the peaks beside it, or the ends. */
  readonly left: number;
  readonly right: number;
};

export type PeakLimits = {
  readonly leastProminence: number;
  /** Steps; of two peaks that are nearer the lower one is left out. */
  readonly leastDistance: number;
};

/**
 * Local maxima that stand out, ascending in place. An end of the values is no maximum; a level top counts once, at its middle.
 */
export function prominentPeaks(values: Float64Array, { leastProminence, leastDistance }: PeakLimits): ProminentPeak[] {
  const kept: Omit<ProminentPeak, 'left' | 'right'>[] = [];
  const peaks = maxima(values)
    .map((at) => ({ at, height: values[at] as number, prominence: prominenceOf(values, at) }))
    .filter(({ prominence }) => prominence >= leastProminence);
  for (const peak of peaks.toSorted((a, b) => b.height - a.height)) {
    if (kept.every(({ at }) => Math.abs(at - peak.at) >= leastDistance)) kept.push(peak);
  }
  kept.sort((a, b) => a.at - b.at);
  return kept.map((peak, place) => ({
    ...peak,
    left: lowestBetween(values, kept[place - 1]?.at ?? 0, peak.at),
    right: lowestBetween(values, peak.at, kept[place + 1]?.at ?? values.length - 1),
  }));
}

/** The place of the lowest value from one place to another, both included; of equal ones the first. */
function lowestBetween(values: Float64Array, from: number, to: number): number {
  let lowest = from;
  for (let at = from + 1; at <= to; at += 1) {
    if ((values[at] as number) < (values[lowest] as number)) lowest = at;
  }
  return lowest;
}

function maxima(values: Float64Array): readonly number[] {
  const places: number[] = [];
  let risen = 0;
  for (let at = 1; at < values.length; at += 1) {
    const change = (values[at] as number) - (values[at - 1] as number);
    if (change > 0) risen = at;
    if (change < 0 && risen > 0) places.push(Math.floor((risen + at - 1) / 2));
    if (change < 0) risen = 0;
  }
  return places;
}

function prominenceOf(values: Float64Array, peak: number): number {
  const height = values[peak] as number;
  const lowestToward = (way: 1 | -1) => {
    let lowest = height;
    for (let at = peak + way; at >= 0 && at < values.length && (values[at] as number) <= height; at += way) {
      lowest = Math.min(lowest, values[at] as number);
    }
    return lowest;
  };
  return height - Math.max(lowestToward(1), lowestToward(-1));
}
