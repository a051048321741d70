import type { Path } from '../../contract/inputTree.ts';
import type { Report } from './report.ts';

/** From which record a value follows, and where a contradiction would stand. */
export type Follows = { readonly from: string; readonly path: Path; readonly report: Report };

/** The given value, or the one that follows from another record; two that differ are reported. */
export function agree<T extends string>(
  given: T | null,
  following: T | null,
  { from, path, report }: Follows,
): T | null {
  if (given !== null && following !== null && given !== following) {
    const message = `is "${shown(given)}", but ${from} says "${shown(following)}": leave it out or correct it`;
    report(path, { code: 'CONTRADICTION', message });
  }
  return given ?? following;
}

/** A global id as a curator knows it. */
function shown(value: string): string {
  return value.slice(value.indexOf(':') + 1);
}
