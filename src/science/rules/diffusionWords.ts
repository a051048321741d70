import type { Fact } from '../facts/fact.ts';
import { type Trend, trendsOf } from './trends.ts';

/** Terms of a trend on filling that say of themselves that D has a minimum. */
const minimumTerms: readonly string[] = ['HAS_MINIMUM'];

/**
 * Terms that say how D goes down to a minimum; only with a rise in the region that follows is it one. A mere
 * "decreases" does not tell a minimum from a fall that goes on.
 */
const steepTerms: readonly string[] = ['DECREASES_SHARPLY'];

/** Terms that say that D is flat. */
const flatTerms: readonly string[] = ['UNCHANGED', 'CHANGES_SLIGHTLY'];

/** Regions that follow the intermediate one. */
const after: readonly string[] = ['LP', 'PLATEAU'];

/** What is said of D in the intermediate region. */
export type MinimumWords = {
  readonly kind: 'MINIMUM' | 'FLAT' | 'OTHER';
  readonly inputs: readonly Fact[];
  /** Those whose potential, if they name one, is that of the minimum. */
  readonly minimum: readonly Fact[];
};

/** What trends of one source say of the diffusion coefficient in the intermediate region. */
export function minimumWords(stated: readonly Fact[]): MinimumWords {
  const said = trendsOf(stated).filter(({ along }) => along === 'FILLING');
  const here = said.filter(({ fact }) => regionOf(fact) === 'IP');
  const having = (terms: readonly string[]) => factsOf(here.filter(({ term }) => terms.includes(term)));
  const rises = factsOf(said.filter(({ fact, sense }) => sense === 'UP' && after.includes(regionOf(fact))));
  const [minima, steep, flat] = [having(minimumTerms), having(steepTerms), having(flatTerms)];
  if (minima.length > 0) return { kind: 'MINIMUM', inputs: minima, minimum: minima };
  if (steep.length > 0 && rises.length > 0) return { kind: 'MINIMUM', inputs: [...steep, ...rises], minimum: [] };
  if (flat.length > 0) return { kind: 'FLAT', inputs: flat, minimum: [] };
  return { kind: 'OTHER', inputs: here.length > 0 ? factsOf(here) : stated, minimum: [] };
}

function regionOf({ observation }: Fact): string {
  return observation.conditions.region ?? '';
}

function factsOf(trends: readonly Trend[]): readonly Fact[] {
  return trends.map(({ fact }) => fact);
}
