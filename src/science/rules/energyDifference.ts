import type { Motif } from '../../domain/conditions.ts';
import { type Bounds, boundsOf, mapFalling, subtract } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { comparisonOf, decide, passes } from './decide.ts';
import { differenceConditions } from './differenceConditions.ts';
import type { Reading, RuleInput } from './rule.ts';
import type { Derived } from './splits.ts';
import { interval } from './words.ts';

/**
 * The printed binding energy in pores against that between layers, at the distances that were measured on the carbon
 * where both are known. Null if one of them is not printed.
 */
export function energyDifference({ subject, parameter }: RuleInput, facts: readonly Fact[]): Reading | null {
  const pore = energyOf(facts, 'MICROPORE');
  const layers = energyOf(facts.filter(isAtSpacing(subject)), 'PLANAR_LAYERS');
  if (pore === null || layers === null) return null;
  const none = { parameter: 'noDifference', threshold: parameter('noDifference') };
  const below = { side: 'BELOW', parameter: 'favourable', threshold: parameter('favourable') } as const;
  const { direction, reason, comparisons } = decide(subtract(pore.bounds, layers.bounds), {
    supports: { side: 'BELOW', ...none },
    contradicts: { side: 'AT_LEAST', ...none },
    unit: 'eV',
  });
  const inputs = [...pore.inputs, ...layers.inputs];
  const energies = `${interval(pore.bounds, 'eV')} in pores and ${interval(layers.bounds, 'eV')} between layers`;
  const decided = { inputs, conditions: differenceConditions(direction, facts, inputs) };
  const said = `The binding energy is ${energies}`;
  if (direction !== 'SUPPORTS') {
    return {
      ...decided,
      direction,
      comparisons,
      sentence: `${said}${reason === null ? '' : `: of the difference, ${reason}`}.`,
    };
  }
  const compared = [...comparisons, comparisonOf(pore.bounds, below, 'eV')];
  if (passes(pore.bounds, below)) return { ...decided, direction, comparisons: compared, sentence: `${said}.` };
  const sentence = `${said}: pores are preferred, but binding there is not below ${below.threshold} eV.`;
  return { ...decided, direction: 'NEUTRAL', comparisons: compared, sentence };
}

/** All printed energies of a motif, with negative as favourable; null if none is. */
function energyOf(facts: readonly Fact[], motif: Motif): Derived | null {
  const printed = facts.flatMap((fact) => {
    const { bounds, observation } = fact;
    const fits = observation.statement.form === 'VALUE' && observation.conditions.motif === motif;
    return fits && bounds !== null ? [{ fact, bounds: favourableNegative(fact, bounds) }] : [];
  });
  return printed.length === 0
    ? null
    : { bounds: span(printed.map(({ bounds }) => bounds)), inputs: printed.map(({ fact }) => fact) };
}

function favourableNegative({ dft }: Fact, bounds: Bounds): Bounds {
  return dft?.signConvention === 'POSITIVE_FAVOURABLE' ? mapFalling(bounds, (energy) => -energy) : bounds;
}

/** Energies at a distance that no layers of the carbon were found at are left out; those that name none are kept. */
function isAtSpacing({ own, general }: Subject): (fact: Fact) => boolean {
  const measured = [own, general].flatMap((facts) =>
    facts.find({ quantity: 'D002', form: 'VALUE' }).flatMap(({ bounds }) => bounds ?? []),
  );
  return ({ observation: { conditions } }) => {
    const { interlayerDistance } = conditions;
    if (interlayerDistance === undefined || measured.length === 0) return true;
    const [at, found] = [boundsOf(interlayerDistance), span(measured)];
    return at.lower <= found.upper && at.upper >= found.lower;
  };
}

/** One energy as it is; of several the whole span. */
function span(all: readonly Bounds[]): Bounds {
  const lower = Math.min(...all.map((each) => each.lower));
  const upper = Math.max(...all.map((each) => each.upper));
  const [only, ...others] = all.map(({ value }) => value);
  return { value: only !== undefined && others.length === 0 ? only : (lower + upper) / 2, lower, upper };
}
