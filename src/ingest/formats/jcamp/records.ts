import { FileError } from '../../files/fileError.ts';

/** A labelled data record: `##XUNITS= 1/CM`, up to the next one. */
export type JcampRecord = {
  /** As printed: `DATA TYPE`. */
  readonly label: string;
  /** Without blanks and `- / _`, in capitals: `DATATYPE`. */
  readonly key: string;
  /** All that stands behind the `=`, with its comments. */
  readonly text: string;
  /** The line that the record begins on, from 1. */
  readonly line: number;
};

/** What stands between a TITLE and its END; a LINK block holds others, which are blocks of their own here. */
export type JcampBlock = {
  readonly records: readonly JcampRecord[];
  /** Whether its END was found. */
  readonly isWhole: boolean;
};

/** Records beyond this are no heads of spectra. */
const MOST_RECORDS = 100_000;

/** A line that begins with `##`; labels are short. */
const LABEL = /^##([^=\n]{0,200})=/;

/** The blocks of a file, in the order in which they begin. @throws {FileError} on 100,000 records */
export function jcampBlocks(text: string): readonly JcampBlock[] {
  const blocks: { records: JcampRecord[]; isWhole: boolean }[] = [];
  const open: (typeof blocks)[number][] = [];
  let count = 0;
  for (const record of records(text)) {
    count += 1;
    if (count > MOST_RECORDS) {
      throw new FileError('TOO_MANY_RECORDS', `more than ${MOST_RECORDS} records of JCAMP-DX`, { line: record.line });
    }
    if (record.key === 'END') {
      const closed = open.pop();
      if (closed !== undefined) closed.isWhole = true;
      continue;
    }
    if (record.key === 'TITLE' || open.length === 0) {
      const block = { records: [], isWhole: false };
      blocks.push(block);
      open.push(block);
    }
    open.at(-1)?.records.push(record);
  }
  return blocks;
}

function* records(text: string): Generator<JcampRecord> {
  let [start, line] = [text.startsWith('##') ? 0 : next(text, 0), 1];
  for (let seen = 0; start !== -1; ) {
    line += newlines(text, seen, start);
    seen = start;
    const end = next(text, start);
    const whole = text.slice(start, end === -1 ? text.length : end);
    const [found, label] = LABEL.exec(whole) ?? [];
    if (found !== undefined && label !== undefined) {
      yield { label: label.trim(), key: keyOf(label), text: whole.slice(found.length), line };
    }
    start = end;
  }
}

/** Where the next record begins behind a place; -1 if none does. */
function next(text: string, from: number): number {
  const newline = text.indexOf('\n##', from);
  return newline === -1 ? -1 : newline + 1;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** `DATA TYPE`, `DATATYPE` and `Data-Type` are one label. */
function keyOf(label: string): string {
  return label.replace(/[\s\-/_]/g, '').toUpperCase();
}

/** A line or a value without its comment, which begins with `$$`. */
export function uncommented(text: string): string {
  const at = text.indexOf('$$');
  return (at === -1 ? text : text.slice(0, at)).trim();
}
