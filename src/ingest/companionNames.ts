import { basename, dirname, extname, normalize } from 'node:path';

/** `dta` of `T.DTA` and of `t.dta.gz`; empty if a name has no ending. */
export function endingOf(path: string): string {
  return extname(withoutGz(path)).slice(1).toLowerCase();
}

/** Whether a file is a companion of another: of the same name in the same folder, with another ending. */
export function isCompanion(of: string, path: string): boolean {
  const ending = endingOf(path);
  const sameFolder = normalize(dirname(of)) === normalize(dirname(path));
  return sameFolder && stemOf(of) === stemOf(path) && ending !== '' && ending !== endingOf(of);
}

/** `t` of `T.DTA` and of `t.dta.gz`. */
function stemOf(path: string): string {
  const plain = withoutGz(path);
  return basename(plain, extname(plain)).toLowerCase();
}

function withoutGz(path: string): string {
  return path.replace(/\.gz$/i, '');
}
