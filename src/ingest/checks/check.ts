import type { FileWarning } from '../../domain/curve.ts';
import type { Entry } from '../../domain/registry.ts';
import type { ReadCurve } from '../files/reading.ts';

/** Looks for one fault of instrument files in a curve that was read. Its code is the code of its warnings. */
export type CurveCheck = Entry & {
  /** Code of the repair that mends it, if somebody asks for it; null if none does. */
  readonly repair: string | null;
  readonly find: (curve: ReadCurve) => readonly FileWarning[];
};
