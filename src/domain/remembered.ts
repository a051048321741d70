/** What was found of an object, kept on the object itself: a copy of it does not own what the copied one kept. */
type Kept = { readonly owner: object; readonly found: Map<unknown, unknown> };

const KEPT = Symbol('kept');

/** An object that keeps what is found of it. Many that live for a moment cost less so than as keys of a WeakMap. */
export type Keeper = { [KEPT]: Kept | null };

/** What a keeper has kept before anything is found of it. */
export const nothingKept: Keeper = Object.freeze({ [KEPT]: null });

/** What follows from an object that never changes, found once for each object and forgotten with it. */
export function remembered<K extends object, T>(find: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = isKeeper(of) ? (keptBy(of).get(find) as T | undefined) : known.get(of);
    if (before !== undefined) return before;
    const found = find(of);
    if (isKeeper(of)) keptBy(of).set(find, found);
    else known.set(of, found);
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
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(of, by);
    known.set(text, found);
    return found;
  };
}

function isKeeper(of: object): of is Keeper {
  return KEPT in of;
}

function keptBy(of: Keeper): Kept['found'] {
  const own = of[KEPT]?.owner === of ? of[KEPT] : { owner: of, found: new Map() };
  of[KEPT] = own;
  return own.found;
}
