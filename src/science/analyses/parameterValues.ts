import type { AnalysisDefinition } from '../../domain/analysis.ts';
import type { MetricParameter } from '../../domain/derivedMetric.ts';
import { canonicalUnit } from '../../domain/units.ts';

/** Numbers that are known of parameters, by name in canonical units, and who says so. */
export type KnownParameters = { readonly source: string; readonly values: Readonly<Record<string, number>> };

export type ParametersOf = {
  /** Null where nobody knows one and it has no standard. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Those that are numbers, with where they come from. */
  readonly told: readonly MetricParameter[];
};

/**
 * A number for each parameter of an analysis.
 *
 * @param known the first that knows one gives it
 * @param settings of the measurement, by code in canonical units: they stand before the standards
 */
export function parameterValues(
  { parameters }: Pick<AnalysisDefinition, 'parameters'>,
  known: readonly KnownParameters[],
  settings: Readonly<Record<string, number>>,
): ParametersOf {
  const all = Object.entries(parameters).map(([name, { unitKind, setting = '', standard, source }]) => {
    const given = known.find(({ values }) => values[name] !== undefined);
    const set = settings[setting];
    const unit = canonicalUnit(unitKind).code;
    if (given !== undefined) return { name, value: given.values[name] as number, unit, source: given.source };
    if (set !== undefined) return { name, value: set, unit, source: `setting ${setting} of the measurement` };
    return { name, value: standard, unit, source };
  });
  return {
    values: Object.fromEntries(all.map(({ name, value }) => [name, value])),
    told: all.flatMap(({ value, ...each }) => (value === null ? [] : [{ ...each, value }])),
  };
}
