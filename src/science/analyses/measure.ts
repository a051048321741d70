import type {
  AnalysedNumber,
  AnalysisParameter,
  AnalysisResult,
  Picture,
  ResultTable,
  Sample,
} from '../../domain/analysis.ts';
import type { MetricParameter, NotComputed } from '../../domain/derivedMetric.ts';
import { type Analysed, refused } from '../curves/analysed.ts';
import type { Analysis } from './analysis.ts';
import { rangeProblem } from './givenParameters.ts';
import { type KnownParameters, parameterValues } from './parameterValues.ts';
import type { StatedBoundaries } from './statedBoundaries.ts';

/** What an analysis makes of a sample, with the parameters that it used. */
export type Measured = {
  readonly numbers: readonly AnalysedNumber[];
  readonly notComputed: readonly NotComputed[];
  readonly pictures: readonly Picture[];
  readonly tables: readonly ResultTable[];
  readonly parameters: readonly MetricParameter[];
};

/**
 * Makes an analysis of a sample. One that refuses the whole sample gives no number, and says why.
 *
 * @param stated boundaries that the source of the sample states
 */
export function measure(
  analysis: Analysis,
  sample: Sample,
  known: readonly KnownParameters[],
  stated: StatedBoundaries = {},
): Measured {
  const { settings } = sample.curves[0];
  const { values, told: parameters } = parameterValues(analysis, known, { stated, settings });
  const analysed = illegal(analysis, parameters) ?? finite(attempted(analysis, sample, values));
  const { code } = analysis;
  if ('refused' in analysed) {
    const none = { analysis: code, metric: null, conditions: {}, ...analysed.refused };
    return { numbers: [], notComputed: [none], pictures: [], tables: [], parameters };
  }
  const { numbers, refused: without, pictures, tables = [] } = analysed.found;
  return { numbers, pictures, tables, parameters, notComputed: without.map((each) => ({ analysis: code, ...each })) };
}

/** What is given was held against the legal ends when it was given; settings and statements are held here. */
function illegal({ parameters }: Analysis, told: readonly MetricParameter[]) {
  for (const { name, value, unit, source } of told) {
    const problem = rangeProblem(value, parameters[name] as AnalysisParameter, unit);
    if (problem !== null) return refused('ILLEGAL_PARAMETER', `"${name}" (${source}) ${problem}`);
  }
  return null;
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
