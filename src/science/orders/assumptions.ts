import { boundsOf, exact } from '../facts/bounds.ts';
import { number } from '../rules/words.ts';
import { amount, atMost, type BoundConstraint, type ConstraintInput, constraint } from './constraint.ts';
import type { Layout } from './layout.ts';
import { listed, nameOf } from './sentences.ts';
import { plus, type Vector, zeros } from './vector.ts';

/** The process whose capacity a compound with graphite-like layers limits. */
const LAYERED = 'INTERCALATION';

/** Closure: contributions add up to the total. */
export function closure(layout: Layout): BoundConstraint {
  return constraint({
    kind: 'CLOSURE',
    label: 'closure',
    assumption: 'CLOSURE',
    sentence: `Nothing but ${listed(layout.processes.map(nameOf))} stores charge: together they give the total.`,
    rows: amount(leftover(layout), exact(0)),
  });
}

/** What holds by the meaning of the words: contributions are parts of the total. */
export function partsOfTheTotal(layout: Layout) {
  return atMost(contributions(layout), layout.total);
}

/** No more goes between layers than the densest compound with graphite-like layers holds. */
export function compoundBound({ subject, layout }: ConstraintInput): readonly BoundConstraint[] {
  const compound = subject.reference(subject.ion)?.compound;
  if (compound === undefined || !layout.processes.includes(LAYERED)) return [];
  const { upper } = boundsOf(compound.theoreticalCapacity);
  return [
    constraint({
      kind: 'COMPOUND_BOUND',
      label: `capacity of ${compound.formula}`,
      assumption: 'COMPOUND_BOUND',
      sentence: `Intercalation gives at most the ${number(upper)} mAh/g of ${compound.formula}.`,
      rows: amount(layout.contribution(LAYERED), { value: upper, lower: Number.NEGATIVE_INFINITY, upper }),
    }),
  ];
}

function contributions(layout: Layout): Vector {
  return layout.processes.reduce<Vector>((sum, process) => plus(sum, layout.contribution(process)), zeros(layout.size));
}

function leftover(layout: Layout): Vector {
  return plus(layout.total, contributions(layout), -1);
}
