import type { AnalysisDefinition, AnalysisParameter } from '../../domain/analysis.ts';
import type { MetricParameter } from '../../domain/derivedMetric.ts';
import { canonicalUnit } from '../../domain/units.ts';
import type { StatedBoundaries } from './statedBoundaries.ts';

/** Numbers that are known of parameters, by name in canonical units, and who says so. */
export type KnownParameters = { readonly source: string; readonly values: Readonly<Record<string, number>> };

/** What else says something of parameters: what the source states, before settings of the measurement by code. */
export type Surroundings = {
  readonly stated: StatedBoundaries;
  readonly settings: Readonly<Record<string, number>>;
};

export type ParametersOf = {
  /** Null where nobody knows one and it has no standard. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Those that are numbers, with where they come from. */
  readonly told: readonly MetricParameter[];
};

/**
 * A number for each parameter of an analysis, in canonical units.
 *
 * @param known the first that knows one gives it, before the surroundings and the standards
 */
export function parameterValues(
  { parameters }: Pick<AnalysisDefinition, 'parameters'>,
  known: readonly KnownParameters[],
  surroundings: Surroundings,
): ParametersOf {
  const all = Object.entries(parameters).map(([name, parameter]) => ({
    name,
    unit: canonicalUnit(parameter.unitKind).code,
    ...knownValue(name, parameter, known, surroundings),
  }));
  return {
    values: Object.fromEntries(all.map(({ name, value }) => [name, value])),
    told: all.flatMap(({ value, ...each }) => (value === null ? [] : [{ ...each, value }])),
  };
}

function knownValue(
  name: string,
  { standard, source, setting = '', stated }: AnalysisParameter,
  known: readonly KnownParameters[],
  surroundings: Surroundings,
): { readonly value: number | null; readonly source: string } {
  const given = known.find(({ values }) => values[name] !== undefined);
  if (given !== undefined) return { value: given.values[name] as number, source: given.source };
  const boundary = stated === undefined ? undefined : surroundings.stated[stated];
  if (boundary !== undefined) return { value: boundary, source: 'stated by the source' };
  const set = surroundings.settings[setting];
  if (set !== undefined) return { value: set, source: `setting ${setting} of the measurement` };
  return { value: standard, source };
}
