import { type Agreement, type AgreementCode, agreementRank } from '../../domain/agreement.ts';
import type { Claim } from '../../domain/claim.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import type { JudgedOrder, JudgedPart } from './claimParts.ts';
import { type Checked, type Outcome, ofChecks, ofOrders, ofVerdicts } from './outcomes.ts';

/** How many verdicts or findings a reason tells. */
const TOLD = 3;

/** What a claim is held against; the checks are those of its source. */
export type ClaimEvidence = Checked & {
  /** One for each of `partsOf` the claim. */
  readonly parts: readonly JudgedPart[];
  /** One for each ion that the claim is about. */
  readonly orders: readonly JudgedOrder[];
  /** True if a statement that the claim brings as evidence has a number. */
  readonly hasNumber: boolean;
};

/**
 * How a claim fares. Of several parts or ions the worst counts.
 *
 * A claim of what takes place, kinetic control included, follows the verdict: SUPPORTED and CORROBORATED agree, CONTESTED
 * is open, DISPUTED disagrees, INSUFFICIENT leaves it unsupported; a denied claim is mirrored. A mechanism model follows
 * the verdicts of its parts, an order the status of its numbers, a trend the check of orderings by its
 * quantity against numbers (A4), which is open where opposite statements are found beside it (A10).
 * What is claimed as proven is overstated unless it is CORROBORATED (if denied: DISPUTED), DETERMINED (if denied: REFUTED),
 * or passes the check; where the evidence says the opposite, DISAGREES stands, since it says more.
 */
export function agreementOf(claim: Claim, evidence: ClaimEvidence): Agreement {
  const { cited, material, assertion } = claim;
  if (cited) return notJudged('The source only passes it on from another work.');
  if (material === null) return notJudged('It is about hard carbon in general, not about one material.');
  switch (assertion.kind) {
    case 'PROCESS':
    case 'MECHANISM_MODEL': {
      const propositions = [...new Set(evidence.parts.map(({ proposition }) => proposition))];
      const none = 'Nothing of it can be assessed: no cell of the material with any ion is known.';
      return worst(claim, ofVerdicts(claim.stance, evidence.parts), { none, propositions });
    }
    case 'CONTRIBUTION_ORDER': {
      const none = 'No order of contributions can be computed: no cell of the material with any ion is known.';
      return worst(claim, ofOrders(claim.stance, evidence.orders), { none, propositions: [] });
    }
    case 'TREND': {
      const none = evidence.hasNumber
        ? `No order by ${quantityKinds.get(assertion.quantity).name} is held against what it brings as evidence.`
        : 'It brings no number as evidence.';
      return worst(claim, ofChecks(claim, assertion.quantity, evidence), { none, propositions: [] });
    }
  }
}

function notJudged(reason: string): Agreement {
  return { agreement: 'NOT_JUDGED', reason, assessments: [] };
}

type Rest = { readonly none: string; readonly propositions: readonly string[] };

function worst(claim: Claim, outcomes: readonly Outcome[], { none, propositions }: Rest): Agreement {
  const coded = outcomes.map((outcome) => ({ code: hedged(claim, outcome), sentence: outcome.sentence }));
  const found = agreementRank.findLast((each) => coded.some(({ code }) => code === each));
  if (found === undefined) return notJudged(none);
  // what decides comes first
  const told = [...coded.filter(({ code }) => code === found), ...coded].map(({ sentence }) => sentence);
  const notes = [
    ...(claim.stance === 'DENIES' ? ['The claim denies it.'] : []),
    ...(found === 'OVERSTATED' ? ['It is claimed as proven, which this does not show.'] : []),
  ];
  return {
    agreement: found,
    reason: [...shortened([...new Set(told)]), ...notes].join(' '),
    assessments: propositions,
  };
}

function shortened(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - TOLD;
  return more > 0 ? [...sentences.slice(0, TOLD), `And ${more} more.`] : sentences;
}

function hedged({ hedging }: Claim, { agreement, proven }: Outcome): AgreementCode {
  return hedging === 'CONFIRMED' && !proven && agreement !== 'DISAGREES' ? 'OVERSTATED' : agreement;
}
