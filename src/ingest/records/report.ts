import type { Path } from '../../contract/inputTree.ts';
import type { Said } from '../../contract/problem.ts';

/** Tells one thing that is wrong with the dataset. */
export type Report = (path: Path, said: Said) => void;

/** The one field of several that is given; none or several are reported. */
export function exactlyOne<T extends string>(
  given: Readonly<Partial<Record<T, unknown>>>,
  { names, path, report }: { readonly names: readonly T[]; readonly path: Path; readonly report: Report },
): T | undefined {
  const [found, ...others] = names.filter((name) => (given[name] ?? null) !== null);
  if (found !== undefined && others.length === 0) return found;
  const has = found === undefined ? 'says nothing of what is asked' : `has ${[found, ...others].join(' and ')}`;
  const code = found === undefined ? 'NONE_OF_FIELDS' : 'SEVERAL_OF_FIELDS';
  report(path, { code, message: `${has}: give exactly one of ${names.join(', ')}` });
  return undefined;
}
