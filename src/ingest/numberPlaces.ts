import type { AnalysedNumber } from '../domain/analysis.ts';
import { type Conditions, codedConditionNames, countedConditionNames } from '../domain/conditions.ts';
import { fingerprint } from '../domain/fingerprint.ts';

/** What a number is found by, whatever its value. */
type Named = Pick<AnalysedNumber, 'metric' | 'conditions' | 'place'>;

/**
 * Names the numbers of one analysis of a curve: by dataset, curve and metric, and by their place in the result, such as cycle,
 * direction and peak. Potentials, currents and other quantities among their conditions may be computed themselves and change with
 * the method, so that they name nothing: numbers that only these tell apart are counted in the order of the result.
 *
 * @param curve global id
 */
export function numberPlaces(curve: string): (number: Named) => string {
  const local = curve.slice('Curve:'.length);
  const taken = new Map<string, number>();
  return ({ metric, conditions, place }) => {
    const within = JSON.stringify(place === undefined ? namedConditions(conditions) : place);
    const named = `${local}-${metric.toLowerCase().replaceAll('_', '-')}-${fingerprint(within)}`;
    const count = (taken.get(named) ?? 0) + 1;
    taken.set(named, count);
    return count === 1 ? named : `${named}-${count}`;
  };
}

/** In one order, whatever the order in which an analysis names them. */
function namedConditions(conditions: Conditions): readonly (readonly [string, string | number])[] {
  return [...codedConditionNames, ...countedConditionNames].flatMap((name) => {
    const value = conditions[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}
