import { type Delimiter, splitRow } from './splitRow.ts';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

/**
 * What keeps the cells of a line apart: the sign that makes most cells, the first of tab, semicolon and comma where some
 * make as many; blanks where there is none of them.
 */
export function delimiterOf(line: string): Delimiter {
  // beside another delimiter a comma between digits stands before decimals
  const plain = /[\t;]/.test(line) ? line.replaceAll(/(?<=\d),(?=\d)/g, '.') : line;
  const counts = DELIMITERS.map((delimiter) => splitRow(plain, delimiter).length);
  const most = Math.max(...counts);
  return most === 1 ? 'blanks' : (DELIMITERS[counts.indexOf(most)] ?? 'blanks');
}
