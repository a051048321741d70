import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, oneOf, rule, word, yesOrNo } from './columns.ts';
import { datasets } from './datasets.ts';
import { intervalKinds, missingReasons, natures, relations } from './words.ts';

const NUMBER_COLUMNS = [
  'kind',
  'value',
  'unit',
  'relation',
  'approximate',
  'interval',
  'nature',
  'canonical_value',
] as const;

/**
 * Every quantity of every record, or the reason why there is none: id = owner id # slot, the place that it has in its
 * owner. Value and bounds are in the printed unit, and again in the canonical unit of the kind, to filter and order by.
 */
export const quantities = sqliteTable(
  'quantities',
  {
    id: text().primaryKey(),
    dataset: text()
      .notNull()
      .references(() => datasets.id),
    owner: text().notNull(),
    slot: text().notNull(),
    missing: word('missing', missingReasons),
    reported: text(),
    kind: text(),
    value: real(),
    lower: real(),
    upper: real(),
    unit: text(),
    relation: word('relation', relations),
    approximate: flag('approximate'),
    interval: word('interval', intervalKinds),
    n: integer(),
    nature: word('nature', natures),
    canonicalValue: real('canonical_value'),
    canonicalLower: real('canonical_lower'),
    canonicalUpper: real('canonical_upper'),
  },
  (t) => [
    index('quantities_by_dataset').on(t.dataset),
    index('quantities_by_owner').on(t.owner, t.slot),
    rule('quantities_id_says_place', `"id" = "owner" || '#' || "slot"`),
    oneOf('quantities', t.missing, missingReasons),
    oneOf('quantities', t.relation, relations),
    oneOf('quantities', t.interval, intervalKinds),
    oneOf('quantities', t.nature, natures),
    yesOrNo('quantities', t.approximate),
    rule('quantities_missing_or_reported', '("missing" is null) <> ("reported" is null)'),
    rule('quantities_whole', NUMBER_COLUMNS.map((name) => `("${name}" is null) = ("reported" is null)`).join(' and ')),
    rule('quantities_value_inside', '"lower" <= "value" and "value" <= "upper"'),
    rule('quantities_bounds_in_order', '"lower" <= "upper"'),
    rule(
      'quantities_canonical_inside',
      '"canonical_lower" <= "canonical_value" and "canonical_value" <= "canonical_upper"',
    ),
    rule(
      'quantities_same_bounds',
      '("lower" is null) = ("canonical_lower" is null) and ("upper" is null) = ("canonical_upper" is null)',
    ),
    rule('quantities_no_bounds_of_nothing', '"reported" is not null or ("lower" is null and "upper" is null)'),
  ],
);
