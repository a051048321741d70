import type { LineCondition } from '../../domain/evidence.ts';
import type { ShareAt } from '../audit/capacitiveShares.ts';
import { mapRising } from '../facts/bounds.ts';
import { oddsRatio } from '../oddsLaw.ts';
import { interval } from './words.ts';

/** How far the growth of the odds may be from that of the law and still agree with it. */
export type Agreement = { readonly from: number; readonly to: number };

/**
 * FAILED_CHECK where shares of one analysis at several scan rates do not obey the odds law: then a share at another rate
 * does not follow from them. As in audit A12, a ratio that rounding alone may bring within the limits passes.
 *
 * @param shares by rising scan rate
 */
export function oddsCheck(shares: readonly ShareAt[], agreement: Agreement): readonly LineCondition[] {
  return shares
    .slice(0, 1)
    .flatMap((lowest) => shares.slice(1).flatMap((other) => failureOf(lowest, other, agreement)));
}

function failureOf(low: ShareAt, high: ShareAt, { from, to }: Agreement): readonly LineCondition[] {
  const odds = {
    value: oddsRatio(low.bounds.value, high.bounds.value),
    lower: oddsRatio(low.bounds.upper, high.bounds.lower),
    upper: oddsRatio(low.bounds.lower, high.bounds.upper),
  };
  const ratio = mapRising(odds, (x) => x / Math.sqrt(high.rate / low.rate));
  if (!(ratio.upper < from || ratio.lower > to)) return [];
  const sentence =
    `from ${low.rate} to ${high.rate} mV/s the odds of the capacitive share grow ${interval(ratio, '1')} times as much as ` +
    'the two-term law has it';
  return [{ code: 'FAILED_CHECK', sentence }];
}
