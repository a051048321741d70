/**
 * The panels that a reference names, each by its letter: `d-f` is d, e and f, `a, c` is a and c; null is the whole figure.
 */
export function panelsOf(printed: string | null): readonly (string | null)[] {
  if (printed === null) return [null];
  return printed.split(/\s*(?:,|and|&)\s*/).flatMap(between);
}

function between(part: string): readonly string[] {
  const [, from, to] = /^([a-z])\s*(?:-|–|to)\s*([a-z])$/i.exec(part) ?? [];
  if (from === undefined || to === undefined) return [part];
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => String.fromCharCode(first + place));
}
