import { groupBy } from '../../domain/groupBy.ts';
import { carbonsPerIon } from '../../domain/ion.ts';
import { mapFalling } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { interval } from '../rules/words.ts';
import { theoreticalCapacity } from '../theoreticalCapacity.ts';
import { carbonMolarMass } from './compounds.ts';
import type { Derived, Metric } from './metric.ts';

/** Capacity of a compound that a source names. */
export const theoreticalCapacityOf: Metric = {
  code: 'THEORETICAL_CAPACITY',
  name: 'theoretical capacity of a compound',
  description:
    'Capacity per mass of host carbon of a compound MCx that the source names; the mass of the metal is not counted.',
  version: 1,
  formula: 'F / (3.6 M(C) x), F in C/mol, M(C) in g/mol',
  quantity: 'COMPOUND_CAPACITY',
  unitKind: 'SPECIFIC_CAPACITY',
  source: "Faraday's law; 372 mAh/g of LiC6: Energies 13 (2020) 3513",
  compute: ({ own, ion }) => {
    const naming = own.find({}).flatMap((fact) => compoundOf(fact));
    return [...groupBy(naming, ({ compound }) => compound)].flatMap(([compound, [{ fact }, ...others]]) => {
      const carbons = carbonsPerIon(compound, ion);
      return carbons === undefined
        ? []
        : [capacityOf({ compound, carbons }, [fact, ...others.map((each) => each.fact)])];
    });
  },
};

type Naming = { readonly compound: string; readonly fact: Fact };

function compoundOf(fact: Fact): readonly Naming[] {
  const { compound } = fact.observation.conditions;
  return compound === undefined ? [] : [{ compound, fact }];
}

type Compound = { readonly compound: string; readonly carbons: number };

function capacityOf({ compound, carbons }: Compound, inputs: Derived['inputs']): Derived {
  const bounds = mapFalling(carbonMolarMass, (mass) => theoreticalCapacity(carbons, mass));
  return {
    bounds,
    inputs,
    conditions: { compound },
    sentence: `${compound} has ${carbons} carbon atoms per ion: ${interval(bounds, 'mAh/g')} of carbon.`,
    reported: inputs.filter(({ observation }) => observation.quantity === 'COMPOUND_CAPACITY'),
  };
}
