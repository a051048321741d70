/** How the cells of a row are kept apart: a sign, or any run of blanks. */
export type Delimiter = ',' | ';' | '\t' | '|' | 'blanks';

/** The cells of a row. Quoted cells may hold the delimiter; doubled quotes within them are one. */
export function splitRow(line: string, delimiter: Delimiter): readonly string[] {
  if (delimiter === 'blanks') {
    const trimmed = line.trim();
    return trimmed === '' ? [] : trimmed.split(/\s+/);
  }
  return line.includes('"') ? splitQuoted(line, delimiter) : line.split(delimiter);
}

function splitQuoted(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const quoted = line[at] === '"' ? closingQuote(line, at) : -1;
    if (quoted === -1) {
      const end = line.indexOf(delimiter, at);
      cells.push(end === -1 ? line.slice(at) : line.slice(at, end));
      if (end === -1) return cells;
      at = end + 1;
    } else {
      const end = line.indexOf(delimiter, quoted);
      cells.push(line.slice(at + 1, quoted).replaceAll('""', '"'));
      if (end === -1) return cells;
      at = end + 1;
    }
  }
  return cells;
}

/** The place of the quote that closes the one at `open`; -1 if none does, and then it is a sign like any other. */
export function closingQuote(line: string, open: number): number {
  for (let at = line.indexOf('"', open + 1); at !== -1; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}
