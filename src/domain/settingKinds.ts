import { techniques } from './techniques/index.ts';
import type { UnitKind } from './units.ts';

/** What the settings of each code measure: techniques that declare the same code may measure it in several kinds of units. */
export const settingKinds: ReadonlyMap<string, ReadonlySet<UnitKind>> = techniques.entries
  .flatMap(({ settings }) => settings)
  .reduce(
    (kinds, { code, unitKind }) => kinds.set(code, new Set([...(kinds.get(code) ?? []), unitKind])),
    new Map<string, ReadonlySet<UnitKind>>(),
  );
