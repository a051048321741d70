/** Farther from the current with which a stretch began, it is another step; CC steps keep theirs far better. */
const STEADY = 0.05;

/** Of the span of the voltage: less, both ways, are dips of nucleation and noise. */
const LEAST_SWING = 0.3;

/** In the unit of the voltage: rests and plateaus drift less, be it volt or millivolt. */
const LEAST_VOLTAGE = 0.1;

/** A voltage that jumps out and back within three rows is no swing: the middle one of the three. */
function unspiked(voltage: Float64Array, index: number): number {
  const [above, value = Number.NaN, below] = [voltage[index - 1], voltage[index], voltage[index + 1]];
  if (above === undefined || below === undefined) return value;
  const middle = Math.max(Math.min(above, below), Math.min(Math.max(above, below), value));
  return Math.abs(value - middle) > LEAST_VOLTAGE ? middle : value;
}

/**
 * The largest fall and rise of the voltage while a steady current flows; undefined unless both are large.
 *
 * Only stretches of a steady current count: under a sweep of the potential the voltage turns whatever the current does.
 */
export function bothWays(
  voltage: Float64Array,
  current: Float64Array,
): { readonly fall: number; readonly rise: number } | undefined {
  let [fall, rise, begun] = [0, 0, Number.NaN];
  let [highest, lowest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [top, bottom] = [highest, lowest];
  for (let index = 0; index < voltage.length; index += 1) {
    const [now = Number.NaN, value] = [current[index], unspiked(voltage, index)];
    if (!Number.isFinite(now) || !Number.isFinite(value) || now <= 0) {
      begun = Number.NaN;
      continue;
    }
    if (!(Math.abs(now - begun) <= STEADY * begun)) {
      begun = now;
      [highest, lowest] = [value, value];
    }
    highest = Math.max(highest, value);
    lowest = Math.min(lowest, value);
    fall = Math.max(fall, highest - value);
    rise = Math.max(rise, value - lowest);
    top = Math.max(top, value);
    bottom = Math.min(bottom, value);
  }
  const least = Math.max(LEAST_VOLTAGE, LEAST_SWING * (top - bottom));
  return fall >= least && rise >= least ? { fall, rise } : undefined;
}
