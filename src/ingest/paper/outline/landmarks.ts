import type { Line } from './lines.ts';
import type { PaperPart } from './types.ts';

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

/** Whether author marks stand in the line. */
export function isAuthors(line: Line | undefined): boolean {
  return line !== undefined && AUTHOR_MARK.test(line.text);
}

/** The section that a line opens as its heading. */
export function headingOf(line: Line | undefined): { part: PaperPart; section: string } | null {
  const found = line && HEADINGS.find(([pattern]) => pattern.test(line.text));
  return line && found ? { part: found[1], section: line.text } : null;
}

/** What a line that begins a caption says of its figure or table. */
export function captionOf(line: Line | undefined): { figure: string } | { table: string } | null {
  const match = line && CAPTION.exec(line.text);
  if (!match) return null;
  const [kind = '', label = ''] = match.slice(1).filter((group) => group !== undefined);
  if (kind === 'Table') return { table: label };
  return { figure: kind === 'Scheme' ? `Scheme ${label}` : label };
}

/** How long the "Figure 1." is with which a caption begins. */
export function captionLabelLength(caption: string): number {
  return CAPTION.exec(caption)?.[0].length ?? 0;
}

/** Whether the lines are a running head, or a page number where one can stand. */
export function isFurniture(lines: readonly Line[], amidst: boolean): boolean {
  const [line, ...more] = lines;
  if (!line || more.length > 0) return false;
  return RUNNING_HEAD.test(line.text) || (amidst && BARE_INTEGER.test(line.text));
}
