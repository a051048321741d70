/** Letters of a column in a spreadsheet, from 1: A, B ... Z, AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column <= 26 ? last : `${columnLetters((column - 1 - rest) / 26)}${last}`;
}
