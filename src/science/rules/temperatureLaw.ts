import { groupBy } from '../../domain/groupBy.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import { stateOf } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { settingOf } from '../facts/settingOf.ts';
import { decide } from './decide.ts';
import type { Reading, RuleInput } from './rule.ts';
import { interval, number } from './words.ts';

const KELVIN_AT_0_DEGC = 273.15;

/** An intensity at a temperature in K. */
type Point = { readonly fact: Fact; readonly kelvin: number; readonly intensity: Bounds };

type Asked = Pick<RuleInput, 'parameter'>;

/**
 * Readings of how intensities of one line in one state depend on temperature: the exponent n in intensity ~ T^-n between
 * the lowest and the highest. 0 is Pauli's law of conduction electrons, 1 Curie's of localised spins.
 */
export function temperatureLaw(intensities: readonly Fact[], asked: Asked): readonly Reading[] {
  const states = groupBy(intensities, otherState);
  return [...states.values()].map((facts) => {
    const points = facts.flatMap(pointOf).toSorted((a, b) => a.kelvin - b.kelvin);
    const [coldest, warmest] = [points.at(0), points.at(-1)];
    if (coldest === undefined || warmest === undefined || coldest.kelvin === warmest.kelvin) {
      const sentence = 'The intensity of the EPR line is not given at two temperatures, so that no law follows.';
      return { direction: 'INSUFFICIENT', inputs: facts, sentence };
    }
    return reading(coldest, warmest, asked);
  });
}

/** The state without its temperature. */
function otherState(fact: Fact): string {
  const { temperature: _, ...conditions } = fact.observation.conditions;
  return stateOf({ ...fact, observation: { ...fact.observation, conditions } });
}

function pointOf(fact: Fact): readonly Point[] {
  const { temperature } = fact.observation.conditions;
  const at = temperature === undefined ? settingOf(fact, 'TEMPERATURE') : boundsOf(temperature);
  const { bounds } = fact;
  if (at === null || bounds === null) return [];
  const kelvin = at.value + KELVIN_AT_0_DEGC;
  return kelvin > 0 && bounds.value > 0 ? [{ fact, kelvin, intensity: bounds }] : [];
}

function reading(cold: Point, warm: Point, { parameter }: Asked): Reading {
  const exponent = exponentOf(cold, warm);
  const pauli = parameter('pauliExponent');
  const { reason, ...decided } = decide(exponent, {
    supports: { side: 'AT_MOST', parameter: 'pauliExponent', threshold: pauli },
    contradicts: { side: 'AT_LEAST', parameter: 'curieExponent', threshold: parameter('curieExponent') },
    unit: '1',
  });
  const inputs = [cold.fact, warm.fact];
  const said =
    `Between ${number(cold.kelvin)} and ${number(warm.kelvin)} K the intensity of the EPR line goes with T^-n, n = ` +
    interval(exponent, '1');
  if (exponent.lower < -pauli && decided.direction !== 'CONTRADICTS') {
    const sentence = `${said}: it may grow with temperature, which neither conduction electrons nor localised spins do.`;
    return { ...decided, direction: 'NEUTRAL', inputs, sentence };
  }
  const law = { SUPPORTS: 'as of conduction electrons (Pauli)', CONTRADICTS: 'as of localised spins (Curie)' };
  const why = decided.direction === 'NEUTRAL' ? reason : law[decided.direction];
  return { ...decided, inputs, sentence: `${said}: ${why}.` };
}

/** n in intensity ~ T^-n. Temperatures count as exact, intensities with their intervals. */
function exponentOf({ kelvin: cold, intensity: a }: Point, { kelvin: warm, intensity: b }: Point): Bounds {
  const n = (one: number, other: number) => Math.log(Math.max(0, one) / Math.max(0, other)) / Math.log(warm / cold);
  return { value: n(a.value, b.value), lower: n(a.lower, b.upper), upper: n(a.upper, b.lower) };
}
