/** JSON data with something changed. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const ODD: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  -(2 ** 31),
  '',
  ' \u2003',
  'x',
  'XRD',
  'Na',
  'm'.repeat(40),
  'm'.repeat(41),
  '😀'.repeat(40),
  [],
  [null],
  ['a'],
  {},
  { text: 'a' },
  { reported: '1 V', unit: 'V' },
];

/**
 * The data with one to three changes at random: values, fields and items are exchanged, removed, renamed, added or doubled.
 *
 * @param random numbers from 0 to below 1
 */
export function mutant(data: Json, random: () => number): Json {
  let changed = data;
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes -= 1) changed = changedOnce(changed, random);
  return changed;
}

function changedOnce(data: Json, random: () => number): Json {
  const keys: readonly (string | number)[] = Array.isArray(data)
    ? data.map((_, index) => index)
    : isMap(data)
      ? Object.keys(data)
      : [];
  // deeper down there are more places
  if (keys.length > 0 && random() < 0.85) {
    const key = pick(keys, random);
    return withChild(data, key, changedOnce(childOf(data, key), random));
  }
  return Array.isArray(data) ? changedList(data, random) : isMap(data) ? changedMap(data, random) : pick(ODD, random);
}

function changedList(list: readonly Json[], random: () => number): Json {
  const place = Math.floor(random() * (list.length + 1));
  const other = [list.toSpliced(place, 1), list.toSpliced(place, 0, pick(ODD, random)), pick(ODD, random)];
  return pick(other, random);
}

function changedMap(map: Readonly<Record<string, Json>>, random: () => number): Json {
  const entries = Object.entries(map);
  const place = Math.floor(random() * (entries.length + 1));
  const name = pick(['key', 'text', 'unit', 'n', 'cited', 'constructor', '__proto__', 'kee'], random);
  const renamed = entries.map(([key, value], index): [string, Json] => [index === place ? name : key, value]);
  const added: [string, Json] = [name, pick(ODD, random)];
  const other = [entries.toSpliced(place, 1), renamed, [...entries, added]];
  // JSON can name a field so; an object literal cannot
  return JSON.parse(
    `{${pick(other, random).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)}}`,
  );
}

function childOf(data: Json, key: string | number): Json {
  return (data as Readonly<Record<string, Json>>)[key] ?? null;
}

function withChild(data: Json, key: string | number, child: Json): Json {
  return Array.isArray(data) ? data.with(Number(key), child) : { ...(data as object), [key]: child };
}

function isMap(data: Json): data is Readonly<Record<string, Json>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
