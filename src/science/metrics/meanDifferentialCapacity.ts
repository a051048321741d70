import { type Stated, statedValues } from '../audit/stated.ts';
import { mapRising } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval, number } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';
import { regionWindow } from './regionWindow.ts';

/** Capacity of a window over its width. */
export const meanDifferentialCapacity: Metric = {
  code: 'MEAN_DIFFERENTIAL_CAPACITY',
  name: 'mean differential capacity of a window',
  description:
    'Capacity that is ascribed to a potential region, over the width of the region: the mean of |dQ/dV| in it.',
  version: 1,
  formula: 'Q / (V_upper - V_lower)',
  quantity: null,
  unitKind: 'DIFFERENTIAL_CAPACITY',
  source: 'definition of the mean',
  compute: (subject) =>
    (['PROCESS_CAPACITY', 'REGION_CAPACITY'] as const).flatMap((quantity) =>
      statedValues(subject.own.find({ quantity, form: 'VALUE' })).flatMap((stated) => density(subject, stated)),
    ),
};

function density(subject: Subject, { first, bounds: capacity, inputs }: Stated): readonly Derived[] {
  const { region } = first.observation.conditions;
  const window = region === undefined ? null : regionWindow(subject, region);
  if (window === null) return [];
  const { upper, lower, width, parameters } = window;
  const bounds = mapRising(capacity, (q) => q / width);
  const where = `from ${number(upper)} to ${number(lower)} V`;
  return [
    {
      bounds,
      inputs: [first, ...inputs, ...window.inputs],
      parameters,
      sentence: `A capacity of ${interval(capacity, 'mAh/g')} ${where} is ${interval(bounds, 'mAh/g/V')} on average.`,
    },
  ];
}
