import type { LineCondition } from '../../domain/evidence.ts';
import { type Bounds, intersection } from '../facts/bounds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import { comparisonOf, passes, type Test } from './decide.ts';
import { isFirst, isLater, isWithout, type Plateau, plateausOf, slopes } from './plateaus.ts';
import type { Reading, RuleInput } from './rule.ts';
import { interval } from './words.ts';

type Asked = Pick<RuleInput, 'subject' | 'parameter'>;

/** Reads the plateaus of the first cycle that one source speaks of, each against what it says of later cycles. */
export function seiPlateaus(facts: readonly Fact[], asked: Asked): readonly Reading[] {
  const first = facts.filter(isFirst);
  const placed = plateausOf(first);
  if (placed.length > 0) return placed.map((plateau) => reading(plateau, facts.filter(isLater), asked));
  const seen = first.filter((fact) => !slopes(fact));
  if (seen.length === 0) return [];
  if (seen.every((fact) => statementOf(fact, 'PRESENCE')?.level === 'ABSENT')) {
    const sentence = 'The first cycle has no plateau; electrolyte may be reduced along a slope as well.';
    return [{ direction: 'NEUTRAL', inputs: seen, qualitative: true, sentence }];
  }
  const sentence = 'The first cycle has a plateau, but at which potential is not said.';
  return [{ direction: 'INSUFFICIENT', inputs: seen, qualitative: true, sentence }];
}

function reading(plateau: Plateau, later: readonly Fact[], asked: Asked): Reading {
  const { bounds, inputs } = plateau;
  const [from, to] = rangeOf(asked);
  const said = `A plateau of the first cycle lies at ${interval(bounds, 'V')}`;
  const range = `${from.threshold} to ${to.threshold} V`;
  const comparisons = [comparisonOf(bounds, from, 'V'), comparisonOf(bounds, to, 'V')];
  if (!isWithin(bounds, asked)) {
    const apart = bounds.upper < from.threshold || bounds.lower > to.threshold;
    const why = apart ? `outside of ${range}` : `and the interval reaches beyond ${range}`;
    return { direction: 'NEUTRAL', inputs, comparisons, sentence: `${said}, ${why}.` };
  }
  const { direction, why, ...read } = laterCycles(plateau, later, asked);
  return {
    direction,
    comparisons,
    ...read,
    inputs: [...inputs, ...read.inputs],
    sentence: `${said}, within ${range}; ${why}.`,
  };
}

type Later = Pick<Reading, 'direction' | 'inputs' | 'conditions'> & { readonly why: string };

/** Whether the plateau comes back after the first cycle. */
function laterCycles({ bounds }: Plateau, later: readonly Fact[], asked: Asked): Later {
  const back = plateausOf(later).filter((each) => intersection(each.bounds, bounds) !== null);
  const gone = later.filter((fact) => isWithout(fact, bounds, asked.subject.windows.of));
  const returned = back.flatMap(({ inputs }) => inputs);
  if (returned.length > 0 && gone.length > 0) {
    const why = 'statements on later cycles say both that it comes back and that it does not';
    return { direction: 'NEUTRAL', inputs: [...returned, ...gone], why };
  }
  if (gone.length > 0) {
    const words = gone.every(slopes) ? 'the profile slopes there in later cycles' : 'later cycles do not have it';
    return { direction: 'SUPPORTS', inputs: gone, conditions: readOfSlope(gone), why: words };
  }
  if (returned.length === 0) return { direction: 'NEUTRAL', inputs: [], why: 'nothing is said of it in later cycles' };
  const where = back.map((each) => interval(each.bounds, 'V')).join(', ');
  if (back.every((each) => isWithin(each.bounds, asked))) {
    return { direction: 'CONTRADICTS', inputs: returned, why: `it is there in later cycles too, at ${where}` };
  }
  return {
    direction: 'NEUTRAL',
    inputs: returned,
    why: `one of later cycles may be it, but reaches beyond the range: ${where}`,
  };
}

/** A sloping profile excludes a plateau only by what the word means; sources call profiles with weak plateaus so too. */
function readOfSlope(gone: readonly Fact[]): readonly LineCondition[] {
  if (!gone.every(slopes)) return [];
  const sentence = 'that later cycles have no plateau there is read from their sloping profile';
  return [{ code: 'ASSUMED_INPUT', sentence }];
}

function isWithin(bounds: Bounds, asked: Asked): boolean {
  return rangeOf(asked).every((end) => passes(bounds, end));
}

function rangeOf({ parameter }: Asked): readonly [Test, Test] {
  return [
    { side: 'AT_LEAST', parameter: 'lowestPotential', threshold: parameter('lowestPotential') },
    { side: 'AT_MOST', parameter: 'highestPotential', threshold: parameter('highestPotential') },
  ];
}
