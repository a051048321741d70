import { plainName } from '../../files/columnPlans.ts';
import { delimiterOf } from '../../files/delimiterOf.ts';
import { splitLabel } from '../../files/splitLabel.ts';
import { type Delimiter, splitRow } from '../../files/splitRow.ts';

export type MaccorHead = {
  /** Its place among the lines. */
  readonly index: number;
  readonly delimiter: Delimiter;
  readonly labels: readonly string[];
  /** `Rec#`, `Cycle P`, `DPT Time`: names that only Maccor prints. */
  readonly isTypical: boolean;
};

/** Below so many lines of text no head was ever seen. */
const MOST_HEAD_LINES = 100;

const RECORDS: ReadonlySet<string> = new Set(['rec', 'rec#']);
const CYCLES: ReadonlySet<string> = new Set(['cycle c', 'cycle p', 'cyc#', 'cycle', 'cycle#']);
const VOLTAGES: ReadonlySet<string> = new Set(['voltage', 'volts']);
const TYPICAL: ReadonlySet<string> = new Set(['cyc#', 'cycle p', 'cycle c', 'dpt time', 'es', 'md']);

/** The line that names records (or cycles), steps and voltages; undefined if there is none. */
export function findHead(lines: readonly string[]): MaccorHead | undefined {
  for (const [index, line] of lines.slice(0, MOST_HEAD_LINES).entries()) {
    const delimiter = delimiterOf(line);
    if (delimiter === 'blanks') continue;
    const labels = withoutTrailing(splitRow(line, delimiter).map((label) => label.trim()));
    const names = labels.map((label) => plainName(splitLabel(label).name));
    const has = (wanted: ReadonlySet<string>) => names.some((name) => wanted.has(name));
    if (!has(CYCLES) || !has(VOLTAGES) || !names.includes('step')) continue;
    const typical = names.filter((name) => TYPICAL.has(name)).length;
    if (has(RECORDS) || typical > 1) return { index, delimiter, labels, isTypical: typical > 1 };
  }
  return undefined;
}

/** A delimiter may end the head; what stands behind it is no column. */
function withoutTrailing(labels: readonly string[]): readonly string[] {
  return labels.at(-1) === '' ? labels.slice(0, -1) : labels;
}
