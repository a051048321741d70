import { compatible } from '../audit/conditionsOf.ts';
import { type Stated, statedValues } from '../audit/stated.ts';
import { mapFalling, subtract } from '../facts/bounds.ts';
import { interval } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';

/** A component of a core level as conditions name it: `K 2p3/2`, `K 2p 3/2`. */
const COMPONENT = /^(?<level>.*\d[pdf])\s*(?<j>\d\/2)$/;

/** Distance of the spin-orbit components of a core level. */
export const xpsDoubletSeparation: Metric = {
  code: 'XPS_DOUBLET_SEPARATION',
  name: 'XPS doublet separation',
  description:
    'Distance of the two spin-orbit components of a core level, from the positions of both, whichever is higher.',
  version: 1,
  formula: '|E_1 - E_2|',
  quantity: 'XPS_DOUBLET_SEPARATION',
  unitKind: 'ENERGY',
  source: 'definition',
  compute: ({ own, general }) =>
    [own, general].flatMap((facts) => {
      const lines = statedValues(facts.find({ quantity: 'XPS_BINDING_ENERGY', form: 'VALUE' })).flatMap(componentOf);
      return lines.flatMap((line, place) => lines.slice(place + 1).flatMap((other) => separation(line, other)));
    }),
};

type Component = Stated & { readonly level: string; readonly j: string };

function componentOf(stated: Stated): readonly Component[] {
  const { level, j } = COMPONENT.exec(stated.first.observation.conditions.line ?? '')?.groups ?? {};
  return level === undefined || j === undefined ? [] : [{ ...stated, level, j }];
}

function separation(a: Component, b: Component): readonly Derived[] {
  if (a.level !== b.level || a.j === b.j || !compatible(a.first, b.first, ['line'])) return [];
  const difference = subtract(a.bounds, b.bounds);
  const bounds = difference.value < 0 ? mapFalling(difference, (x) => -x) : difference;
  const [one, other] = [a, b].map(({ j, bounds: energy }) => `${interval(energy, 'eV', 6)} for ${j}`);
  return [
    {
      bounds,
      inputs: [a.first, ...a.inputs, ...b.inputs],
      conditions: { ...a.first.observation.conditions, line: a.level },
      sentence: `The components of ${a.level} at ${one} and ${other} are ${interval(bounds, 'eV')} apart.`,
    },
  ];
}
