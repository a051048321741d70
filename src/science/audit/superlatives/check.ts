import { groupBy } from '../../../domain/groupBy.ts';
import type { SuperlativeDegree } from '../../../domain/observation.ts';
import { quantityKinds } from '../../../domain/quantityKinds.ts';
import { canonicalUnit } from '../../../domain/units.ts';
import type { Estimate } from '../../facts/estimates.ts';
import { type Fact, statementOf } from '../../facts/fact.ts';
import { interval } from '../../rules/words.ts';
import { aboutOf, isOwn } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { meetingIn } from '../opposites/scope.ts';
import { subjectEstimates } from '../subjectEstimates.ts';
import { termOf } from '../term.ts';
import { isBetter } from './rank.ts';
import { type Standing, standingOf } from './standing.ts';

/** The degrees that claim a rank, as sentences name them. */
const ranks: Readonly<Partial<Record<SuperlativeDegree, string>>> = {
  BENCHMARK: 'A benchmark',
  BEST: 'The best value',
  ONE_OF_THE_BEST: 'One of the best values',
};

/** A rank claimed by a sentence. */
type Claimed = {
  readonly fact: Fact;
  readonly quantity: string;
  readonly degree: SuperlativeDegree;
  readonly rank: string;
};

/** One check for each quantity, subject and degree, whatever the number of sentences. */
export function checkSuperlatives(input: AuditInput): readonly CheckResult[] {
  const claimed = input.facts.find({ form: 'SUPERLATIVE', also: isOwn }).flatMap(claimedBy);
  const groups = groupBy(claimed, ({ fact: { observation }, degree }) =>
    [observation.quantity, degree, observation.material, observation.ion].join('|'),
  );
  return [...groups.values()].flatMap((group) => {
    const facts = group.map(({ fact }) => fact);
    return group.slice(0, 1).map((first) => ({ ...aboutOf(facts), ...checkClaimed(first, facts, input) }));
  });
}

function claimedBy(fact: Fact): readonly Claimed[] {
  const { quantity } = fact.observation;
  const statement = statementOf(fact, 'SUPERLATIVE');
  if (statement === null || quantity === null) return [];
  const rank = ranks[statement.degree];
  return rank === undefined ? [] : [{ fact, quantity, degree: statement.degree, rank }];
}

type Checked = Pick<CheckResult, 'severity' | 'inputs' | 'sentence' | 'computations'>;

/** By the best value that the source itself states in a state that fits the claim. */
function checkClaimed(claimed: Claimed, facts: readonly Fact[], input: AuditInput): Checked {
  const { fact, quantity, rank } = claimed;
  const { name, unitKind } = quantityKinds.get(quantity);
  const unit = canonicalUnit(unitKind).code;
  const own = bestOf(claimed, input);
  const start = `${rank} is claimed for ${name}`;
  if (own === null) return { severity: 'INFO', inputs: facts, sentence: `${start}, without a number to be checked.` };
  const standing = standingOf(own, peersOf(fact, input), { quantity, factor: input.parameter('likeWithin') });
  return {
    severity: severityOf(claimed, standing, input),
    inputs: [...facts, ...own.inputs],
    sentence: `${start}, ${interval(own.bounds, unit)}: ${told(standing, unit)}.`,
    computations: standing.comparable.map((peer) => ({
      formula: 'own value >= value of another source',
      terms: [termOf(`own ${name}`, own.bounds, unit), termOf(`${name} of ${peer.source}`, peer.bounds, unit)],
      result: null,
      expected: null,
    })),
  };
}

function bestOf({ fact, quantity }: Claimed, { facts, subjects }: AuditInput): Estimate | null {
  const meet = meetingIn(subjects);
  const values = facts.find({
    form: 'VALUE',
    ion: fact.observation.ion,
    also: (each) => each.observation.quantity === quantity && isOwn(each) && meet(each, fact),
  });
  return subjectEstimates(values).reduce<Estimate | null>(
    (best, each) => (best !== null && !isBetter(quantity, each.bounds, best.bounds) ? best : each),
    null,
  );
}

function peersOf({ observation: { ion, quantity } }: Fact, { peers }: AuditInput): readonly Fact[] {
  return peers.find({ form: 'VALUE', ion, also: (each) => each.observation.quantity === quantity && isOwn(each) });
}

function severityOf({ degree }: Claimed, { comparable, better }: Standing, { parameter }: AuditInput) {
  if (comparable.length === 0) return 'INFO';
  const enough = degree === 'ONE_OF_THE_BEST' ? parameter('oneOfTheBest') : 1;
  return new Set(better.map(({ source }) => source)).size >= enough ? 'WARNING' : null;
}

function told({ comparable, better, obstacles }: Standing, unit: string): string {
  const left = [...obstacles].map(([obstacle, count]) => `${count} ${obstacle}`);
  const rest = left.length === 0 ? '' : ` (not comparable: ${left.join(', ')})`;
  if (comparable.length === 0) return `it cannot be checked, no value of another source is comparable${rest}`;
  if (better.length === 0) return `none of ${comparable.length} comparable values of other sources is better${rest}`;
  const values = better.map(({ bounds, source }) => `${interval(bounds, unit)} in ${source}`);
  return `${better.length} of ${comparable.length} comparable values of other sources are better${rest}, ${values.join(', ')}`;
}
