import type { AppliedRepair } from '../../domain/curve.ts';
import type { Entry } from '../../domain/registry.ts';
import type { ReadCurve } from '../files/reading.ts';

/** What a repair makes of a curve; `applied` is null where there was nothing to mend. */
export type Repaired = { readonly curve: ReadCurve; readonly applied: AppliedRepair | null };

/** Mends one fault of a curve, only if somebody asks for it, and tells what it changed. */
export type CurveRepair = Entry & { readonly repair: (curve: ReadCurve) => Repaired };
