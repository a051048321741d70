import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { impliedPlateauCapacities } from './splits.ts';

/** The same facts, where plateau capacities that nobody prints follow from plateau shares and reversible capacities. */
export function withPlateauCapacities(facts: Facts): Facts {
  return {
    find(want) {
      const found = facts.find(want);
      return want.quantity === 'PLATEAU_CAPACITY' && found.length === 0 ? derived(facts) : found;
    },
  };
}

/** A capacity stands in the statement of the share that it is computed of, whose state is its own. */
function derived(facts: Facts): readonly Fact[] {
  return impliedPlateauCapacities(facts).flatMap(({ bounds, inputs }) =>
    inputs.slice(0, 1).map((fact) => ({ ...fact, bounds })),
  );
}
