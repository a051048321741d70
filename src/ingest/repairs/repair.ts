import type { AppliedRepair } from '../../domain/curve.ts';
import type { Entry } from '../../domain/registry.ts';
import type { ReadCurve } from '../files/reading.ts';

/** What a repair makes of a curve; `applied` is null where it changed nothing, and `reason` then tells why. */
export type Repaired = {
  readonly curve: ReadCurve;
  readonly applied: AppliedRepair | null;
  readonly reason: string | null;
};

/** Mends one fault of a curve, only if somebody asks for it, and tells what it changed. */
export type CurveRepair = Entry & {
  readonly repair: (curve: ReadCurve) => Repaired;
  /** Share of the rows beyond which leaving them out is no mending, but a loss; there is no such share if left out. */
  readonly mostRows?: number;
};

/** A curve as it was. @param reason why nothing is changed, such as `no row runs back` */
export function unchanged(curve: ReadCurve, reason: string): Repaired {
  return { curve, applied: null, reason };
}

/** A curve that was changed. */
export function changed(curve: ReadCurve, applied: AppliedRepair): Repaired {
  return { curve, applied, reason: null };
}
