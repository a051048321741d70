/** Columns of the index, and how much a word counts that stands in them. */
export const columnWeights = { name: 10, title: 5, body: 2, about: 1 } as const;

export type SearchColumn = keyof typeof columnWeights;
export const searchColumns = Object.keys(columnWeights) as readonly SearchColumn[];

/** Fields that are searched, each in its column. */
const columns = {
  SLUG: 'name',
  CODE: 'name',
  SYMBOL: 'name',
  DOI: 'name',
  NAME: 'name',
  ALIAS: 'name',
  TITLE: 'title',
  AUTHOR: 'title',
  LABEL: 'title',
  QUANTITY: 'title',
  FEATURE: 'title',
  PROCESS: 'title',
  PARAPHRASE: 'body',
  SUMMARY: 'body',
  REPORTED: 'body',
  STATEMENT: 'body',
  DESCRIPTION: 'body',
  QUESTION: 'body',
  FORMULA: 'body',
  PRECURSOR: 'body',
  SYNTHESIS: 'body',
  MORPHOLOGY: 'body',
  POROSITY: 'body',
  DOPING: 'body',
  PYROLYSIS_TEMPERATURE: 'body',
  ELECTROLYTE: 'body',
  COUNTER_ELECTRODE: 'body',
  FORMAT: 'body',
  CUTOFF: 'body',
  ONE_C: 'body',
  MODEL: 'body',
  SITE: 'body',
  FUNCTIONAL: 'body',
  DISPERSION: 'body',
  VENUE: 'body',
  NOTE: 'about',
  TECHNIQUE: 'about',
  ION: 'about',
  AFFILIATION: 'about',
  CURATOR: 'about',
  YEAR: 'about',
  KEY: 'about',
} as const satisfies Readonly<Record<string, SearchColumn>>;

export type SearchField = keyof typeof columns;

/** A text of a record, and what it is of it. */
export type SearchText = { readonly field: SearchField; readonly text: string };

export function columnOf(field: SearchField): SearchColumn {
  return columns[field];
}

/** Texts of a field; those that are not there are left out. */
export function texts(field: SearchField, ...given: readonly (string | null | undefined)[]): readonly SearchText[] {
  return given.flatMap((text) => (text == null || text === '' ? [] : [{ field, text }]));
}
