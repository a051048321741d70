import type { IonSymbol } from '../../domain/ion.ts';
import type { Fact } from '../facts/fact.ts';

/** What statements are about: the one material and the one ion that all of them name; null where they differ. */
export function aboutOf(inputs: readonly Fact[]): { readonly material: string | null; readonly ion: IonSymbol | null } {
  return {
    material: only(inputs.map(({ observation }) => observation.material)),
    ion: only(inputs.map(({ observation }) => observation.ion)),
  };
}

function only<T>(values: readonly (T | null)[]): T | null {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? (first ?? null) : null;
}

/** Whether a source says it of its own work, and does not only pass it on. */
export function isOwn({ observation }: Fact): boolean {
  return !observation.cited;
}
