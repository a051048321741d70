/** What follows from an object that never changes, found once for each object and forgotten with it. */
export function remembered<K extends object, T>(find: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const found = find(of);
    known.set(of, found);
    return found;
  };
}

/** As `remembered`, for what follows from an object and from something else, which its text tells from others. */
export function rememberedFor<K extends object, A, T>(
  find: (of: K, by: A) => T,
  textOf: (by: A) => string,
): (of: K, by: A) => T {
  const foundOf = remembered((_of: K) => new Map<string, T>());
  return (of, by) => {
    const known = foundOf(of);
    const text = textOf(by);
    const found = known.get(text) ?? find(of, by);
    known.set(text, found);
    return found;
  };
}
