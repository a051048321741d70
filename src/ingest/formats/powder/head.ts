import type { FileFact } from '../../../domain/curve.ts';
import { plainName } from '../../files/columnPlans.ts';
import { isNumberRow } from '../../files/numberRows.ts';
import { splitLabel } from '../../files/splitLabel.ts';

/** What stands above the rows of a powder pattern. */
export type PowderHead = {
  /** Without the signs that make it a comment. */
  readonly comments: readonly string[];
  /** The heads of the columns, if a line above the rows names the angle. */
  readonly labels: readonly string[] | null;
  /** The first row, from 0 among the lines; -1 if there is none. */
  readonly firstRow: number;
};

/** Names of the angle that leave no doubt. */
export const TWO_THETA_NAMES = [
  '2theta',
  '2-theta',
  '2 theta',
  'two theta',
  'twotheta',
  '2θ',
  '2th',
  'tth',
  '2thetadeg',
];

/** Names that are the angle of a diffractometer or half of the scattering angle. */
export const THETA_NAMES = ['theta', 'θ', 'th'];

/** Of a longer one the beginning tells enough. */
const LONGEST_COMMENT = 1000;

/** A line of heads is shorter. */
const LONGEST_HEAD = 200;

/** Comments begin with these, wherever they stand. */
const COMMENT = /^\s*(?:#|!|;|\/\/|'|\*)/;

export function isCommentLine(line: string): boolean {
  return COMMENT.test(line);
}

/** The head of a pattern: comments of `#`, `!`, `/* ... *\/`, and a line of column heads, which may be a comment too. */
export function powderHead(lines: readonly string[]): PowderHead {
  const comments: string[] = [];
  let labels: readonly string[] | null = null;
  let isBlock = false;
  for (const [index, line] of lines.entries()) {
    const opens: boolean = isBlock || line.trimStart().startsWith('/*');
    if (!opens && !isCommentLine(line) && isNumberRow(line)) return { comments, labels, firstRow: index };
    isBlock = opens && !line.includes('*/');
    const words = wordsOf(line);
    const found = labelsOf(words);
    if (found === null && words !== '') comments.push(words);
    labels = found ?? labels;
  }
  return { comments, labels, firstRow: -1 };
}

/** A line without the signs of a comment at both ends. */
function wordsOf(line: string): string {
  const words = line
    .slice(0, LONGEST_COMMENT)
    .replace(/^[\s#!;'/*]+/, '')
    .trimEnd();
  return (words.endsWith('*/') ? words.slice(0, -2) : words).trimEnd();
}

/** The cells of a line whose first is an angle; null if it is no line of heads. */
function labelsOf(line: string): readonly string[] | null {
  if (line.length > LONGEST_HEAD) return null;
  for (const cells of [line.split(/\s*[,;\t]\s*/), line.split(/\s{2,}/), line.split(/\s+/)]) {
    const isWide = cells.length > 1 && cells.length < 6 && cells.every((cell) => /\p{L}/u.test(cell));
    if (isWide && isAngle(cells[0] ?? '')) return cells;
  }
  return null;
}

function isAngle(label: string): boolean {
  return isNamed(label, TWO_THETA_NAMES) || isNamed(label, THETA_NAMES);
}

export function isNamed(label: string, names: readonly string[]): boolean {
  return names.includes(plainName(label)) || names.includes(plainName(splitLabel(label).name));
}

/** `Calibrated wavelength = 0.414581` is a fact of that name; other comments are facts without one. */
export function commentFacts(comments: readonly string[]): readonly FileFact[] {
  return comments.map((comment) => {
    const at = comment.search(/=|: /);
    if (at < 1 || at > 60) return { name: 'comment', value: comment };
    return { name: comment.slice(0, at).trim(), value: comment.slice(at + 1).trim() };
  });
}
