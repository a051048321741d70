/** A local maximum of evenly spaced values. */
export type LocalMaximum = {
  readonly at: number;
  readonly height: number;
  /** How far it stands out: above the higher of the lowest values on either side, up to where values are higher than it. */
  readonly prominence: number;
  /** The last places before that, or the ends. */
  readonly from: number;
  readonly to: number;
};

export type Peak = LocalMaximum & {
  /** The lowest places between it and the peaks beside it, or the ends. */
  readonly left: number;
  readonly right: number;
};

/** All local maxima, ascending in place. An end of the values is no maximum; a level top counts once, at its middle. */
export function localMaxima(values: Float64Array): readonly LocalMaximum[] {
  return placesOfMaxima(values).map((at) => maximumAt(values, at));
}

/**
 * Some of the maxima of values as peaks that part them, ascending in place.
 *
 * @param leastDistance in steps; of two that are nearer the lower one is left out
 */
export function peaksAt(values: Float64Array, maxima: readonly LocalMaximum[], leastDistance: number): readonly Peak[] {
  const kept: LocalMaximum[] = [];
  for (const peak of maxima.toSorted((a, b) => b.height - a.height)) {
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
export function lowestBetween(values: Float64Array, from: number, to: number): number {
  let lowest = from;
  for (let at = from + 1; at <= to; at += 1) {
    if ((values[at] as number) < (values[lowest] as number)) lowest = at;
  }
  return lowest;
}

/** The same of the highest value. */
export function highestBetween(values: Float64Array, from: number, to: number): number {
  let highest = from;
  for (let at = from + 1; at <= to; at += 1) {
    if ((values[at] as number) > (values[highest] as number)) highest = at;
  }
  return highest;
}

function placesOfMaxima(values: Float64Array): readonly number[] {
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

function maximumAt(values: Float64Array, at: number): LocalMaximum {
  const height = values[at] as number;
  const towards = (way: 1 | -1) => {
    let [end, lowest] = [at, height];
    for (let next = at + way; next >= 0 && next < values.length && (values[next] as number) <= height; next += way) {
      end = next;
      if ((values[next] as number) < lowest) lowest = values[next] as number;
    }
    return { end, lowest };
  };
  const [before, behind] = [towards(-1), towards(1)];
  return { at, height, prominence: height - Math.max(before.lowest, behind.lowest), from: before.end, to: behind.end };
}
