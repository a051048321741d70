import { groupBy } from '../../domain/groupBy.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { regions } from '../../domain/regions.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { amount, type BoundConstraint, type ConstraintInput, constraint, share } from './constraint.ts';
import { partedAt, type RegionWindow, regionWindow } from './regionWindow.ts';
import { where } from './sentences.ts';
import { statedOf } from './stated.ts';
import { at } from './vector.ts';

const regionQuantities: Readonly<Partial<Record<QuantityCode, 'SLOPE' | 'PLATEAU' | null>>> = {
  SLOPE_SHARE: 'SLOPE',
  PLATEAU_SHARE: 'PLATEAU',
  SLOPE_CAPACITY: 'SLOPE',
  PLATEAU_CAPACITY: 'PLATEAU',
  REGION_CAPACITY: null,
};

export type Regional = { readonly fact: Fact; readonly region: string; readonly window: RegionWindow };

/** Numbers of a region whose place on the potential axis is known. */
function regionalFacts(subject: Subject, quantity: QuantityCode, facts: readonly Fact[]): readonly Regional[] {
  return facts.flatMap((fact) => {
    const region = regionQuantities[quantity] ?? fact.observation.conditions.region ?? null;
    const window = region === null ? null : windowFor(subject, region, fact);
    return region === null || window === null ? [] : [{ fact, region, window }];
  });
}

/** Where a region of a statement lies: slope and plateau are parted where the statement says. */
export function windowFor(subject: Subject, region: string, fact: Fact): RegionWindow | null {
  return region === 'SLOPE' || region === 'PLATEAU' ? partedAt(subject, region, fact) : regionWindow(subject, region);
}

/** All numbers of regions, at the rate. */
export function regional({ subject, atRate }: Omit<ConstraintInput, 'layout'>): readonly Regional[] {
  return (Object.keys(regionQuantities) as QuantityCode[]).flatMap((quantity) =>
    regionalFacts(subject, quantity, atRate(subject.own.find({ quantity, form: 'VALUE' }))),
  );
}

/** Capacities and shares of slope, plateau and other regions, as stated. */
export function regionConstraints(input: ConstraintInput): readonly BoundConstraint[] {
  const groups = groupBy(
    regional(input),
    ({ fact, region, window: { range } }) => `${fact.observation.quantity}|${region}|${range.upper}|${range.lower}`,
  );
  return [...groups.values()].flatMap((group) => constraintsOf(group, input));
}

function constraintsOf(group: readonly Regional[], { layout }: ConstraintInput): readonly BoundConstraint[] {
  const { fact, region, window } = at(group, 0);
  const [part, whole] = [layout.within(window.range), layout.total];
  const isShare = String(fact.observation.quantity).endsWith('_SHARE');
  const name = regions.get(region).name;
  const usual = window.usual ? ', the usual boundary, since the source names none' : '';
  return statedOf(group.map((each) => each.fact)).map(({ bounds, inputs }) =>
    constraint({
      kind: isShare ? 'REGION_SHARE' : 'REGION_CAPACITY',
      label: `${isShare ? 'share' : 'capacity'} of the ${name} ${where(window.range)}`,
      inputs: [...inputs, ...window.inputs],
      assumption: window.usual ? 'USUAL_BOUNDARY' : null,
      fromPeak: window.fromPeak,
      sentence: isShare
        ? `The ${name} ${where(window.range)} gives ${interval(bounds, '%')} of the total${usual}.`
        : `The ${name} ${where(window.range)} gives ${interval(bounds, 'mAh/g')}${usual}.`,
      rows: isShare ? share(part, whole, bounds) : amount(part, bounds),
    }),
  );
}
