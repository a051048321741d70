import type { Quantity } from '../../domain/quantity.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

/** Capacities that may be the total: what is reversible, else what goes in. */
export const totalQuantities = ['REVERSIBLE_CAPACITY', 'INSERTION_CAPACITY'] as const satisfies readonly QuantityCode[];

/** Numbers that split a total. */
export const splitQuantities = [
  'SLOPE_SHARE',
  'PLATEAU_SHARE',
  'SLOPE_CAPACITY',
  'PLATEAU_CAPACITY',
  'REGION_CAPACITY',
  'PROCESS_CAPACITY',
  'PROCESS_SHARE',
] as const satisfies readonly QuantityCode[];

/** Which facts belong to the rate that is asked for. */
export type AtRate = (facts: readonly Fact[]) => readonly Fact[];

/**
 * Statements at a C-rate that hold for reversible storage: none of the first cycle, none after many cycles. Null: the
 * lowest rate of a total. Statements that name no rate belong to the lowest.
 */
export function atRate(subject: Subject, cRate: number | null): AtRate {
  const totals = valuesOf(subject, totalQuantities);
  const splits = valuesOf(subject, splitQuantities);
  const lowest = lowestRateOf(subject);
  const lowestCurrent = lowestOf(withoutRate(totals), withoutRate(splits), currentOf);
  return (facts) => earliest(facts.filter((fact) => isReversible(fact) && isAt(fact)));

  function isAt(fact: Fact): boolean {
    const rate = cRateOf(fact);
    if (rate !== null) return rate === (cRate ?? lowest);
    if (cRate !== null && cRate !== lowest) return false;
    return [null, lowestCurrent].includes(currentOf(fact));
  }
}

/** The C-rate that statements without one belong to; null where no total or split names any. */
export function lowestRateOf(subject: Subject): number | null {
  return lowestOf(valuesOf(subject, totalQuantities), valuesOf(subject, splitQuantities), cRateOf);
}

export function valuesOf(subject: Subject, quantities: readonly QuantityCode[]): readonly Fact[] {
  return quantities.flatMap((quantity) =>
    subject.own.find({ quantity, form: 'VALUE', also: (fact) => fact.bounds !== null && isReversible(fact) }),
  );
}

function withoutRate(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => cRateOf(fact) === null);
}

export function namedRates(facts: readonly Fact[]): readonly number[] {
  return facts.flatMap((fact) => cRateOf(fact) ?? []);
}

/** Lowest rate of the totals; of the splits where the totals name none; null where nothing does. */
function lowestOf(totals: readonly Fact[], splits: readonly Fact[], of: (fact: Fact) => number | null): number | null {
  const named = [totals, splits].map((facts) => facts.flatMap((fact) => of(fact) ?? []));
  const rates = named.find((each) => each.length > 0);
  return rates === undefined ? null : Math.min(...rates);
}

function cRateOf({ observation }: Fact): number | null {
  return canonical(observation.conditions.cRate);
}

function currentOf({ observation }: Fact): number | null {
  return canonical(observation.conditions.specificCurrent);
}

function canonical(quantity: Quantity | undefined): number | null {
  return quantity === undefined ? null : boundsOf(quantity).value;
}

function isReversible({ observation: { conditions } }: Fact): boolean {
  return conditions.cycleClass !== 'FIRST' && conditions.cycle !== 1 && conditions.afterCycles === undefined;
}

/** Of statements about one quantity those of the earliest cycle; those that name none come first. */
function earliest(facts: readonly Fact[]): readonly Fact[] {
  const cycleOf = ({ observation }: Fact) => observation.conditions.cycle ?? 0;
  const first = Math.min(...facts.map(cycleOf));
  return facts.filter((fact) => cycleOf(fact) === first);
}
