import { interval } from '../rules/words.ts';
import { carried, notBelow0 } from './carried.ts';
import { expansions } from './expansion.ts';
import type { Metric } from './metric.ts';

/** How far the layers move apart on filling, over their initial distance. */
export const interlayerExpansionShare: Metric = {
  code: 'INTERLAYER_EXPANSION_SHARE',
  name: 'relative interlayer expansion',
  description: 'Largest printed distance of the layers on insertion minus the initial one, over the initial one.',
  version: 1,
  formula: '(d - d0) / d0',
  quantity: null,
  unitKind: 'SHARE',
  source: 'definition',
  compute: (subject) =>
    expansions(subject).flatMap(({ initial, expanded, inputs }) => {
      const bounds = carried([expanded, notBelow0(initial)], (d, d0) => 100 * (d / d0 - 1));
      if (bounds === null) return [];
      const from = `From ${interval(initial, 'angstrom')} to ${interval(expanded, 'angstrom')}`;
      return [{ bounds, inputs, sentence: `${from} the layers move apart by ${interval(bounds, '%')}.` }];
    }),
};
