import { braggSpacing } from '../bragg.ts';
import { type Bounds, boundsOf, mapFalling, subtract } from '../facts/bounds.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { settingOf } from '../facts/settingOf.ts';

/** A change of d002 along the slope in angstrom, with the statements that give it. */
export type Shift = { readonly bounds: Bounds; readonly inputs: readonly Fact[] };

/**
 * How far d002 moves along the slope by printed numbers: a stated change, else the largest difference of two spacings,
 * else of two angles if the wavelength is stated. Null if no two numbers are of different states.
 *
 * @param facts of one source, on the slope; a spacing of the pristine carbon may be among them
 */
export function slopeShift(facts: readonly Fact[]): Shift | null {
  const of = (quantity: string) => facts.filter(({ observation }) => observation.quantity === quantity);
  return (
    largest(estimates(of('D002_SHIFT'))) ??
    largest(differences(of('D002'))) ??
    largest(differences(of('TWO_THETA').flatMap(spacingOf)))
  );
}

/** From the first state to each later one. */
function differences(facts: readonly Fact[]): readonly Shift[] {
  const states = estimates(facts.filter(isPristine)).slice(0, 1);
  const [first, ...later] = [...states, ...byFallingPotential(estimates(facts.filter((fact) => !isPristine(fact))))];
  if (first === undefined) return [];
  return later.map(({ bounds, inputs }) => ({
    bounds: subtract(bounds, first.bounds),
    inputs: [...inputs, ...first.inputs],
  }));
}

/** An angle as the spacing that it stands for; none without a wavelength, or where an open end has no spacing. */
function spacingOf(fact: Fact): readonly Fact[] {
  const wavelength = settingOf(fact, 'WAVELENGTH');
  const angle = fact.bounds;
  if (wavelength === null || angle === null || !(angle.lower > 0 && angle.upper <= 180)) return [];
  return [{ ...fact, bounds: mapFalling(angle, (twoTheta) => braggSpacing(twoTheta, wavelength.value)) }];
}

function byFallingPotential(all: readonly Estimate[]): readonly Estimate[] {
  return [...all].sort((a, b) => potentialOf(b) - potentialOf(a));
}

/** V; a state without one counts as the first. */
function potentialOf({ inputs }: Estimate): number {
  const [stated] = inputs.flatMap(({ observation }) => observation.conditions.potential ?? []);
  return stated === undefined ? Number.MAX_VALUE : boundsOf(stated).value;
}

/** Whether a statement is about the carbon before cycling. */
export function isPristine({ observation }: Fact): boolean {
  return observation.conditions.mode === 'PRISTINE';
}

function largest(shifts: readonly Shift[]): Shift | null {
  const size = ({ bounds }: Shift) => Math.abs(bounds.value);
  return shifts.reduce<Shift | null>((best, each) => (best !== null && size(best) >= size(each) ? best : each), null);
}
