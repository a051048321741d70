import { type Stated, statedValues } from '../audit/stated.ts';
import type { Facts } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import { percentOf } from './carried.ts';
import type { Derived, Metric } from './metric.ts';
import { ascribedOf, processNames, type Storing, storing } from './processes.ts';

/** Share of the capacity that is ascribed to a process. */
export const processShare: Metric = {
  code: 'PROCESS_SHARE',
  name: 'share of a process',
  description: 'Capacity that is ascribed to adsorption, intercalation or pore filling, over the reversible capacity.',
  version: 1,
  formula: 'Q_process / Q_reversible',
  quantity: 'PROCESS_SHARE',
  unitKind: 'SHARE',
  source: 'definition',
  compute: ({ own }) =>
    statedValues(own.find({ quantity: 'REVERSIBLE_CAPACITY', form: 'VALUE' })).flatMap((whole) =>
      storing.flatMap((process) => share(own, whole, process)),
    ),
};

function share(own: Facts, whole: Stated, process: Storing): readonly Derived[] {
  return ascribedOf(own, process, whole).flatMap((part) => {
    const bounds = percentOf(part.bounds, whole.bounds);
    if (bounds === null) return [];
    const numbers = `${interval(part.bounds, 'mAh/g')} of ${interval(whole.bounds, 'mAh/g')}`;
    return [
      {
        bounds,
        inputs: [part.first, ...part.inputs, ...whole.inputs],
        conditions: { ...whole.first.observation.conditions, ...part.first.observation.conditions },
        sentence: `To ${processNames[process]} are ascribed ${numbers}: ${interval(bounds, '%')}.`,
      },
    ];
  });
}
