import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileError } from '../ingest/files/fileError.ts';
import type { FinishedCurve } from '../ingest/files/readFile.ts';
import { directionColumn } from '../ingest/files/stepDirection.ts';
import { writeBdf } from '../ingest/files/writeBdf.ts';
import { CallError, complain, type Io } from './io.ts';

/**
 * Writes the one curve of a reading as BDF, and tells what is left out, and what BDF would want.
 *
 * @throws {FileError} where it cannot be BDF
 * @throws {CallError} where it cannot be written
 */
export async function writeBdfFile(io: Io, curves: readonly FinishedCurve[], out: string): Promise<void> {
  const [curve] = curves;
  if (curve === undefined || curves.length > 1) {
    throw new FileError('SEVERAL_CURVES', `holds ${curves.length} curves, and BDF holds one: say which by --curve`);
  }
  const { pieces, leftOut, countedOtherwise } = writeBdf(curve.columns);
  try {
    // a file that is there already is nobody's to overwrite
    await pipeline(Readable.from(pieces), createWriteStream(out, { flags: 'wx' }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CallError(`Cannot write "${out}": ${code === 'EEXIST' ? 'there is such a file already' : message}`);
  }
  const without = [
    ...(leftOut.length > 0 ? [`without ${leftOut.join(', ')}, which BDF has no term for`] : []),
    ...(countedOtherwise.length > 0 ? [`without ${countedOtherwise.join(', ')}, since BDF counts it otherwise`] : []),
  ];
  complain(io, [`${out}: written as BDF`, ...without].join(', '));
  if (!hasSign(curve)) {
    const advice = directionColumn(curve.columns) === undefined ? '' : ': --repair sign-from-state gives it one';
    complain(
      io,
      `${out}: BDF wants a current that is negative while the cell discharges, but this one has no sign${advice}`,
    );
  }
}

function hasSign({ warnings, repairs: applied }: FinishedCurve): boolean {
  return (
    warnings.every(({ code }) => code !== 'CURRENT_WITHOUT_SIGN') ||
    applied.some(({ code }) => code === 'SIGN_FROM_STATE')
  );
}
