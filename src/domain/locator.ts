export type SourcePart = 'TITLE' | 'ABSTRACT' | 'TEXT' | 'CAPTION' | 'TABLE' | 'CONCLUSION' | 'SUPPLEMENT';
export type ExtractionMethod = 'READ_FROM_TEXT' | 'ABSTRACT_ONLY' | 'DIGITISED' | 'AUTHORS_FILE' | 'COMPILATION';

/** Where in a source a statement stands. Sentences are counted, not copied. */
export type Locator = {
  /** Global id of the source. */
  readonly source: string;
  readonly part: SourcePart;
  readonly section: string | null;
  readonly paragraph: number | null;
  readonly sentence: number | null;
  readonly figure: string | null;
  readonly panel: string | null;
  readonly table: string | null;
  readonly page: string | null;
  /** Of a table, as a spreadsheet counts: from 1, rows of heads included. */
  readonly row: number | null;
  /** Head of a column of a table, its letters where it has no head. */
  readonly column: string | null;
  /** Global id of the source that passes it on, where the source itself was not read; row and column are of its table. */
  readonly compilation: string | null;
  readonly method: ExtractionMethod;
  readonly curator: string;
};
