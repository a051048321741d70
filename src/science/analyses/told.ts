import type { AnalysedNumber, AnalysisResult, NumberRefused, Picture } from '../../domain/analysis.ts';

/** A number, or why it is not given. */
export type Told = AnalysedNumber | NumberRefused;

/** Numbers and refusals apart, each in their order. */
export function parted(told: readonly Told[]): Pick<AnalysisResult, 'numbers' | 'refused'> {
  return {
    numbers: told.flatMap((each) => ('value' in each ? [each] : [])),
    refused: told.flatMap((each) => ('code' in each ? [each] : [])),
  };
}

/** The same with what a plot shows. */
export function resultOf(told: readonly Told[], pictures: readonly Picture[]): AnalysisResult {
  return { ...parted(told), pictures };
}

/** A number whose method knows no uncertainty. */
export function exactly(value: number) {
  return { value, lower: value, upper: value, interval: 'STATED' } as const;
}

/** A fitted number with its 95 % interval. */
export function fitted({ value, lower, upper }: { value: number; lower: number; upper: number }) {
  return { value, lower, upper, interval: 'CI95' } as const;
}
