import type { AnalysisDefinition, AnalysisParameter, AnalysisResult, Sample } from '../../domain/analysis.ts';
import type { Analysed } from '../curves/analysed.ts';

/** What an analysis is told: a number for each of its parameters; null only where it has no standard. */
export type ParameterValues<P> = {
  readonly [Name in keyof P]: P[Name] extends { readonly standard: number } ? number : number | null;
};

/** A method with its computation: pure, and the same numbers for the same columns and parameters. */
export type Analysis = AnalysisDefinition & {
  /** @returns refused where its conditions do not hold for the sample as a whole */
  readonly analyse: (sample: Sample, parameters: Readonly<Record<string, number | null>>) => Analysed<AnalysisResult>;
};

/** An analysis whose computation sees its own parameters by name, with null only where there is no standard. */
export function analysis<const P extends Readonly<Record<string, AnalysisParameter>>>(
  given: Omit<AnalysisDefinition, 'parameters'> & {
    readonly parameters: P;
    readonly analyse: (sample: Sample, parameters: ParameterValues<P>) => Analysed<AnalysisResult>;
  },
): Analysis {
  return { ...given, analyse: (sample, parameters) => given.analyse(sample, parameters as ParameterValues<P>) };
}
