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
  if (isLeft(curve, 'CURRENT_SIGN_REVERSED', 'REVERSE_CURRENT')) {
    complain(
      io,
      `${out}: BDF wants a current that is negative while the cell discharges, but this one is positive then: --repair reverse-current turns it`,
    );
  }
  if (isLeft(curve, 'CURRENT_WITHOUT_SIGN', 'SIGN_FROM_STATE')) {
    const advice = directionColumn(curve.columns) === undefined ? '' : ': --repair sign-from-state gives it one';
    complain(
      io,
      `${out}: BDF wants a current that is negative while the cell discharges, but this one has no sign${advice}`,
    );
  }
}

/** Whether a curve still has what a warning tells of. */
function isLeft({ warnings, repairs: applied }: FinishedCurve, warning: string, repair: string): boolean {
  return warnings.some(({ code }) => code === warning) && applied.every(({ code }) => code !== repair);
}
