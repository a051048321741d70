import { groupBy } from '../../domain/groupBy.ts';
import type { Bounds } from '../facts/bounds.ts';
import { distance } from '../facts/distance.ts';
import { estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { decide } from './decide.ts';
import { liesIn } from './liesIn.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { whereResolved } from './whereResolved.ts';
import { interval, number } from './words.ts';

const UNIT = 'V';

/** Where a compound forms on graphite: `open` if that is only the least potential. */
type Known = { readonly parameter: string; readonly open: boolean };

const compounds: Readonly<Record<string, Known>> = {
  LiC6: { parameter: 'lic6Potential', open: false },
  KC8: { parameter: 'kc8Potential', open: true },
};

/** R-IC-POT: a peak that is ascribed to a compound lies where that compound forms. */
export const icPot: Rule = {
  code: 'R-IC-POT',
  name: 'potential of the assigned compound',
  description: 'A dQ/dV peak that is assigned to an intercalation compound has to lie near its potential on graphite.',
  question: 'Does the peak lie at the potential of the compound that it is assigned to?',
  processes: ['INTERCALATION'],
  region: null,
  techniques: ['DIFFERENTIAL_CAPACITY', 'CV'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'tolerance',
      value: 0.05,
      unit: UNIT,
      description: 'How far a peak may lie from the potential of its compound: disorder and overpotential move it.',
      source: 'general knowledge',
    },
    {
      name: 'lic6Potential',
      value: 0.085,
      unit: UNIT,
      description: 'Potential at which graphite becomes LiC6, against Li.',
      source: 'general knowledge',
    },
    {
      name: 'kc8Potential',
      value: 0.1,
      unit: UNIT,
      description: 'Least potential at which graphite becomes KC8, against K.',
      source: 'general knowledge',
    },
  ],
  caveat: 'Between disordered layers sites spread in energy; a compound may form over a wide range without a peak.',
  judge: (input) => {
    const peaks = input.subject.own.find({
      quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
      form: 'VALUE',
      also: ({ observation }) => observation.conditions.direction !== 'EXTRACTION',
    });
    const byCompound = groupBy(peaks, ({ observation }) => observation.conditions.compound);
    const readings = [...byCompound].flatMap(([compound, facts]) =>
      compound === undefined ? [] : ofCompound(input, compound, facts),
    );
    return whereResolved(input.subject, ['DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL'], readings);
  },
};

function ofCompound(input: RuleInput, compound: string, facts: readonly Fact[]): readonly Reading[] {
  const printed = estimates(facts);
  if (printed.length === 0) {
    return [
      { direction: 'INSUFFICIENT', inputs: facts, sentence: `No potential of the peak of ${compound} is printed.` },
    ];
  }
  return printed.map(({ bounds, inputs }) => reading(input, { compound, bounds, inputs }));
}

type Peak = { readonly compound: string; readonly bounds: Bounds; readonly inputs: readonly Fact[] };

function reading({ subject, region, parameter }: RuleInput, { compound, bounds, inputs }: Peak): Reading {
  const peak = `The peak that is assigned to ${compound} lies at ${interval(bounds, UNIT)}`;
  if (!liesIn(subject, region, bounds)) {
    return { direction: 'NOT_APPLICABLE', inputs, sentence: `${peak}, which is in another region.` };
  }
  const known = compounds[compound];
  if (known === undefined) {
    return { direction: 'NOT_APPLICABLE', inputs, sentence: `${peak}; no potential of that compound is known.` };
  }
  const potential = parameter(known.parameter);
  const off = distance(bounds, potential);
  const threshold = parameter('tolerance');
  const decided = decide(off, {
    supports: { side: 'AT_MOST', parameter: 'tolerance', threshold },
    contradicts: { side: 'ABOVE', parameter: 'tolerance', threshold },
    unit: UNIT,
  });
  const { comparisons, reason } = decided;
  const least = `${number(potential)} ${UNIT}${known.open ? ' or more' : ''}`;
  const sentence = `${peak}, ${interval(off, UNIT)} from the ${least} at which it forms on graphite`;
  if (known.open && bounds.value > potential && decided.direction !== 'SUPPORTS') {
    return { direction: 'NEUTRAL', comparisons, inputs, sentence: `${sentence}, which is known from below only.` };
  }
  const why = reason === null ? '' : `: ${reason}`;
  return { direction: decided.direction, comparisons, inputs, sentence: `${sentence}${why}.` };
}
