/**
 * The outline of a paper's plain text: which sentence stands where.
 *
 * 1. Blank lines and form feeds part the text into blocks. The first block is the title; its first line with author
 *    marks ("Roe,*a,b", "Doe1,2") starts a second sentence, the authors. An author list in a block of its own also counts.
 * 2. A known heading alone on the first line of a block opens a section, named as printed. Before the first heading all
 *    is ABSTRACT; Conclusion(s) and Summary open a CONCLUSION.
 * 3. "Figure 1:", "Figure 1.", "Fig. 1", "Scheme 1", "Table 1:" open a CAPTION, which interrupts no paragraph.
 * 4. Inside a block a paragraph or caption ends where a line ends a sentence, is shorter than 0.8 of the block's widest
 *    line, and the next line starts with a capital.
 * 5. A paragraph that does not end a sentence is continued by the next block that is neither caption nor heading.
 * 6. Page numbers and running heads belong to no paragraph (TEXT with paragraph null, one sentence each). A bare integer is a page number
 *    only next to a form feed or in mid-paragraph; elsewhere it could be a table's cell.
 * 7. Lines are joined by one space, or by none behind a hyphen or en dash that follows a letter or digit.
 * 8. A sentence ends at . ! or ? (with closing brackets and glued citation marks) before white space and a capital,
 *    Greek letter, opening bracket or quote; not behind a known abbreviation, nor in a caption's "Figure 1.".
 */
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
type Place = Omit<PaperSentence, 'sentence' | 'text' | 'line' | 'lineStarts'>;

interface Line {
  readonly text: string;
  readonly number: number;
}

interface Block {
  readonly lines: readonly Line[];
  /** Whether a form feed stands at one of its ends. */
  readonly atPageEdge: boolean;
}

interface Passage {
  readonly place: Place;
  readonly lines: readonly Line[];
}

const SHORT_LINE = 0.8;
const NOWHERE = { section: null, paragraph: null, figure: null, table: null };

