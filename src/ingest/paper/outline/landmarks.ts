import type { Line } from './lines.ts';
import type { PaperPart } from './types.ts';

const AUTHOR_MARK = /,\s?\*|\s\*[a-z]|\p{Ll}\*,|\p{Ll},[a-z](?=[,\s]|$)|\p{Ll}\d(?:,\d)*[,*]/u;
const NAME = String.raw`(?:\p{Lu}\.-?\s?|\p{Lu}[\p{L}'’-]*\s+){1,4}(?:(?:al|da|de|den|der|di|la|le|van|von)\s)*\p{Lu}[\p{L}'’-]+`;
const BETWEEN_NAMES = String.raw`(?:\s*,\s*(?:and\s|&\s)?|\s(?:and|&)\s)\s*`;
const NAMES = new RegExp(`^${NAME}(?:${BETWEEN_NAMES}${NAME})*,?$`, 'u');
const INITIAL = /(?:^|[\s-])\p{Lu}\./u;
/** As many pairs of capitalised words may be names without an initial among them; fewer may be a part of a title. */
const FEWEST_NAMES = 3;
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
const SUBHEADING = String.raw`\s+(?=[^.]*$)\p{Lu}[\p{L}\d-]{2,}(?:\s\S+){0,11}$`;
/** "3.1 Structure"; a decimal number before a unit is none, as units are shorter than words. */
const NUMBERED = new RegExp(String.raw`^[1-9]\d?(?:\.[1-9]\d?)+\.?${SUBHEADING}`, 'u');
/** "3. Storage": a line that is no block of its own may as well belong to a list. */
const NUMBERED_ALONE = new RegExp(String.raw`^[1-9]\d?\.?${SUBHEADING}`, 'u');
const CAPTION =
  /^(?:(Figure)\s+(S?\d+)\s*[:.|](?=\s|$)|(Fig\.?|Scheme|Table)\s*(S?\d+)(?:\s*[:.|](?=\s|$)|(?=\s+[\p{Lu}(]|$)))/u;
const RUNNING_HEAD = /^(?:page\s+\d+(?:\s+of\s+\d+)?|\d+\s*\|.*|.*\|\s*\d+|.*©.*|(?:https?:|www\.|doi\b).*)$/i;
/** What a journal prints above a title: its name, volume, year and pages, a DOI. */
const ABOVE_TITLE: readonly RegExp[] = [
  RUNNING_HEAD,
  /\b10\.\d{4,9}\/\S/,
  /\bISSN\b|\bjournal homepage\b/i,
  // Vol. 12, No. 3
  /\bvol(?:ume)?\.?\s?\d/i,
  // 2020, 8, 1234–1245
  /\b(?:19|20)\d{2}\s?[,;]\s?\d{1,4}\s?(?:\(\d{1,3}\))?\s?[,:]\s?\p{L}?\d/u,
  // 145 (2019) 610–618
  /\b\d{1,4}\s?\((?:19|20)\d{2}\)\s?,?\s?\d/,
  // Journal of Power Sources; J. Mater. Chem. A
  /^(?:the\s)?journal of(?:\s\S+){1,6}$/i,
  /^(?:\p{Lu}\p{L}*\.\s?){2,}\p{Lu}?$/u,
  // Full Paper
  /^(?:(?:full|research|original|review|regular)\s)?(?:article|paper|communication|letter)$/i,
];
const BARE_INTEGER = /^[-–]?\s?\d{1,5}\s?[-–]?$/;

/** Whether author marks stand in the line, or nothing but names. */
export function isAuthors(line: Line | undefined): boolean {
  return line !== undefined && (AUTHOR_MARK.test(line.text) || isNames(line.text));
}

function isNames(text: string): boolean {
  return NAMES.test(text) && (INITIAL.test(text) || text.split(/,|\sand\s|&/).length >= FEWEST_NAMES);
}

/** What a heading opens. */
export type Section = { readonly part: PaperPart; readonly section: string };

/** The section that a line opens as its heading. */
export function headingOf(line: Line | undefined): Section | null {
  if (!line) return null;
  const known = HEADINGS.find(([pattern]) => pattern.test(line.text));
  if (known) return { part: known[1], section: line.text };
  return NUMBERED.test(line.text) ? { part: 'TEXT', section: line.text } : null;
}

/** The section that the only line of a block opens: "3. Storage" may head one that no list of words knows. */
export function loneHeadingOf([line, ...more]: readonly Line[]): Section | null {
  return line && more.length === 0 && NUMBERED_ALONE.test(line.text) ? { part: 'TEXT', section: line.text } : null;
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

/** Whether a line is what a journal prints above a title. */
export function isAboveTitle(line: Line): boolean {
  return ABOVE_TITLE.some((pattern) => pattern.test(line.text));
}

/** Whether the lines are a running head, or a page number where one can stand. */
export function isFurniture(lines: readonly Line[], amidst: boolean): boolean {
  const [line, ...more] = lines;
  if (!line || more.length > 0) return false;
  return RUNNING_HEAD.test(line.text) || (amidst && BARE_INTEGER.test(line.text));
}
