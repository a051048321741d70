import { type RowShape, rowShape } from '../../files/numberRows.ts';
import type { Sniff } from '../../files/sniff.ts';
import { guessHeads } from '../plainTable/knownHeads.ts';
import { labelsOf } from '../plainTable/layout.ts';
import { hasCountingErrors } from './countingErrors.ts';
import { isCommentLine, isNamed, type PowderHead, powderHead, TWO_THETA_NAMES } from './head.ts';

/** Rows by which the way of writing is known. */
const LOOKED_AT = 50;

/** Words of comments that only diffraction has; a laser has a wavelength too. */
const HINT = /2[\s-]?theta|2θ|diffract|\bxrd\b|wave ?length|k-?alpha/i;
const COUNTER_HINT = /raman|laser|infrared|\bnm\b|absorban|photolumin/i;

/** What a column of a pattern may be to who knows only its head. */
const OF_PATTERNS = ['OTHER', 'TWO_THETA', 'INTENSITY'];

/** How sure it is that a text is a powder pattern: by its column heads, its comments, or its counting errors. */
export function recognisesPowder({ lines, isBinary }: Sniff): number {
  if (isBinary) return 0;
  const head = powderHead(lines);
  const shape = head.firstRow === -1 ? undefined : rowShape(rowsBelow(lines, head));
  if (shape === undefined || shape.width > 5) return 0;
  const words = head.comments.join('\n');
  if (COUNTER_HINT.test(words)) return 0;
  if (head.labels !== null) return head.labels.some((label) => isNamed(label, TWO_THETA_NAMES)) ? 0.85 : 0.6;
  const above = lineAbove(lines, head);
  const labels = labelsOf(above, shape.delimiter, shape.width);
  if (shape.width > 3 || isOfOther(labels, shape)) return 0;
  if (/^xydata\b/i.test(words)) return 0.8;
  if (HINT.test(words)) return 0.6;
  // a head without an angle is that of another table
  if (labels.length === shape.width && !isCommentLine(above)) return 0;
  return shape.width === 3 && hasCountingErrors(rowsBelow(lines, head), shape) ? 0.4 : 0;
}

/** The last line above the rows that is not blank; empty if there is none. */
function lineAbove(lines: readonly string[], { firstRow }: PowderHead): string {
  return lines.slice(0, firstRow).findLast((line) => line.trim() !== '') ?? '';
}

/** Whether a head names what no diffractometer measures, such as time, voltage and current. */
function isOfOther(labels: readonly string[], { width }: RowShape): boolean {
  return labels.length === width && guessHeads(labels).some(({ quantity }) => !OF_PATTERNS.includes(quantity));
}

/** The first rows, without comments. */
export function rowsBelow(lines: readonly string[], { firstRow }: PowderHead): readonly string[] {
  // the last line may be cut where looking ended
  const rows = lines.slice(firstRow, firstRow + LOOKED_AT);
  return rows.filter(
    (line, index) => !isCommentLine(line) && line.trim() !== '' && (index === 0 || index < rows.length - 1),
  );
}
