import type { AnalysisDefinition, AnalysisParameter } from '../../domain/analysis.ts';
import { nearestWord } from '../../domain/nearestWord.ts';
import { canonicalUnit, codesOf, convert, findUnit } from '../../domain/units.ts';

/** A number that somebody gives for a parameter; in the canonical unit of its kind where no unit is named. */
export type GivenParameter = { readonly name: string; readonly value: number; readonly unit?: string | null };

export type ParameterProblem = {
  /** Which of those given, from 0, and which of its fields. */
  readonly index: number;
  readonly field: 'name' | 'value' | 'unit';
  readonly code: string;
  readonly message: string;
};

/**
 * Given parameters in canonical units, with all that is wrong with them at once: names that the analysis does not know, units
 * of another kind, numbers outside of what is legal.
 */
export function givenParameters(
  analysis: Pick<AnalysisDefinition, 'code' | 'parameters'>,
  given: readonly GivenParameter[],
): { readonly values: Readonly<Record<string, number>>; readonly problems: readonly ParameterProblem[] } {
  const values: Record<string, number> = {};
  const problems: ParameterProblem[] = [];
  for (const [index, each] of given.entries()) {
    const read = readParameter(analysis, each);
    if (typeof read === 'number') values[each.name] = read;
    else problems.push({ index, ...read });
  }
  return { values, problems };
}

type Problem = Omit<ParameterProblem, 'index'>;

function readParameter(
  { code, parameters }: Pick<AnalysisDefinition, 'code' | 'parameters'>,
  { name, value, unit = null }: GivenParameter,
): number | Problem {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter === undefined) {
    const names = Object.keys(parameters);
    const near = nearestWord(name, names);
    const meant = near === undefined ? 'legal' : `did you mean "${near}"? Legal`;
    const message = `"${name}" is no parameter of ${code}: ${meant} ones are ${names.join(', ')}`;
    return { field: 'name', code: 'UNKNOWN_PARAMETER', message };
  }
  const { unitKind } = parameter;
  const canonical = canonicalUnit(unitKind).code;
  const meant = unit === null ? canonical : findUnit(unitKind, unit)?.code;
  if (meant === undefined) {
    const message = `"${unit}" is no unit of "${name}": legal ones are ${codesOf(unitKind)}`;
    return { field: 'unit', code: 'UNIT_UNKNOWN', message };
  }
  if (!Number.isFinite(value)) {
    return { field: 'value', code: 'NUMBER_OUT_OF_RANGE', message: `is ${value}: a finite number is needed` };
  }
  const number = convert(value, meant, canonical);
  const range = rangeProblem(number, parameter, canonical);
  return range === null ? number : { field: 'value', code: 'NUMBER_OUT_OF_RANGE', message: range };
}

/** What is wrong with a number in the canonical unit of a parameter; null if it is legal. */
export function rangeProblem(value: number, { least, most, unitKind }: AnalysisParameter, unit: string): string | null {
  if (unitKind === 'COUNT' && !Number.isInteger(value)) return `is ${value}: it counts, so that it is a whole number`;
  const suffix = unit === '1' || unit === 'count' ? '' : ` ${unit}`;
  if (least !== undefined && value < least) return `is ${value}${suffix}: ${least}${suffix} is the least that is legal`;
  if (most !== undefined && value > most) return `is ${value}${suffix}: ${most}${suffix} is the most that is legal`;
  return null;
}
