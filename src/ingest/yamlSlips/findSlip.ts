import { type Flow, isOpen, matchEnd, type Row, readFlow, type Slip, unclosed } from './flow.ts';
import { type Levels, takeLevel } from './levels.ts';
import { oddBlankMessage, oddBlankOfLine } from './oddBlanks.ts';

/** How far a text was read; the column of a block of text (`|`, `>`) while its lines follow. */
type Reading = {
  readonly levels: Levels;
  readonly flow: Flow;
  textColumn: number | null;
  /** The line in which the parser found the fault. */
  readonly last: number;
};

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Nothing, or a comment, an anchor or a tag alone: the value is what the next lines hold. */
const NO_VALUE = /^(?:$|#|[&!]\S+\s*$)/;
const EMPTY = /^\s*(?:#|$)/;
const DOCUMENT_MARK = /^(?:---|\.\.\.|%)/;
const DASH = /-(?:\s+|$)/y;
const FIELD = /(?:[^\s:#"'{}[\],][^:#]*|"[^"]*"\s*|'[^']*'\s*):(?:\s+|$)/y;
const GLUED_DASH = /^-[^\s\d.-]/;
const GLUED_FIELD = /^([\w-]+):([^\s/].*)$/;
const UNSEEN_FIELD = /^([\w-]+)[:\s]\s*(.+)$/;
/** A bracket may be closed in the column in which its field begins. */
const CLOSING_FIRST = /^\s*[\]}]/;
const BLOCK_OF_TEXT = /^[|>][-+\d]*\s*(?:#.*)?$/;

/**
 * The first of the slips that curators make most in a YAML text that does not parse: a bracket or quote that is not closed,
 * a comma that is missing between two fields, a line that is not indented as its neighbours are, a colon without a space.
 *
 * The parser stops where it cannot go on, often lines behind the slip, and tells it in words of its grammar. This reads the
 * lines as a person does. It knows less of YAML, and is worth asking only where the parser has found a fault.
 *
 * @param last line of the parser's first error, from 1; what is behind it is not looked at
 */
export function findSlip(text: string, last: number): Slip | undefined {
  const rows = text
    .replace(BYTE_ORDER_MARK, '')
    .split(/\r?\n/)
    .map((each, index): Row => ({ text: each, line: index + 1 }));
  const reading: Reading = {
    levels: { open: [], begins: true },
    flow: { brackets: [], quote: null, cut: null },
    textColumn: null,
    last,
  };
  for (const row of rows.slice(0, last)) {
    const slip = readRow(row, reading);
    if (slip) return slip;
  }
  return last >= rows.length || reading.flow.quote !== null ? unclosed(reading.flow) : undefined;
}

function readRow(row: Row, reading: Reading): Slip | undefined {
  const { levels, flow } = reading;
  const column = row.text.search(/\S/) + 1;
  if (column === 0 || (EMPTY.test(row.text) && flow.quote === null)) return undefined;
  if (reading.textColumn !== null && column > reading.textColumn) return undefined;
  reading.textColumn = null;
  if (isOpen(flow)) {
    const goesOn = column > (levels.open.at(-1)?.column ?? 0) || (flow.quote === null && CLOSING_FIRST.test(row.text));
    return goesOn ? readValue(row, 0, reading) : unclosed(flow);
  }
  if (DOCUMENT_MARK.test(row.text)) return undefined;
  if (/^\s*\t/.test(row.text))
    return { place: { line: row.line, column: 1 }, message: 'indent with spaces, not with tabs' };
  const oddBlank = oddBlankOfLine(row.text);
  if (oddBlank >= 0)
    return { place: { line: row.line, column: oddBlank + 1 }, message: oddBlankMessage(row.text.slice(oddBlank)) };
  return readBlockRow(row, reading);
}

/** Dashes, a field's name, and its value. */
function readBlockRow(row: Row, reading: Reading): Slip | undefined {
  const { text, line } = row;
  const first = text.search(/\S/);
  let at = first;
  const take = (kind: 'list' | 'map') => takeLevel(reading.levels, { kind, column: at + 1, line }, at === first);
  for (let end = matchEnd(DASH, text, at); end !== undefined; end = matchEnd(DASH, text, at)) {
    const slip = take('list');
    if (slip) return slip;
    at = end;
  }
  if (GLUED_DASH.test(text.slice(at)))
    return { place: { line, column: at + 1 }, message: 'a space is missing behind the dash' };
  const end = matchEnd(FIELD, text, at);
  if (end !== undefined) return take('map') ?? readValue(row, end, reading);
  if (at === first) return readWords(row, at, reading);
  const [, name, rest] = GLUED_FIELD.exec(text.slice(at)) ?? [];
  // it may be a text, and the fields of an item below it are what the parser stumbles on
  if (name !== undefined && line === reading.last)
    return { place: { line, column: at + 1 }, message: `a space is missing behind the colon: "${name}: ${rest}"` };
  return readValue(row, at, reading);
}

/** A line without a name: the value of the line above or more words of it, else a field whose colon cannot be seen. */
function readWords(row: Row, at: number, reading: Reading): Slip | undefined {
  const { begins, open } = reading.levels;
  if (begins) return readValue(row, at, reading);
  if (at + 1 > (open.at(-1)?.column ?? 0)) return undefined;
  const [, name, rest] = UNSEEN_FIELD.exec(row.text.slice(at)) ?? [];
  const advice = name === undefined ? '' : `, such as "${name}: ${rest}"`;
  const message = `this is no field: write a name, a colon and a space${advice}`;
  return { place: { line: row.line, column: at + 1 }, message };
}

function readValue(row: Row, from: number, reading: Reading): Slip | undefined {
  const { levels, flow } = reading;
  const value = row.text.slice(from).trimStart();
  levels.begins = !isOpen(flow) && NO_VALUE.test(value);
  if (BLOCK_OF_TEXT.test(value)) reading.textColumn = levels.open.at(-1)?.column ?? 0;
  if (!isOpen(flow) && !/^[[{"']/.test(value)) return undefined;
  const end = readFlow(flow, row, from);
  if (typeof end !== 'number') return end;
  const behind = row.text.slice(end);
  if (isOpen(flow)) return undefined;
  flow.cut = null;
  if (EMPTY.test(behind)) return undefined;
  const place = { line: row.line, column: end + behind.search(/\S/) + 1 };
  const [sign = ''] = behind.trimStart();
  const last = row.text.charAt(end - 1);
  if (sign === ',' && /[\]}]/.test(last)) return { place: { line: row.line, column: end }, message: oneTooMany(last) };
  const message = /[\]}]/.test(sign)
    ? `this ${sign} closes nothing: take it away, or write what it closes`
    : 'a value ended before this: write it on a line of its own, or quotes around the whole text';
  return { place, message };
}

/** A bracket that closes the whole value though more of it follows. */
function oneTooMany(sign: string): string {
  return `one ${sign} too many: this one closes the whole value, and a comma with more follows; take it away`;
}