const AUTHOR_MARK = /,\s?\*|\s\*[a-z]|\p{Ll}\*,|\p{Ll},[a-z](?=[,\s]|$)|\p{Ll}\d(?:,\d)*[,*]/u;
const NUMBERING = String.raw`(?:(?:\d+(?:\.\d+)*|[IVX]+)[.)]?\s+)?`;
const CONCLUSION = 'conclusions?(?: (?:and|&) (?:outlook|perspectives?))?|summary';
const OTHER_HEADINGS = [
  'introduction|background',
  'experimental(?: (?:section|part|details|methods|procedures?))?',
  '(?:computational |theoretical |experimental )?methods|materials and methods|methodology',
  'results|discussion|results? (?:and|&) discussions?',
  'acknowledge?ments?|(?:notes and )?references|author contributions?|conflicts? of interest|data availability(?: statement)?',
  'support(?:ing|ed) information\\b[^.]{0,40}|supplementary (?:information|materials?)|associated content',
].join('|');
const heading = (words: string) => new RegExp(`^${NUMBERING}(?:${words})[:.]?$`, 'i');
const HEADINGS: readonly (readonly [RegExp, PaperPart])[] = [
  [heading('abstract'), 'ABSTRACT'],
  [heading(CONCLUSION), 'CONCLUSION'],
  [heading(OTHER_HEADINGS), 'TEXT'],
];
const CAPTION =
  /^(?:(Figure)\s+(S?\d+)\s*[:.|](?=\s|$)|(Fig\.?|Scheme|Table)\s*(S?\d+)(?:\s*[:.|](?=\s|$)|(?=\s+[\p{Lu}(])))/u;
const RUNNING_HEAD = /^(?:page\s+\d+(?:\s+of\s+\d+)?|\d+\s*\|.*|.*\|\s*\d+|.*©.*|(?:https?:|www\.|doi\b).*)$/i;
const BARE_INTEGER = /^[-–]?\s?\d{1,5}\s?[-–]?$/;

const CLOSERS = String.raw`[)\]”"’']*`;
/** A stop, or one with citation marks glued to it; "0.1 V" is neither, as a digit stands in front of its stop. */
const STOP = String.raw`(?:[.!?]${CLOSERS}|(?:(?<!\d)|(?<=\p{L}[-−]\d)|(?<=\d\.\d+))[.!?]${CLOSERS}\d{1,3}(?:[,–-]\d{1,3})*)`;
const SENTENCE_END = new RegExp(String.raw`${STOP}(?=\s+[\p{Lu}\p{Script=Greek}(\[{“"‘'])`, 'gu');
const LAST_STOP = new RegExp(`${STOP}$`, 'u');
const ABBREVIATION = /(?:^|[^\p{L}])(?:et al|e\.g|i\.e|vs|[Ff]igs?|[Rr]efs?|ca|approx|[Ee]qs?|Nos?|Dr)$/u;

/** The sentences of a paper's plain text in reading order, each with its place, by the rules above. */
export function outlinePaper(text: string): readonly PaperSentence[] {
  const [title, ...blocks] = blocksOf(text);
  if (!title) return [];
  const body = blocks.findIndex(({ lines }) => !isAuthors(lines[0]));
  const authors = blocks.splice(0, body < 0 ? blocks.length : body);
  return [...titleSentences([title, ...authors]), ...passagesOf(blocks).flatMap(sentencesOf)];
}

/** One line a sentence: `TEXT "Methods" p2 s3 | L120 | text`, `CAPTION fig 2 s1 | L40 | text`. */
export function printOutline(sentences: readonly PaperSentence[]): string {
  return sentences.map((each) => `${placeName(each)} | L${each.line} | ${each.text}`).join('\n');
}

function placeName({ part, section, paragraph, figure, table, sentence }: PaperSentence): string {
  const words = [
    part,
    figure !== null ? `fig ${figure}` : table !== null ? `table ${table}` : section !== null ? `"${section}"` : null,
    paragraph !== null ? `p${paragraph}` : null,
    `s${sentence}`,
  ];
  return words.filter((word) => word !== null).join(' ');
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let afterFeed = false;
  const close = (atFeed: boolean) => {
    if (lines.length > 0) {
      blocks.push({ lines, atPageEdge: afterFeed || atFeed });
      afterFeed = false;
    }
    lines = [];
    afterFeed ||= atFeed;
  };
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replaceAll('\f', '').trim();
    if (line === '' || raw.startsWith('\f')) close(raw.includes('\f'));
    if (line !== '') lines.push({ text: line, number: index + 1 });
    if (line !== '' && raw.endsWith('\f')) close(true);
  }
  close(false);
  return blocks;
}

function isAuthors(line: Line | undefined): boolean {
  return line !== undefined && AUTHOR_MARK.test(line.text);
}

function titleSentences(blocks: readonly Block[]): PaperSentence[] {
  const lines = blocks.flatMap((block) => block.lines);
  const firstAuthor = lines.findIndex((line, index) => index > 0 && isAuthors(line));
  const end = firstAuthor < 0 ? lines.length : firstAuthor;
  return [lines.slice(0, end), lines.slice(end)]
    .filter((part) => part.length > 0)
    .map((part, index) => {
      const { text, starts } = joinLines(part);
      return sentenceAt({ part: 'TITLE', ...NOWHERE }, index + 1, cut(text, starts, 0, text.length));
    });
}

