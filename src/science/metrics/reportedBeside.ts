import type { Conditions } from '../../domain/conditions.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { compatible } from '../audit/conditionsOf.ts';
import { stateOf } from '../facts/estimates.ts';
import { type Fact, isComputed } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import type { Derived, Metric } from './metric.ts';

/** Conditions under which a number holds: its own, else those of its first input. */
export function heldUnder({ conditions, inputs: [first] }: Derived): Conditions {
  return conditions ?? first.observation.conditions;
}

/** Values of the metric's quantity that the source reports for the state of a number, those aside that went into it. */
export function reportedBeside({ quantity }: Metric, derived: Derived, { own, general }: Subject): readonly Fact[] {
  if (quantity === null) return [];
  const [first, ...others] = derived.inputs;
  const used = new Set([first, ...others].map(({ id }) => id));
  const computed = { ...first, observation: { ...first.observation, quantity, conditions: heldUnder(derived) } };
  return [own, general]
    .flatMap((facts) => facts.find({ quantity: quantity as QuantityCode, form: 'VALUE' }))
    .filter((fact) => !used.has(fact.id) && !isComputed(fact))
    .filter((fact) => stateOf(fact) === stateOf(computed) && compatible(fact, computed, []));
}
