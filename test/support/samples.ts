import type { AnalysisResult, MeasuredCurve } from '../../src/domain/analysis.ts';
import type { Analysis } from '../../src/science/analyses/analysis.ts';
import { parameterValues } from '../../src/science/analyses/parameterValues.ts';
import type { Analysed } from '../../src/science/curves/analysed.ts';

type Columns = Readonly<Record<string, readonly [unit: string, values: ArrayLike<number>]>>;

/** A measured curve of columns by quantity. */
export function curveOfColumns(columns: Columns, settings: Readonly<Record<string, number>> = {}): MeasuredCurve {
  return {
    id: 'made',
    settings,
    columns: Object.entries(columns).map(([quantity, [unit, values]]) => ({
      quantity,
      label: quantity,
      unit,
      values: Float64Array.from(values),
      words: null,
    })),
  };
}

/** What an analysis finds in one curve: with what is given, else the settings of the curve, else its standards. */
export function analysed(
  analysis: Analysis,
  curve: MeasuredCurve,
  given: Readonly<Record<string, number>> = {},
): Analysed<AnalysisResult> {
  const known = { source: 'given', values: given };
  const { values } = parameterValues(analysis, [known], { stated: {}, settings: curve.settings });
  return analysis.analyse({ ion: null, curves: [curve] }, values);
}

/** The number of a metric, of a line if that is told. @throws {Error} if there is none, with the reason why */
export function numberOf(result: Analysed<AnalysisResult>, metric: string, line?: string) {
  if ('refused' in result) throw new Error(result.refused.message);
  const isMeant = (each: { metric: string; conditions: { line?: string } }) =>
    each.metric === metric && (line === undefined || each.conditions.line === line);
  const told = result.found.numbers.find(isMeant);
  if (told === undefined) throw new Error(result.found.refused.find(isMeant)?.message ?? `There is no ${metric}`);
  return told;
}
