import { type Analysed, found, refused } from '../analysed.ts';

/** A first-derivative spectrum: field in mT, rising; signal in the unit of the detector. */
export type EprSpectrum = { readonly field: Float64Array; readonly signal: Float64Array };

/** Below it no line and baseline are told apart. */
const LEAST_POINTS = 32;

/**
 * A sweep as a spectrum: rows without a number are left out, and a sweep downwards is turned round.
 *
 * @param field mT
 * @returns refused where the field does not run one way, or points are few
 */
export function eprSpectrum(field: ArrayLike<number>, signal: ArrayLike<number>): Analysed<EprSpectrum> {
  const rows = Array.from(field, (at, row) => [at, signal[row] as number] as const).filter(
    ([at, value]) => Number.isFinite(at) && Number.isFinite(value),
  );
  if (rows.length < LEAST_POINTS) {
    return refused('TOO_FEW_POINTS', `${rows.length} points are no spectrum: at least ${LEAST_POINTS} are needed`);
  }
  const [[first], [last]] = [rows[0], rows.at(-1)] as [readonly [number, number], readonly [number, number]];
  const rising = last < first ? rows.toReversed() : rows;
  const back = rising.findIndex(([at], row) => row > 0 && !(at > (rising[row - 1] as readonly [number, number])[0]));
  if (back !== -1) {
    const message = `the field turns back at ${rising[back]?.[0]} mT: one sweep in one direction is needed`;
    return refused('FIELD_NOT_SWEPT', message);
  }
  return found({
    field: Float64Array.from(rising, ([at]) => at),
    signal: Float64Array.from(rising, ([, value]) => value),
  });
}
