import { sql } from 'drizzle-orm';
import type { SettingFilter } from '../nounFilters.ts';
import { measurementSettings, measurements } from '../tables/measurements.ts';
import { quantityOf } from './ranges.ts';
import { related } from './related.ts';
import type { FilterRule, FilterRules } from './rule.ts';
import { words } from './words.ts';

/** By a setting of a measurement. */
export const settingRules: FilterRules<SettingFilter> = {
  code: words(measurementSettings.code),
  value: quantityOf(measurementSettings.quantity, 'setting'),
};

/** Measurements that have a setting which is kept. */
export function havingSetting(): FilterRule<object> {
  return related(
    'measurementSettings',
    (kept) =>
      sql`exists (select 1 from ${measurementSettings} where ${measurementSettings.measurement} = ${measurements.id} and ${kept})`,
  );
}
