import { groupBy } from '../../domain/groupBy.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { concerning } from './elsewhere.ts';
import type { Reading } from './rule.ts';
import { unprinted } from './unprinted.ts';

/** A b-value, by source, place on the potential axis and branch. */
export function bValues(subject: Subject, region: string): readonly Estimate[] {
  const facts = subject.own.find({ quantity: 'B_VALUE', form: 'VALUE', also: concerning(subject, region) });
  return [...groupBy(facts, placeOf).values()].flatMap((group) => estimates(group));
}

/** INSUFFICIENT of sources that computed b-values, or rank the ions by them, and print none. */
export function unprintedBValues(subject: Subject, region: string): readonly Reading[] {
  const here = concerning(subject, region);
  const printed = new Set(bValues(subject, region).map(({ source }) => source));
  const lacks = (fact: Fact) => here(fact) && !printed.has(fact.observation.source);
  return unprinted(
    [
      ...subject.own.find({ quantity: 'B_VALUE', also: lacks }),
      ...subject.general.find({ quantity: 'B_VALUE', also: (fact) => lacks(fact) && ranks(fact) }),
    ],
    'b-value',
  );

  function ranks(fact: Fact): boolean {
    const items = statementOf(fact, 'ORDERING')?.items ?? [];
    return items.some((item) => 'ion' in item && item.ion === subject.ion);
  }
}

function placeOf({ observation: { conditions } }: Fact): string {
  return [conditions.region, conditions.direction, conditions.line, conditions.label].join('|');
}
