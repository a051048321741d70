import { type Bounds, subtract } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { regionEstimates, type Spacing } from './spacing.ts';
import { spacingTrends } from './spacingWords.ts';

/** Whether the spacing comes back on extraction; null where nothing says. */
export type Return = { readonly returns: boolean | null; readonly inputs: readonly Fact[] };

type From = {
  readonly source: string;
  readonly initial: Spacing | null;
  /** Largest difference that is none, in angstrom. */
  readonly resolution: number;
};

/**
 * Whether a widened spacing returns to its initial value on extraction: by the spacing printed of the end of
 * extraction, else by the words of the source on this ion, else by its words on the carbon with any ion.
 */
export function spacingReturn(subject: Subject, from: From): Return {
  const { source } = from;
  return (
    byNumber(subject.own, from) ??
    byWords(subject.own, source) ??
    byWords(subject.general, source) ?? { returns: null, inputs: [] }
  );
}

function byNumber(facts: Facts, { source, initial, resolution }: From): Return | null {
  if (initial === null) return null;
  const stated = facts.find({
    quantity: 'D002',
    form: 'VALUE',
    also: ({ observation }) => observation.source === source && observation.conditions.direction === 'EXTRACTION',
  });
  // The end of extraction has the smallest spacing.
  const [end] = [...regionEstimates(stated)].sort((a, b) => a.bounds.value - b.bounds.value);
  if (end === undefined) return null;
  return { returns: isNothing(subtract(end.bounds, initial.bounds), resolution), inputs: end.inputs };
}

/** Whether what is left of the expansion is nothing; null where the interval leaves it open. */
function isNothing({ lower, upper }: Bounds, resolution: number): boolean | null {
  if (upper <= resolution) return true;
  return lower > resolution ? false : null;
}

function byWords(facts: Facts, source: string): Return | null {
  const said = spacingTrends(facts, source);
  const returned = said.filter(({ term }) => term === 'RETURNS_TO_INITIAL');
  if (returned.length > 0) return { returns: true, inputs: returned.map(({ fact }) => fact) };
  const stayed = said.filter(({ term, along }) => along === 'EXTRACTION' && term === 'UNCHANGED');
  return stayed.length > 0 ? { returns: false, inputs: stayed.map(({ fact }) => fact) } : null;
}
