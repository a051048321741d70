import {
  type Conditions,
  codedConditionNames,
  countedConditionNames,
  quantityConditionNames,
} from '../../domain/conditions.ts';
import type { Observation } from '../../domain/observation.ts';
import { canonicalInterval, intersects, type Quantity } from '../../domain/quantity.ts';
import { remembered } from '../../domain/remembered.ts';
import { USUAL_BOUNDARY } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';

export type ConditionName = keyof Conditions;

/** How the boundary was found does not count. */
const namedConditions = [...codedConditionNames, ...countedConditionNames].filter((name) => name !== 'boundaryMethod');

/** What a quantity says of its own state by what it is. */
const implied: Readonly<Record<string, Conditions>> = {
  REVERSIBLE_CAPACITY: { cycleClass: 'REVERSIBLE', direction: 'EXTRACTION' },
  INSERTION_CAPACITY: { direction: 'INSERTION' },
  EXTRACTION_CAPACITY: { direction: 'EXTRACTION' },
  INITIAL_COULOMBIC_EFFICIENCY: { cycleClass: 'FIRST', cycle: 1 },
};

/** Conditions as stated, with those that the quantity and the number of the cycle imply. */
export function conditionsOf({ observation }: Fact): Conditions {
  return withImplied(observation);
}

const withImplied = remembered(({ quantity, conditions }: Observation): Conditions => {
  return { ...implied[String(quantity)], ...classOf(conditions.cycle), ...conditions };
});

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
  return (
    namedConditions.every((name) => {
      const [mine, theirs] = [one[name], other[name]];
      const open = name !== 'afterCycles' && (mine === undefined || theirs === undefined);
      return open || mine === theirs || apart.includes(name);
    }) &&
    quantityConditionNames.every((name) => {
      const [mine, theirs] = [one[name], other[name]];
      return mine === undefined || theirs === undefined || apart.includes(name) || intersects(mine, theirs);
    })
  );
}

/** A text that two statements share exactly if all their conditions do, but for how the boundary was found. */
export function stateKey({ observation }: Fact, apart: readonly ConditionName[] = []): string {
  const counted = stateTexts(observation).filter(({ name }) => !apart.includes(name));
  return counted.map(({ text }) => text).join('|');
}

/** A text for each condition; empty where there is none. */
const stateTexts = remembered((observation: Observation) => {
  const conditions = withImplied(observation);
  return [
    ...namedConditions.map((name) => ({ name, text: String(conditions[name] ?? '') })),
    ...quantityConditionNames.map((name) => ({ name, text: intervalText(name, conditions[name]) })),
  ];
});

/** The usual boundary counts as none. */
function intervalText(name: ConditionName, condition: Quantity | undefined): string {
  if (condition === undefined) return '';
  const { value, lower, upper } = canonicalInterval(condition);
  return name === 'boundary' && value === USUAL_BOUNDARY ? '' : `${value} ${lower} ${upper}`;
}
