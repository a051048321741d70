import type { AnalysedNumber, AnalysisResult, Picture, ResultTable, Sample } from '../../domain/analysis.ts';
import type { MetricParameter, NotComputed } from '../../domain/derivedMetric.ts';
import { type Analysed, refused } from '../curves/analysed.ts';
import type { Analysis } from './analysis.ts';
import { type KnownParameters, parameterValues } from './parameterValues.ts';

/** What an analysis makes of a sample, with the parameters that it used. */
export type Measured = {
  readonly numbers: readonly AnalysedNumber[];
  readonly notComputed: readonly NotComputed[];
  readonly pictures: readonly Picture[];
  readonly tables: readonly ResultTable[];
  readonly parameters: readonly MetricParameter[];
};

/** Makes an analysis of a sample. One that refuses the whole sample gives no number, and says why. */
export function measure(analysis: Analysis, sample: Sample, known: readonly KnownParameters[]): Measured {
  const { values, told: parameters } = parameterValues(analysis, known, sample.curves[0].settings);
  const analysed = finite(attempted(analysis, sample, values));
  const { code } = analysis;
  if ('refused' in analysed) {
    const none = { analysis: code, metric: null, conditions: {}, ...analysed.refused };
    return { numbers: [], notComputed: [none], pictures: [], tables: [], parameters };
  }
  const { numbers, refused: without, pictures, tables = [] } = analysed.found;
  return { numbers, pictures, tables, parameters, notComputed: without.map((each) => ({ analysis: code, ...each })) };
}

/** What one analysis cannot cope with must not stop an import: it becomes a reason like others. */
function attempted({ analyse }: Analysis, sample: Sample, values: Readonly<Record<string, number | null>>) {
  try {
    return analyse(sample, values);
  } catch (error) {
    return refused('ANALYSIS_FAILED', `the analysis failed, which is a fault of this software: ${error}`);
  }
}

/** A number that is none, or lies outside of its own bounds, never becomes evidence. */
function finite(analysed: Analysed<AnalysisResult>): Analysed<AnalysisResult> {
  if ('refused' in analysed) return analysed;
  const none = analysed.found.numbers.filter(
    ({ value, lower, upper }) => !(Number.isFinite(value) && (lower ?? value) <= value && value <= (upper ?? value)),
  );
  if (none.length === 0) return analysed;
  return refused('NO_NUMBER', `${none.map(({ metric }) => metric).join(', ')} came out as no number within its bounds`);
}
