type Of = (index: number) => number;

const SECONDS_PER_HOUR = 3600;
const MILLI = 1000;

/**
 * mAh and Wh that passed since the row above, positive while the cell is charged, and the rows that count: those in which
 * time runs on.
 *
 * @param time in s @param current in mA @param voltage in V
 */
export function flowsOf(
  count: number,
  time: Of,
  current: Of,
  voltage: Of | undefined,
): { readonly charge: Float64Array; readonly work: Float64Array; readonly counts: Uint8Array } {
  const [charge, work, counts] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)];
  let latest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    const [now, above] = [time(index), time(index - 1)];
    // a clock that ran back jumps forward as well when it is right again: neither jump is time that passed
    const runsOn = above === latest && now >= latest;
    if (now > latest) latest = now;
    const passed = ((current(index) + current(index - 1)) / 2) * ((now - above) / SECONDS_PER_HOUR);
    if (!runsOn || !Number.isFinite(passed)) continue;
    counts[index] = 1;
    charge[index] = passed;
    const volts = voltage === undefined ? 0 : Math.abs(voltage(index) + voltage(index - 1)) / 2;
    if (Number.isFinite(volts)) work[index] = (passed * volts) / MILLI;
  }
  return { charge, work, counts };
}
