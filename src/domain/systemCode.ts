/** What the operating system calls an error (`ENOENT`); undefined where it is of another kind. */
export function systemCode(error: unknown): string | undefined {
  // by its field: where a program is loaded twice in one process, as test runners do, errors are of another class
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
