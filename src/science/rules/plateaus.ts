import type { Conditions } from '../../domain/conditions.ts';
import { type Bounds, boundsOf, intersection } from '../facts/bounds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';

/** A plateau of a galvanostatic profile, in V. */
export type Plateau = { readonly bounds: Bounds; readonly inputs: readonly Fact[] };

/** Whether a statement is of the first cycle. */
export function isFirst({ observation: { conditions } }: Fact): boolean {
  return conditions.cycleClass === 'FIRST' || conditions.cycle === 1;
}

/** Whether a statement is of cycles after the first. */
export function isLater(fact: Fact): boolean {
  const { cycle, cycleClass } = fact.observation.conditions;
  return !isFirst(fact) && (cycleClass === 'REVERSIBLE' || (cycle ?? 0) > 1);
}

/** Where a statement says that a plateau lies, in V; null if it says that there is none, or not where. */
function plateauAt(fact: Fact): Bounds | null {
  if (fact.observation.quantity === 'PLATEAU_POTENTIAL') return fact.bounds;
  const presence = statementOf(fact, 'PRESENCE');
  const { potential } = fact.observation.conditions;
  if (presence?.feature !== 'POTENTIAL_PLATEAU' || presence.level === 'ABSENT' || potential === undefined) return null;
  return boundsOf(potential);
}

/** Plateaus that statements place; statements whose intervals meet are about one plateau, and are intersected. */
export function plateausOf(facts: readonly Fact[]): readonly Plateau[] {
  return facts.reduce<readonly Plateau[]>((found, fact) => {
    const at = plateauAt(fact);
    return at === null ? found : joined(found, { bounds: at, inputs: [fact] });
  }, []);
}

/** Whether a statement says that there is no plateau at one place: in words, or by a profile that slopes there. */
export function isWithout(fact: Fact, at: Bounds, windowOf: (region: string) => Stretch): boolean {
  const presence = statementOf(fact, 'PRESENCE');
  const gone = presence?.feature === 'POTENTIAL_PLATEAU' && presence.level === 'ABSENT';
  if (!gone && !slopes(fact)) return false;
  const { conditions } = fact.observation;
  if (conditions.potential !== undefined) return intersection(boundsOf(conditions.potential), at) !== null;
  const { lower, upper } = stretchOf(conditions, windowOf);
  return (lower ?? Number.NEGATIVE_INFINITY) <= at.lower && (upper ?? Number.POSITIVE_INFINITY) >= at.upper;
}

/** Whether a statement says that the profile slopes. */
export function slopes(fact: Fact): boolean {
  const presence = statementOf(fact, 'PRESENCE');
  return presence?.feature === 'SLOPING_PROFILE' && presence.level === 'PRESENT';
}

/** A stretch of potential in V; null: open. */
type Stretch = { readonly lower: number | null; readonly upper: number | null };

function stretchOf(
  { region, lowerPotential, upperPotential }: Conditions,
  windowOf: (region: string) => Stretch,
): Stretch {
  const window = region === undefined ? { lower: null, upper: null } : windowOf(region);
  return {
    lower: lowerPotential === undefined ? window.lower : boundsOf(lowerPotential).value,
    upper: upperPotential === undefined ? window.upper : boundsOf(upperPotential).value,
  };
}

function joined(found: readonly Plateau[], { bounds, inputs }: Plateau): readonly Plateau[] {
  for (const [place, known] of found.entries()) {
    const met = intersection(known.bounds, bounds);
    if (met !== null) return found.with(place, { bounds: met, inputs: [...known.inputs, ...inputs] });
  }
  return [...found, { bounds, inputs }];
}
