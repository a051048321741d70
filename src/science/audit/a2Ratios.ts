import type { Repair } from '../../domain/audit.ts';
import type { RatioStatement } from '../../domain/observation.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { canonicalUnit } from '../../domain/units.ts';
import type { Bounds } from '../facts/bounds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import { interval } from '../rules/words.ts';
import { isOwn } from './about.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { type Other, othersOf } from './comparedTo.ts';
import { computation, meet } from './compute.ts';
import { compatible } from './conditionsOf.ts';
import { differenceOf, formulas, limitOf, nameOf, saying, unitOf } from './ratios.ts';
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
    input.facts.find({ form: 'RATIO', also: isOwn }).flatMap((fact) => {
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
  return best(pairs, (pair) => meet(differenceOf(ratio, pair.mine.bounds, pair.other.bounds), limit)).map((pair) =>
    checkPair(claim, pair, limit),
  );
}

/** Where a comparison gives a number, but the numbers that it compares are not known. */
function unknown({ fact, ratio, quantity }: Claim): CheckResult {
  const { material, ion } = fact.observation;
  const sentence = `What is ${saying(ratio)} ${nameOf(ratio.to)} cannot be checked: no ${quantityKinds.get(quantity).name} of the same state is known for both.`;
  return { severity: 'INFO', material, ion, inputs: [fact], sentence };
}

function checkPair({ fact, ratio, quantity }: Claim, { mine, other }: Pair, limit: Bounds): CheckResult {
  const { material, ion } = fact.observation;
  const unit = canonicalUnit(quantityKinds.get(quantity).unitKind).code;
  const difference = differenceOf(ratio, mine.bounds, other.bounds);
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

function repairOf({ id }: Fact, difference: Bounds, unit: string): Repair {
  const { value, lower, upper } = termOf('difference', difference, unit);
  const sentence = `It would agree if the text said ${interval(difference, unit)}.`;
  return { observation: id, value, lower, upper, unit, sentence };
}
