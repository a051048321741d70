import { subtract } from '../facts/bounds.ts';
import { interval } from '../rules/words.ts';
import { expansions } from './expansion.ts';
import type { Metric } from './metric.ts';

/** How far the layers move apart on filling. */
export const interlayerExpansion: Metric = {
  code: 'INTERLAYER_EXPANSION',
  name: 'interlayer expansion',
  description: 'Largest printed distance of the layers on insertion minus the initial one.',
  version: 1,
  formula: 'd - d0',
  quantity: 'D002_SHIFT',
  unitKind: 'LENGTH',
  source: 'definition',
  compute: (subject) =>
    expansions(subject).map(({ initial, expanded, inputs }) => {
      const bounds = subtract(expanded, initial);
      const from = `From ${interval(initial, 'angstrom')} to ${interval(expanded, 'angstrom')}`;
      return {
        bounds,
        inputs,
        sentence: `${from} the layers move apart by ${interval(bounds, 'angstrom')}.`,
        reported: subject.own.find({
          quantity: 'D002_SHIFT',
          form: 'VALUE',
          also: ({ observation: { conditions } }) =>
            conditions.direction !== 'EXTRACTION' && [undefined, 'FULL', reachedIn(inputs)].includes(conditions.region),
        }),
      };
    }),
};

/** Region in which the layers are widest; undefined where it is not said. */
function reachedIn([{ observation }]: ReturnType<typeof expansions>[number]['inputs']): string | undefined {
  return observation.conditions.region;
}
