const utf8 = new TextEncoder();

/** Lines with an end each, as bytes. */
export const textOf = (...lines) => utf8.encode(`${lines.flat(2).join('\n')}\n`);

/** The same in Latin-1. */
export const latin1Of = (...lines) => Uint8Array.from(Buffer.from(`${lines.flat(2).join('\n')}\n`, 'latin1'));

/** Lines that are made of their number, from 0. */
export const rowsOf = (count, row) => Array.from({ length: count }, (_, index) => row(index));

/** A file that is read alone. */
export const made = (format, name, bytes, companions = {}) => ({
  format,
  name,
  bytes,
  companions: new Map(Object.entries(companions)),
});

/** What a cell does: rests, is discharged and charged; `at` counts the rows. */
export function cycled(at) {
  const step = Math.floor(at / 8) % 3;
  return {
    point: at + 1,
    cycle: 1 + Math.floor(at / 24),
    step: 1 + Math.floor(at / 8),
    state: ['Rest', 'CC DChg', 'CC Chg'][step],
    letter: 'RDC'[step],
    seconds: at * 10,
    inStep: (at % 8) * 10,
    clock: new Date(at * 10_000).toISOString().slice(11, 19),
    date: `2024-05-01 ${new Date(at * 10_000).toISOString().slice(11, 19)}`,
    current: [0, -0.0015, 0.0015][step],
    voltage: Number((1.2 + 0.1 * Math.sin(at / 5)).toFixed(4)),
    capacity: Number(((at % 8) * 4.17e-6).toPrecision(4)),
  };
}

export const comma = (line) => line.replaceAll('.', ',');
