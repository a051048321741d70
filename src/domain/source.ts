import type { Reported } from './reported.ts';

export type SourceKind = 'ARTICLE' | 'PREPRINT' | 'DATASET' | 'HANDBOOK' | 'MANUSCRIPT';
export type RetractionStatus = 'NONE_KNOWN' | 'CORRECTED' | 'CONCERN' | 'RETRACTED';

/** A paper or dataset publication. `laboratory` and `dataset` are global ids. */
export type Source = {
  readonly id: string;
  readonly dataset: string;
  readonly slug: string;
  readonly kind: SourceKind;
  readonly title: Reported<string>;
  readonly authors: readonly string[];
  readonly doi: Reported<string>;
  readonly year: number | null;
  readonly venue: Reported<string>;
  readonly licence: Reported<string>;
  readonly retraction: RetractionStatus;
  readonly laboratory: string | null;
};

/** A group; its sources are not independent of each other. */
export type Laboratory = {
  readonly id: string;
  readonly dataset: string;
  readonly name: string;
  readonly affiliations: readonly string[];
};

/** A DOI without resolver or prefix, in lower case, as DOIs compare. */
export function normaliseDoi(text: string): string {
  return text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*|doi\s+(?=10\.))/i, '')
    .toLowerCase();
}

/** The first DOI that stands in a text, with the signs behind it; undefined where none does. */
export function doiIn(text: string): string | undefined {
  return /(?<![\d.])10\.\d{4,9}\/\S+/.exec(text)?.[0];
}
