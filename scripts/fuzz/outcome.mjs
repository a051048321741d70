/**
 * How reading ends: { kind: 'read' | 'refused' | 'fault', what }. A fault is what no file may bring about.
 *
 * @param read reads a file, given it and its options; it is what is tried here
 */
export async function outcomeOf(read, { name, bytes, companions, task, options }) {
  try {
    const done = await read[task]({ name, bytes, companions }, options);
    const fault = task === 'read' ? faultOf(done) : undefined;
    return fault === undefined ? { kind: 'read', what: done.format } : { kind: 'fault', what: fault };
  } catch (error) {
    if (error?.name !== 'FileError') return { kind: 'fault', what: error?.stack ?? String(error) };
    if (typeof error.message !== 'string' || error.message.trim() === '')
      return { kind: 'fault', what: 'A FileError without a message' };
    const unplaced = unplacedIn(error, bytes);
    if (unplaced !== undefined) return { kind: 'fault', what: unplaced };
    return { kind: 'refused', what: error.code };
  }
}

/** Faults of one row or line: an error that tells none of it leaves its reader to search the file. */
const OF_ROWS = new Set(['LINE_TOO_LONG', 'NUMBER_TOO_LARGE', 'ROWS_TOO_SHORT', 'WRONG_COUNT', 'TOO_MANY_POINTS']);

/** What is wrong with the place that an error tells: none where its fault has one, or one that the file has not. */
function unplacedIn({ code, message, place }, bytes) {
  const told = place.line ?? place.row ?? place.byte;
  if (told === undefined) return OF_ROWS.has(code) ? `${code} tells no row: ${message}` : undefined;
  if (!Number.isInteger(told) || told < 0 || !message.includes(String(told))) {
    return `${code} tells ${told} as its place: ${message}`;
  }
  const isPacked = bytes[0] === 0x1f || bytes[0] === 0x50;
  return isPacked || place.line === undefined || place.line <= bytes.length + 1
    ? undefined
    : `${code} tells line ${place.line} of ${bytes.length} bytes`;
}

/** What is wrong with a reading in itself, whatever the file was. */
function faultOf({ curves, warnings }) {
  for (const { columns, lines, rows, warnings: ofCurve } of curves) {
    const [
      {
        values: { length },
      },
    ] = columns.length > 0 ? columns : [{ values: [] }];
    const odd = columns.find(({ values }) => values.length !== length);
    if (odd !== undefined) return `"${odd.label}" has ${odd.values.length} rows, the first column ${length}`;
    for (const places of [lines, rows]) {
      if (places != null && places.length !== length) return `${places.length} places of ${length} rows`;
    }
    for (const { label, values, words } of columns) {
      if (words !== null && values.some((value) => !Number.isNaN(value) && words[value] === undefined)) {
        return `"${label}" has a word that is not among its words`;
      }
      if (words === null && values.some((value) => value === Infinity || value === -Infinity))
        return `"${label}" is infinite`;
    }
    const beyond = [...warnings, ...ofCurve].find(
      ({ message, count, rows: told }) => message === '' || told.length > count,
    );
    if (beyond !== undefined) return `The warning ${beyond.code} has no message, or fewer rows than it tells`;
  }
  return undefined;
}
