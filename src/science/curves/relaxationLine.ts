import type { Analysed } from './analysed.ts';
import type { Pulse, PulseRecord, Span } from './pulses.ts';
import { type RootTimeLine, rootTimeLine } from './rootTimeLine.ts';

/**
 * The line of a rest behind a pulse of length tau: potential over sqrt(t + tau) - sqrt(t), for t from `skip` to tau.
 *
 * Its slope is that of the pulse over the root of time, without iR, since no current flows. While the ions have not
 * reached the far end, what a sphere adds to the response of a plane falls out of the difference to first order.
 * Kang and Chueh, J. Electrochem. Soc. 168 (2021) 120504.
 *
 * @param after the rest
 * @param skip s behind the end of the pulse
 * @returns refused where too few rows lie there
 */
export function relaxationLine(
  record: PulseRecord,
  { start, duration }: Pulse,
  { after, skip }: { readonly after: Span; readonly skip: number },
): Analysed<RootTimeLine> {
  const rootOf = (seconds: number) =>
    seconds > skip && seconds <= duration ? Math.sqrt(seconds + duration) - Math.sqrt(seconds) : null;
  return rootTimeLine(record, after, rootOf, start + duration);
}
