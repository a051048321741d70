import type { OrderAssumption } from '../../domain/contributionOrder.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { rateOf } from '../metrics/rated.ts';
import { number } from '../rules/words.ts';
import type { BoundConstraint } from './constraint.ts';
import { splitQuantities, totalQuantities } from './rate.ts';
import { listed } from './sentences.ts';

/** Numbers that depend on how fast they were taken; edges of windows do not. */
const rated: ReadonlySet<string | null> = new Set([...totalQuantities, ...splitQuantities]);

/**
 * That numbers which do not name one and the same rate are taken for those of one state. A C-rate and a current cannot be compared,
 * and one that is not named may be any.
 */
export function ratesTakenAlike(
  { own }: Pick<Subject, 'own'>,
  constraints: readonly BoundConstraint[],
): readonly OrderAssumption[] {
  const numbers = constraints.flatMap(({ label, observations }) =>
    own.find({ ids: observations, also: isRatedNumber }).map((fact) => ({ label, rate: rateText(fact) })),
  );
  const states = [...groupBy(numbers, ({ rate }) => rate)];
  if (states.length < 2) return [];
  const texts = states.map(([rate, each]) => `${listed([...new Set(each.map(({ label }) => label))])} ${rate}`);
  const sentence = `Numbers that do not name the same rate are of one state: ${texts.sort().join('; ')}.`;
  return [{ code: 'RATES_ALIKE', sentence }];
}

function isRatedNumber({ bounds, observation }: Fact): boolean {
  return bounds !== null && rated.has(observation.quantity);
}

function rateText(fact: Fact): string {
  const named = rateOf(fact);
  return named === null ? 'at no rate that is named' : `at ${number(named.rate)} ${named.unit}`;
}
