/** An entry of a growing vocabulary. Codes are upper snake case and never change their meaning. */
export type Entry = { readonly code: string; readonly name: string; readonly description: string };

/** A growing vocabulary that clients can query and that outside data is checked against. */
export type Registry<T extends Entry> = {
  /** What its entries are, in the singular, as error messages say it. */
  readonly noun: string;
  /** All entries in the order of their listing. */
  readonly entries: readonly T[];
  /** The entry of a code; undefined for an unknown one. */
  readonly find: (code: string) => T | undefined;
  /** The entry of a code that was checked before. @throws {RangeError} on an unknown code */
  readonly get: (code: string) => T;
};

/** Makes a registry. @throws {RangeError} if two entries share a code */
export function registry<T extends Entry>(noun: string, entries: readonly T[]): Registry<T> {
  const byCode = new Map<string, T>();
  for (const entry of entries) {
    if (byCode.has(entry.code)) throw new RangeError(`Two entries of the ${noun} registry have the code ${entry.code}`);
    byCode.set(entry.code, entry);
  }
  return {
    noun,
    entries,
    find: (code) => byCode.get(code),
    get: (code) => {
      const entry = byCode.get(code);
      if (entry === undefined) throw new RangeError(`Unknown ${noun} "${code}"`);
      return entry;
    },
  };
}
