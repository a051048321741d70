import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import type { Reading } from './rule.ts';

/** INSUFFICIENT of each source that speaks of a quantity and gives no number: what it says cannot be held against any. */
export function unprinted(facts: readonly Fact[], quantity: string): readonly Reading[] {
  return [...groupBy(facts, ({ observation }) => observation.source).values()].map((inputs) => ({
    direction: 'INSUFFICIENT',
    inputs,
    sentence: `The ${quantity} was determined, but no number of it is printed.`,
  }));
}
