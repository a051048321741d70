import { ofState, type Stated, statedValues } from '../audit/stated.ts';
import { interval } from '../rules/words.ts';
import { percentOf } from './carried.ts';
import type { Derived, Metric } from './metric.ts';

/** Capacity after a number of cycles over that before them. */
export const capacityRetention: Metric = {
  code: 'CAPACITY_RETENTION',
  name: 'capacity retention',
  description: 'Capacity after a number of cycles over the capacity of the same kind, rate and region before them.',
  version: 1,
  formula: 'Q_N / Q_ref',
  quantity: 'CAPACITY_RETENTION',
  unitKind: 'SHARE',
  source: 'definition',
  compute: ({ own }) =>
    (
      [
        'REVERSIBLE_CAPACITY',
        'INSERTION_CAPACITY',
        'EXTRACTION_CAPACITY',
        'SLOPE_CAPACITY',
        'PLATEAU_CAPACITY',
        'REGION_CAPACITY',
      ] as const
    ).flatMap((quantity) => {
      const all = statedValues(own.find({ quantity, form: 'VALUE' }));
      const fresh = all.filter(({ first }) => !first.observation.conditions.afterCycles);
      return all.flatMap((aged) => retention(aged, fresh));
    }),
};

function retention(aged: Stated, fresh: readonly Stated[]): readonly Derived[] {
  const { afterCycles } = aged.first.observation.conditions;
  if (!afterCycles) return [];
  return ofState(fresh, aged, ['afterCycles', 'cycle', 'referenceCycle'])
    .slice(0, 1)
    .flatMap((before) => {
      const bounds = percentOf(aged.bounds, before.bounds);
      if (bounds === null) return [];
      const numbers = `${interval(aged.bounds, 'mAh/g')} of ${interval(before.bounds, 'mAh/g')}`;
      return [
        {
          bounds,
          inputs: [aged.first, ...aged.inputs, ...before.inputs],
          sentence: `After ${afterCycles} cycles, ${numbers} are left: ${interval(bounds, '%')}.`,
        },
      ];
    });
}
