import type { IonSymbol } from '../../domain/ion.ts';
import { type Stated, statedValues } from '../audit/stated.ts';
import { interval } from '../rules/words.ts';
import { theoreticalCapacity } from '../theoreticalCapacity.ts';
import { carried, notBelow0 } from './carried.ts';
import { carbonMolarMass } from './compounds.ts';
import type { Derived, Metric } from './metric.ts';
import { ascribed } from './processes.ts';

/** Carbon atoms per ion at a capacity. */
export const carbonsPerIonOf: Metric = {
  code: 'CARBONS_PER_ION',
  name: 'carbon atoms per ion',
  description:
    'x in MCx that a capacity amounts to, of all ions stored or of those that are ascribed to intercalation.',
  version: 1,
  formula: 'x = F / (3.6 M(C) Q), F in C/mol, M(C) in g/mol, Q in mAh/g',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: "Faraday's law",
  compute: ({ own, ion }) =>
    [
      ...statedValues(own.find({ quantity: 'REVERSIBLE_CAPACITY', form: 'VALUE' })),
      ...ascribed(own, 'INTERCALATION'),
    ].flatMap((stated) => carbonsOf(stated, ion)),
};

function carbonsOf({ bounds: capacity, first, inputs }: Stated, ion: IonSymbol): readonly Derived[] {
  const bounds = carried([notBelow0(capacity), carbonMolarMass], (q, mass) => theoreticalCapacity(1, mass) / q);
  if (bounds === null) return [];
  const sentence = `A capacity of ${interval(capacity, 'mAh/g')} is one ion for ${interval(bounds, '1')} carbon atoms: ${ion}Cx with that x.`;
  return [{ bounds, inputs: [first, ...inputs], sentence }];
}
