export type PaperPart = 'TITLE' | 'ABSTRACT' | 'TEXT' | 'CAPTION' | 'CONCLUSION';

export interface PaperSentence {
  readonly part: PaperPart;
  /** The heading as printed; null in front of the first one and in captions, which float. */
  readonly section: string | null;
  /** From 1 within the section; null in titles, captions and page furniture. */
  readonly paragraph: number | null;
  /** From 1 within the paragraph, caption or title. */
  readonly sentence: number;
  /** "1", "S3" or "Scheme 1" in a figure's caption. */
  readonly figure: string | null;
  readonly table: string | null;
  readonly text: string;
  /** 1-based line of the file on which the sentence starts. */
  readonly line: number;
  /** Where the sentence's further lines start: [offset in text, line of the file]. */
  readonly lineStarts?: readonly LineStart[];
}

export type LineStart = readonly [offset: number, line: number];

/** Where a sentence stands, but for its number and lines. */
export type Place = Omit<PaperSentence, 'sentence' | 'text' | 'line' | 'lineStarts'>;
