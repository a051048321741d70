import type { Term } from '../../domain/audit.ts';
import type { Bounds } from '../facts/bounds.ts';

/** A number of a computation; open ends become null. */
export function termOf(name: string, { value, lower, upper }: Bounds, unit: string): Term {
  return { name, value, lower: finite(lower), upper: finite(upper), unit };
}

function finite(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}
