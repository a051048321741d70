import {
  type Conditions,
  codedConditionNames,
  countedConditionNames,
  quantityConditionNames,
} from '../../domain/conditions.ts';
import { canonicalInterval, intersects } from '../../domain/quantity.ts';
import { USUAL_BOUNDARY } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';

export type ConditionName = keyof Conditions;

const namedConditions = [...codedConditionNames, ...countedConditionNames];

/** What a quantity says of its own state by what it is. */
const implied: Readonly<Record<string, Conditions>> = {
  REVERSIBLE_CAPACITY: { cycleClass: 'REVERSIBLE', direction: 'EXTRACTION' },
  INSERTION_CAPACITY: { direction: 'INSERTION' },
  EXTRACTION_CAPACITY: { direction: 'EXTRACTION' },
  INITIAL_COULOMBIC_EFFICIENCY: { cycleClass: 'FIRST', cycle: 1 },
};

/** Conditions as stated, with those that the quantity and the number of the cycle imply. */
export function conditionsOf({ observation: { quantity, conditions } }: Fact): Conditions {
  return { ...implied[String(quantity)], ...classOf(conditions.cycle), ...conditions };
}

function classOf(cycle: number | undefined): Conditions {
  if (cycle === undefined) return {};
  return { cycleClass: cycle === 1 ? 'FIRST' : 'REVERSIBLE' };
}

/**
 * Whether two statements may be of one state: no condition differs. One that only one of them names does not part them,
 * but for the number of cycles gone by: where none is named, none have. How the boundary was found does not count.
 *
 * @param apart conditions that are left out of the comparison
 */
export function compatible(a: Fact, b: Fact, apart: readonly ConditionName[]): boolean {
  const [one, other] = [conditionsOf(a), conditionsOf(b)];
  const counts = (name: ConditionName) => name !== 'boundaryMethod' && !apart.includes(name);
  return (
    namedConditions.filter(counts).every((name) => {
      const [mine, theirs] = [one[name], other[name]];
      const open = name !== 'afterCycles' && (mine === undefined || theirs === undefined);
      return open || mine === theirs;
    }) &&
    quantityConditionNames.filter(counts).every((name) => {
      const [mine, theirs] = [one[name], other[name]];
      return mine === undefined || theirs === undefined || intersects(mine, theirs);
    })
  );
}

/** A text that two statements share exactly if all their conditions do, but for how the boundary was found. */
export function stateKey(fact: Fact, apart: readonly ConditionName[] = []): string {
  const conditions = conditionsOf(fact);
  const counts = (name: ConditionName) => name !== 'boundaryMethod' && !apart.includes(name);
  const words = namedConditions.filter(counts).map((name) => conditions[name] ?? '');
  const numbers = quantityConditionNames.filter(counts).map((name) => {
    const condition = conditions[name];
    if (condition === undefined) return '';
    const { value, lower, upper } = canonicalInterval(condition);
    return name === 'boundary' && value === USUAL_BOUNDARY ? '' : `${value} ${lower} ${upper}`;
  });
  return [...words, ...numbers].join('|');
}
