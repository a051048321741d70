import type { AppliedRepair, IdleRepair } from '../../domain/curve.ts';
import { nearestWord } from '../../domain/nearestWord.ts';
import { shortened } from '../../domain/shortened.ts';
import { FileError } from '../files/fileError.ts';
import type { ReadCurve } from '../files/reading.ts';
import { repairs } from './index.ts';
import type { CurveRepair } from './repair.ts';

/** A curve after repairs, with what each of them changed, and those that changed nothing. */
export type RepairedCurve = {
  readonly curve: ReadCurve;
  readonly applied: readonly AppliedRepair[];
  readonly idle: readonly IdleRepair[];
};

/**
 * Mends a curve as somebody asked for, in the order of the registry, whatever the order of the words.
 *
 * The warnings of the curve stay: they tell what the file had, and `applied` tells what was done about it. A repair that
 * changes nothing is idle, with the reason.
 *
 * @param words codes (`TIME_MONOTONIC`) or words of the command line (`time-monotonic`)
 * @throws {FileError} on a word that is no repair
 */
export function applyRepairs(curve: ReadCurve, words: readonly string[]): RepairedCurve {
  const asked = new Set(words.map(repairOf));
  let mended = curve;
  const applied: AppliedRepair[] = [];
  const idle: IdleRepair[] = [];
  for (const entry of repairs.entries) {
    if (!asked.has(entry)) continue;
    const result = entry.repair(mended);
    if (result.applied === null) idle.push({ code: entry.code, reason: result.reason ?? 'there was nothing to mend' });
    else applied.push(result.applied);
    mended = result.curve;
  }
  return { curve: mended, applied, idle };
}

/** The word of a repair on the command line: `time-monotonic`. */
export function wordOfRepair({ code }: Pick<CurveRepair, 'code'>): string {
  return code.toLowerCase().replaceAll('_', '-');
}

/** The repair of a code, or of its word on the command line. @throws {FileError} which names the nearest and all legal ones */
export function repairOf(word: string): CurveRepair {
  const plain = word.trim().toLowerCase().replaceAll('_', '-');
  const found = repairs.entries.find((entry) => wordOfRepair(entry) === plain);
  if (found !== undefined) return found;
  const legal = repairs.entries.map(wordOfRepair);
  const near = nearestWord(plain, legal);
  const hint = near === undefined ? '' : `, did you mean "${near}"?`;
  throw new FileError('UNKNOWN_REPAIR', `there is no repair "${shortened(word)}"${hint} (${legal.join(', ')})`);
}