function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: { place: Place; lines: Line[] }[] = [];
  let here: { part: PaperPart; section: string | null } = { part: 'ABSTRACT', section: null };
  let paragraph = 0;
  let open: { lines: Line[] } | null = null;

  for (const block of blocks) {
    const opened = headingOf(block.lines[0]);
    if (opened) {
      here = opened;
      paragraph = 0;
      open = null;
    }
    for (const lines of piecesOf(opened ? block.lines.slice(1) : block.lines)) {
      const caption = captionOf(lines[0]);
      if (caption) {
        passages.push({ place: { ...NOWHERE, part: 'CAPTION', ...caption }, lines });
      } else if (isFurniture(lines, block.atPageEdge || open !== null)) {
        passages.push({ place: { ...NOWHERE, part: 'TEXT', section: here.section }, lines });
      } else if (open) {
        open.lines.push(...lines);
        if (endsSentence(lines)) open = null;
      } else {
        paragraph += 1;
        const passage = { place: { ...NOWHERE, ...here, paragraph }, lines };
        passages.push(passage);
        open = endsSentence(lines) ? null : passage;
      }
    }
  }
  return passages;
}

function headingOf(line: Line | undefined): { part: PaperPart; section: string } | null {
  const found = line && HEADINGS.find(([pattern]) => pattern.test(line.text));
  return line && found ? { part: found[1], section: line.text } : null;
}

function captionOf(line: Line | undefined): { figure: string } | { table: string } | null {
  const match = line && CAPTION.exec(line.text);
  if (!match) return null;
  const [kind = '', label = ''] = match.slice(1).filter((group) => group !== undefined);
  if (kind === 'Table') return { table: label };
  return { figure: kind === 'Scheme' ? `Scheme ${label}` : label };
}

function isFurniture(lines: readonly Line[], amidst: boolean): boolean {
  const [line, ...more] = lines;
  if (!line || more.length > 0) return false;
  return RUNNING_HEAD.test(line.text) || (amidst && BARE_INTEGER.test(line.text));
}

function piecesOf(lines: readonly Line[]): Line[][] {
  const short = SHORT_LINE * Math.max(...lines.map((line) => line.text.length));
  const pieces: Line[][] = [];
  for (const line of lines) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    const ended = last && last.text.length < short && endsSentence([last]) && /^\p{Lu}/u.test(line.text);
    if (piece && !ended) piece.push(line);
    else pieces.push([line]);
  }
  return pieces;
}

function endsSentence(lines: readonly Line[]): boolean {
  const text = lines.at(-1)?.text ?? '';
  const stop = LAST_STOP.exec(text);
  return stop !== null && !ABBREVIATION.test(text.slice(0, stop.index));
}

function joinLines(lines: readonly Line[]): { text: string; starts: readonly LineStart[] } {
  let text = '';
  const starts: LineStart[] = [];
  for (const line of lines) {
    if (text !== '' && !/[\p{L}\d][-‐–]$/u.test(text)) text += ' ';
    starts.push([text.length, line.number]);
    text += line.text;
  }
  return { text, starts };
}

function sentencesOf({ place, lines }: Passage): PaperSentence[] {
  const { text, starts } = joinLines(lines);
  const label = place.part === 'CAPTION' ? (CAPTION.exec(text)?.[0].length ?? 0) : 0;
  const isProse = place.paragraph !== null || place.part === 'CAPTION';
  const ends = (isProse ? [...text.matchAll(SENTENCE_END)] : [])
    .filter(({ index }) => index >= label && !ABBREVIATION.test(text.slice(0, index)))
    .map((match) => match.index + match[0].length);
  return [...ends, text.length]
    .map((end, index) => cut(text, starts, ends[index - 1] ?? 0, end))
    .map((piece, index) => sentenceAt(place, index + 1, piece));
}

type Piece = Pick<PaperSentence, 'text' | 'line' | 'lineStarts'>;

function sentenceAt(place: Place, sentence: number, piece: Piece): PaperSentence {
  const { part, section, paragraph, figure, table } = place;
  return { part, section, paragraph, sentence, figure, table, ...piece };
}

function cut(text: string, starts: readonly LineStart[], from: number, to: number): Piece {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
  const line = starts.findLast(([offset]) => offset <= start)?.[1] ?? 1;
  const within = starts.filter(([offset]) => offset > start && offset < to);
  return {
    text: text.slice(start, to),
    line,
    lineStarts: within.map(([offset, number]) => [offset - start, number]),
  };
}
