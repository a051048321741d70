import { reportedValue } from '../../../domain/reported.ts';
import { boundsOf } from '../../facts/bounds.ts';
import type { Fact } from '../../facts/fact.ts';
import { settingOf } from '../../facts/settingOf.ts';

/** Why a value of another source says nothing of a rank; null if it does. */
export type Obstacle = 'at another rate' | 'of a rate that is not known' | 'after other numbers of cycles';

/** At which current a value was taken; null where nothing says. */
type Rates = {
  /** mA/g */
  readonly current: number | null;
  /** C; of a 1C that the source may not define */
  readonly cRate: number | null;
};

/**
 * Whether two values may be compared: specific currents, or else C-rates, that both are known and differ by no more than
 * a factor, and numbers of cycles as well where one is of a number of cycles.
 */
export function obstacleBetween(a: Fact, b: Fact, factor: number): Obstacle | null {
  const [cycles, others] = [a.observation.conditions.afterCycles, b.observation.conditions.afterCycles];
  if (cycles !== others && !areNear(cycles, others, factor)) return 'after other numbers of cycles';
  const [one, other] = [ratesOf(a), ratesOf(b)];
  if (one.current !== null && other.current !== null) return gate(one.current, other.current, factor);
  if (one.cRate !== null && other.cRate !== null) return gate(one.cRate, other.cRate, factor);
  return 'of a rate that is not known';
}

function gate(a: number, b: number, factor: number): Obstacle | null {
  return areNear(a, b, factor) ? null : 'at another rate';
}

/** False where one is not known. */
function areNear(a: number | undefined, b: number | undefined, factor: number): boolean {
  return a !== undefined && b !== undefined && Math.max(a, b) <= factor * Math.min(a, b);
}

function ratesOf(fact: Fact): Rates {
  const { specificCurrent, cRate } = fact.observation.conditions;
  const rate = cRate === undefined ? settingOf(fact, 'C_RATE') : boundsOf(cRate);
  const stated = specificCurrent === undefined ? settingOf(fact, 'SPECIFIC_CURRENT') : boundsOf(specificCurrent);
  const oneC = fact.cell === null ? undefined : reportedValue(fact.cell.oneC);
  const implied = rate === null || oneC === undefined ? null : rate.value * boundsOf(oneC).value;
  return { current: stated?.value ?? implied, cRate: rate?.value ?? null };
}
