import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { test } from '@jest/globals';
import type { CurveColumn, FileWarning } from '../../src/domain/curve.ts';
import { columnOf } from '../../src/ingest/files/columnOf.ts';
import { type FileOptions, type FileReading, readFile } from '../../src/ingest/files/readFile.ts';
import type { ReadCurve } from '../../src/ingest/files/reading.ts';
import { unpacked } from '../../src/ingest/files/unpacked.ts';

/** Real instrument files with independent answers; they lie beside the repository, not in it. */
const REAL_FILES = resolve('../shared/realdata');

/** A test of a real file; where the files are not at hand it is skipped, and its title says why. */
export function testReal(title: string, path: string, body: (reading: FileReading) => void | Promise<void>): void {
  testRealBytes(title, path, async () => body(await readRealFile(path)));
}

/** The same with the bytes of the file, to see what becomes of them when they are damaged. */
export function testRealBytes(title: string, path: string, body: (bytes: Buffer) => void | Promise<void>): void {
  const file = join(REAL_FILES, path);
  if (!existsSync(file)) {
    test.skip(`${title} (${path} is not beside the repository)`, () => undefined);
    return;
  }
  test(title, async () => body(readFileSync(file)));
}

/** A test of all real files at once; skipped with a word where they are not at hand. */
export function testRealFiles(title: string, body: () => void | Promise<void>): void {
  if (existsSync(REAL_FILES)) test(title, body);
  else test.skip(`${title} (the real files are not beside the repository)`, () => undefined);
}

/** Paths of all real files, sorted; none where they are not at hand. */
export function realPaths(): readonly string[] {
  if (!existsSync(REAL_FILES)) return [];
  const folders = readdirSync(REAL_FILES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => readdirSync(join(REAL_FILES, name)).map((file) => join(name, file))).sort();
}

/** The bytes of a real file, without its gzip wrapping. */
export function realBytes(path: string): Uint8Array {
  return unpacked({ name: path, bytes: readFileSync(join(REAL_FILES, path)), companions: new Map() }).bytes;
}

/** Reads a real file as the program does: with the files of the same name beside it. */
export async function readRealFile(path: string, options: FileOptions = {}): Promise<FileReading> {
  const file = join(REAL_FILES, path);
  return readBytes(basename(file), readFileSync(file), { ...options, companions: companionsOf(file) });
}

/** Reads made content as if it were a file. */
export async function readBytes(
  name: string,
  content: Uint8Array | string,
  options: FileOptions & { readonly companions?: ReadonlyMap<string, Uint8Array> } = {},
): Promise<FileReading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFile({ name, bytes, companions: options.companions ?? new Map() }, options);
}

function companionsOf(file: string): ReadonlyMap<string, Uint8Array> {
  const stem = basename(file, extname(file)).toLowerCase();
  const beside = readdirSync(dirname(file)).filter(
    (name) => name !== basename(file) && basename(name, extname(name)).toLowerCase() === stem,
  );
  return new Map(beside.map((name) => [extname(name).slice(1).toLowerCase(), readFileSync(join(dirname(file), name))]));
}

/** The one curve of a reading. @throws {Error} if it has another number of curves */
export function curveOf({ curves }: FileReading): ReadCurve {
  const [curve] = curves;
  if (curve === undefined || curves.length > 1) throw new Error(`The file has ${curves.length} curves, not one`);
  return curve;
}

/** The numbers of the first column of a quantity. @throws {Error} if there is none */
export function numbersIn({ columns }: Pick<ReadCurve, 'columns'>, quantity: string): Float64Array {
  return columnIn({ columns }, quantity).values;
}

export function columnIn({ columns }: Pick<ReadCurve, 'columns'>, quantity: string): CurveColumn {
  const column = columnOf(columns, quantity);
  if (column === undefined) throw new Error(`There is no ${quantity} in ${columns.map((each) => each.quantity)}`);
  return column;
}

/** The warnings of a code, of the file and its curves. */
export function warningsOf({ warnings, curves }: FileReading, code: string): readonly FileWarning[] {
  return [...warnings, ...curves.flatMap((curve) => curve.warnings)].filter((warning) => warning.code === code);
}

/** Codes of all warnings, each once, sorted. */
export function warningCodes({ warnings, curves }: FileReading): readonly string[] {
  return [...new Set([...warnings, ...curves.flatMap((curve) => curve.warnings)].map(({ code }) => code))].sort();
}

/** Capacity in mAh by the trapezoid of |current| (A) over time (s) where the current has a sign; the rest is left out. */
export function chargeOf(time: Float64Array, current: Float64Array, sign: 1 | -1): number {
  let coulombs = 0;
  for (let index = 1; index < time.length; index += 1) {
    const mean = ((current[index] ?? 0) + (current[index - 1] ?? 0)) / 2;
    if (Math.sign(mean) === sign) coulombs += Math.abs(mean) * ((time[index] ?? 0) - (time[index - 1] ?? 0));
  }
  return coulombs / 3.6;
}
