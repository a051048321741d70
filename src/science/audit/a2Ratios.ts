import type { Repair } from '../../domain/audit.ts';
import type { RatioRelation, RatioStatement } from '../../domain/observation.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { canonicalUnit } from '../../domain/units.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import { interval } from '../rules/words.ts';
import { isOwn } from './about.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { type Other, othersOf } from './comparedTo.ts';
import { computation, meet, rangeOf } from './compute.ts';
import { compatible } from './conditionsOf.ts';
import { best, type Stated, statedValues } from './stated.ts';
import { termOf } from './term.ts';

/** A2: a comparison in words or per cent against the two numbers that it compares. */
export const a2Ratios: AuditRule = {
  code: 'A2',
  name: 'ratio',
  description: 'What is called more by so much, so many times as much or similar, is so by its own numbers.',
  question: 'Do the two numbers have the ratio that is claimed?',
  parameters: [
    {
      name: 'similar',
      value: 20,
      unit: '%',
      description: 'How far two values may be apart that are called similar, in per cent of the larger.',
      source: 'general knowledge',
    },
  ],
  check: (input) =>
    input.facts.find({ also: isOwn }).flatMap((fact) => {
      const ratio = statementOf(fact, 'RATIO');
      const { quantity } = fact.observation;
      return ratio === null || quantity === null ? [] : checkRatio({ fact, ratio, quantity }, input);
    }),
};

type Claim = { readonly fact: Fact; readonly ratio: RatioStatement; readonly quantity: string };
type Pair = { readonly mine: Stated; readonly other: Other };

function checkRatio(claim: Claim, input: AuditInput): readonly CheckResult[] {
  const { fact, ratio, quantity } = claim;
  const { material, ion } = fact.observation;
  const isSubject = ({ observation: each }: Fact) =>
    !each.cited && each.quantity === quantity && each.material === material && each.ion === ion;
  const values = statedValues(input.facts.find({ form: 'VALUE', also: isSubject }));
  const pairs = values
    .filter(({ first }) => compatible(first, fact, []))
    .flatMap((mine) => othersOf(fact, ratio.to, mine, input).map((other): Pair => ({ mine, other })))
    // nothing is so many times, or so many per cent of, nothing
    .filter(({ other }) => other.bounds.value !== 0);
  const limit = limitOf(ratio, input.parameter('similar'));
  if (limit === null) return [];
  if (pairs.length === 0) return ratio.value === null ? [] : [unknown(claim)];
  return best(pairs, (pair) => meet(differenceOf(ratio, pair), limit)).map((pair) => checkPair(claim, pair, limit));
}

/** Where a comparison gives a number, but the numbers that it compares are not known. */
function unknown({ fact, ratio, quantity }: Claim): CheckResult {
  const { material, ion } = fact.observation;
  const sentence = `What is ${saying(ratio)} ${nameOf(ratio.to)} cannot be checked: no ${quantityKinds.get(quantity).name} of the same state is known for both.`;
  return { severity: 'INFO', material, ion, inputs: [fact], sentence };
}

function nameOf(to: RatioStatement['to']): string {
  if ('ion' in to) return to.ion;
  return 'label' in to ? to.label : to.material.slice(to.material.lastIndexOf('/') + 1);
}

/** What the two numbers make of the comparison, in per cent or as a factor. */
function differenceOf({ relation }: RatioStatement, { mine, other }: Pair): Bounds {
  const range = rangeOf([mine.bounds, other.bounds], differences[relation]);
  return relation === 'SIMILAR' && meet(mine.bounds, other.bounds) ? { ...range, lower: 0 } : range;
}

const differences: Readonly<Record<RatioRelation, (mine: number, other: number) => number>> = {
  MORE_BY: (mine, other) => (mine / other - 1) * 100,
  LESS_BY: (mine, other) => (1 - mine / other) * 100,
  TIMES: (mine, other) => mine / other,
  SIMILAR: (mine, other) => (Math.abs(mine - other) / Math.max(Math.abs(mine), Math.abs(other))) * 100,
};

/** Where the comparison has to lie; null if the statement says nothing that could fail. */
function limitOf({ relation, value }: RatioStatement, similar: number): Bounds | null {
  const stated = value === null ? null : boundsOf(value);
  switch (relation) {
    case 'SIMILAR':
      return { value: 0, lower: 0, upper: stated?.upper ?? similar };
    case 'TIMES':
      return stated;
    default:
      return stated ?? { value: 0, lower: 0, upper: Number.POSITIVE_INFINITY };
  }
}

const words: Readonly<Record<RatioRelation, string>> = {
  MORE_BY: 'more than',
  LESS_BY: 'less than',
  TIMES: 'times',
  SIMILAR: 'similar to',
};

/** "25 % (23.75 to 26.25) more than", "similar to". */
function saying({ relation, value }: RatioStatement): string {
  const stated = value === null ? '' : `${interval(boundsOf(value), unitOf(relation))} `;
  return relation === 'SIMILAR' ? words.SIMILAR : `${stated}${words[relation]}`;
}

function unitOf(relation: RatioRelation): string {
  return relation === 'TIMES' ? '1' : '%';
}

function checkPair({ fact, ratio, quantity }: Claim, { mine, other }: Pair, limit: Bounds): CheckResult {
  const { material, ion } = fact.observation;
  const unit = canonicalUnit(quantityKinds.get(quantity).unitKind).code;
  const difference = differenceOf(ratio, { mine, other });
  const holds = meet(difference, limit);
  const outside = other.outside || ratio.relation === 'SIMILAR';
  const verb = { MORE_BY: 'more than', LESS_BY: 'less than', TIMES: 'times', SIMILAR: 'apart from' }[ratio.relation];
  return {
    severity: holds ? null : outside ? 'WARNING' : 'ERROR',
    material,
    ion,
    inputs: [fact, ...mine.inputs, ...other.inputs],
    sentence: `The ${quantityKinds.get(quantity).name} of ${interval(mine.bounds, unit)} is ${interval(difference, unitOf(ratio.relation))} ${verb} the ${interval(other.bounds, unit)} of ${other.name}; ${holds ? 'that fits' : 'it is called'} "${saying(ratio)}".`,
    ...(outside ? { doubted: [fact] } : {}),
    computations: [
      computation(
        formulas[ratio.relation],
        [
          termOf(`value of ${ion ?? 'the subject'}`, mine.bounds, unit),
          termOf(`value of ${other.name}`, other.bounds, unit),
        ],
        {
          result: termOf('difference', difference, unitOf(ratio.relation)),
          expected: termOf('stated', limit, unitOf(ratio.relation)),
        },
      ),
    ],
    ...(holds || ratio.value === null ? {} : { repairs: [repairOf(fact, difference, unitOf(ratio.relation))] }),
  };
}

const formulas: Readonly<Record<RatioRelation, string>> = {
  MORE_BY: 'value / other value - 1',
  LESS_BY: '1 - value / other value',
  TIMES: 'value / other value',
  SIMILAR: '|value - other value| / larger value',
};

function repairOf({ id }: Fact, difference: Bounds, unit: string): Repair {
  const { value, lower, upper } = termOf('difference', difference, unit);
  const sentence = `It would agree if the text said ${interval(difference, unit)}.`;
  return { observation: id, value, lower, upper, unit, sentence };
}
