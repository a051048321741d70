export type SourcePart = 'TITLE' | 'ABSTRACT' | 'TEXT' | 'CAPTION' | 'TABLE' | 'CONCLUSION' | 'SUPPLEMENT';
export type ExtractionMethod = 'READ_FROM_TEXT' | 'ABSTRACT_ONLY' | 'DIGITISED' | 'AUTHORS_FILE';

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
  readonly method: ExtractionMethod;
  readonly curator: string;
};
