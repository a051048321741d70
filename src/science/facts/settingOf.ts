import { reportedValue } from '../../domain/reported.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Fact } from './fact.ts';

/** A setting of the run that a statement comes from, in the canonical unit of its kind; null if it is not stated. */
export function settingOf({ measurement }: Fact, code: string): Bounds | null {
  const setting = measurement?.settings.find((each) => each.code === code);
  const stated = setting === undefined ? undefined : reportedValue(setting.value);
  return stated === undefined ? null : boundsOf(stated);
}
