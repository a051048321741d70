import { reportedValue } from '../../domain/reported.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';

/** A typed setting of the measurement that a statement comes from, in canonical units; null where it has none. */
export function settingOf({ measurement }: Fact, code: string): Bounds | null {
  const setting = measurement?.settings.find((each) => each.code === code);
  const stated = setting === undefined ? undefined : reportedValue(setting.value);
  return stated === undefined ? null : boundsOf(stated);
}
