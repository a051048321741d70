import { groupBy } from '../../domain/groupBy.ts';
import { capacitiveShares, type ShareAt } from '../audit/capacitiveShares.ts';
import type { Fact } from '../facts/fact.ts';
import { factsOf } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { concerning } from './elsewhere.ts';
import type { Reading } from './rule.ts';
import { interval, number } from './words.ts';

/** Capacitive shares that were printed, and statements that give none at a scan rate. */
export type DunnShares = {
  /** One list for each source, analysis and place on the potential axis, by rising scan rate; never empty. */
  readonly printed: readonly (readonly ShareAt[])[];
  /** INSUFFICIENT of analyses with a share below 0 or above 100 %: what such numbers mean cannot be told. */
  readonly impossible: readonly Reading[];
  /** Statements of sources that print none. */
  readonly unprinted: readonly Fact[];
};

/** Capacitive shares of a material with an ion that concern a region; a diffusive share counts as what it leaves. */
export function dunnShares(subject: Subject, region: string): DunnShares {
  const also = concerning(subject, region);
  const facts = (['CAPACITIVE_SHARE', 'DIFFUSIVE_SHARE'] as const).flatMap((quantity) =>
    subject.own.find({ quantity, form: 'VALUE', also }),
  );
  const bySource = groupBy(facts, ({ observation }) => observation.source);
  const found = [...bySource.values()].map((theirs) => ({
    theirs,
    lists: capacitiveShares(factsOf(theirs))
      .map((shares) => shares.filter(({ rate }) => rate > 0))
      .filter(({ length }) => length > 0),
  }));
  const all = found.flatMap(({ lists }) => lists);
  return {
    printed: all.filter((shares) => !shares.some(isImpossible)),
    impossible: all.filter((shares) => shares.some(isImpossible)).map(impossible),
    unprinted: found.flatMap(({ theirs, lists }) => (lists.length === 0 ? theirs : [])),
  };
}

/** Whether no value of the interval is a share; one that rounding brings to 100.5 % is. */
function isImpossible({ bounds: { lower, upper } }: ShareAt): boolean {
  return lower > 100 || upper < 0;
}

function impossible(shares: readonly ShareAt[]): Reading {
  const said = shares
    .filter(isImpossible)
    .map(({ bounds, rate }) => `${interval(bounds, '%')} at ${number(rate)} mV/s`)
    .join(' and ');
  const sentence = `A capacitive share of ${said} is none: shares lie between 0 and 100 %.`;
  return { direction: 'INSUFFICIENT', inputs: shares.flatMap(({ inputs }) => inputs), sentence };
}
