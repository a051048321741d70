import { groupBy } from '../../domain/groupBy.ts';
import { capacitiveShares, type ShareAt } from '../audit/capacitiveShares.ts';
import type { Fact } from '../facts/fact.ts';
import { factsOf } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { concerning } from './elsewhere.ts';

/** Capacitive shares that were printed, and statements that give none at a scan rate. */
export type DunnShares = {
  /** One list for each source, analysis and place on the potential axis, by rising scan rate; never empty. */
  readonly printed: readonly (readonly ShareAt[])[];
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
  return {
    printed: found.flatMap(({ lists }) => lists),
    unprinted: found.flatMap(({ theirs, lists }) => (lists.length === 0 ? theirs : [])),
  };
}
