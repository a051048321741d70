export type PaperPart = 'TITLE' | 'ABSTRACT' | 'TEXT' | 'CAPTION' | 'TABLE' | 'CONCLUSION';

export interface PaperSentence {
  readonly part: PaperPart;
  /** The heading as printed; null in front of the first one and in captions and tables, which float. */
  readonly section: string | null;
  /** From 1 within the section; null in titles, captions, tables and page furniture. */
  readonly paragraph: number | null;
  /** From 1 within the paragraph, caption or title; 1 in a row of a table. */
  readonly sentence: number;
  /** "1", "S3" or "Scheme 1" in a figure's caption. */
  readonly figure: string | null;
  /** "1" or "S2" in the caption and the rows of a table. */
  readonly table: string | null;
  /** From 1 within the table as printed, rows of heads included. */
  readonly row: number | null;
  readonly text: string;
  /** 1-based line of the file on which the sentence starts. */
  readonly line: number;
  /** Where the sentence's further lines start: [offset in text, line of the file]. */
  readonly lineStarts?: readonly LineStart[];
}

export type LineStart = readonly [offset: number, line: number];

/** Where a sentence stands, but for its number and lines. */
export type Place = Omit<PaperSentence, 'sentence' | 'text' | 'line' | 'lineStarts'>;
