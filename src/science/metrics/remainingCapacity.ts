import { type Stated, statedValues } from '../audit/stated.ts';
import { subtract } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';
import { ascribedOf, processNames, type Storing, storing } from './processes.ts';

/** What two of adsorption, intercalation and pore filling leave for the third. */
export const remainingCapacity: Metric = {
  code: 'REMAINING_CAPACITY',
  name: 'remaining capacity of a process',
  description: 'What is left of the reversible capacity for the one of three processes that has no number.',
  version: 1,
  formula: 'Q_reversible - Q_one - Q_other, for adsorption, intercalation and pore filling',
  quantity: 'PROCESS_CAPACITY',
  unitKind: 'SPECIFIC_CAPACITY',
  source: 'derived here: the three processes are taken to be all',
  compute: ({ own }) =>
    statedValues(own.find({ quantity: 'REVERSIBLE_CAPACITY', form: 'VALUE' })).flatMap((whole) =>
      remaining(own, whole),
    ),
};

const closure = {
  name: 'furtherProcesses',
  value: 0,
  unit: 'mAh/g',
  source: 'assumed: adsorption, intercalation and pore filling make up the whole capacity',
};

function remaining(own: Facts, whole: Stated): readonly Derived[] {
  const known = storing.flatMap((process) => ascribedOf(own, process, whole).map((stated) => ({ process, stated })));
  const lacking = storing.filter((each) => known.every(({ process }) => process !== each));
  if (lacking.length !== 1) return [];
  const bounds = known.reduce((left, { stated }) => subtract(left, stated.bounds), whole.bounds);
  if (bounds.value < 0) return [];
  return lacking.map((process) => ({
    bounds,
    inputs: [whole.first, ...whole.inputs, ...known.flatMap(({ stated }) => stated.inputs)],
    parameters: [closure],
    conditions: { ...whole.first.observation.conditions, process },
    sentence:
      `Of ${interval(whole.bounds, 'mAh/g')}, ${known.map(partOf).join(' and ')} leave ${interval(bounds, 'mAh/g')} for ` +
      `${processNames[process]}, if there is nothing else.`,
    reported: [],
  }));
}

type Known = { readonly process: Storing; readonly stated: Stated };

function partOf({ process, stated }: Known): string {
  return `${interval(stated.bounds, 'mAh/g')} of ${processNames[process]}`;
}
