import type { Sample } from '../../src/domain/analysis.ts';
import { columnQuantities } from '../../src/domain/columnQuantities.ts';
import type { Analysis } from '../../src/science/analyses/analysis.ts';

/** A sample of one curve: numbers of its columns by quantity and unit, as `VOLTAGE V`. */
export function madeSample(columns: Readonly<Record<string, ArrayLike<number>>>): Sample {
  const made = Object.entries(columns).map(([head, numbers]) => {
    const [quantity = '', unit = null] = head.split(' ');
    const { name } = columnQuantities.get(quantity);
    return { quantity, label: name, unit, words: null, values: Float64Array.from(numbers) };
  });
  return { ion: 'Na', curves: [{ id: 'made', columns: made, settings: {} }] };
}

/** What an analysis makes of it, with its standards but for those given. */
export function analysedWith(analysis: Analysis, sample: Sample, given: Readonly<Record<string, number>> = {}) {
  const standards = Object.entries(analysis.parameters).map(([name, { standard }]) => [name, standard] as const);
  return analysis.analyse(sample, { ...Object.fromEntries(standards), ...given });
}
