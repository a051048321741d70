import { type Agreement, type AgreementCode, agreementRank } from '../../domain/agreement.ts';
import type { AuditCheck } from '../../domain/audit.ts';
import type { Claim } from '../../domain/claim.ts';
import type { JudgedOrder, JudgedPart } from './claimParts.ts';
import { type Outcome, ofChecks, ofOrders, ofVerdicts } from './outcomes.ts';

/** What a claim is held against. */
export type ClaimEvidence = {
  /** One for each of `partsOf` the claim. */
  readonly parts: readonly JudgedPart[];
  /** One for each ion that the claim is about. */
  readonly orders: readonly JudgedOrder[];
  /** Checks of the claim's source. */
  readonly checks: readonly AuditCheck[];
  /** True if a statement that the claim brings as evidence has a number. */
  readonly hasNumber: boolean;
};

/**
 * How a claim fares. Of several parts or ions the worst counts.
 *
 * A claim of what takes place, kinetic control included, follows the verdict: SUPPORTED and CORROBORATED agree, CONTESTED
 * is open, DISPUTED disagrees, INSUFFICIENT leaves it unsupported; a denied claim is mirrored. A mechanism model follows
 * the verdicts of its parts, an order the status of its numbers, a trend the check of orderings against numbers (A4).
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
        ? 'No ordering that it brings as evidence is held against numbers.'
        : 'It brings no number as evidence.';
      return worst(claim, ofChecks(claim, evidence.checks), { none, propositions: [] });
    }
  }
}

function notJudged(reason: string): Agreement {
  return { agreement: 'NOT_JUDGED', reason, assessments: [] };
}

type Rest = { readonly none: string; readonly propositions: readonly string[] };

function worst(claim: Claim, outcomes: readonly Outcome[], { none, propositions }: Rest): Agreement {
  const codes = outcomes.map((outcome) => hedged(claim, outcome));
  const found = agreementRank.findLast((code) => codes.includes(code));
  if (found === undefined) return notJudged(none);
  const told = [...new Set(outcomes.map(({ sentence }) => sentence))];
  const notes = [
    ...(claim.stance === 'DENIES' ? ['The claim denies it.'] : []),
    ...(found === 'OVERSTATED' ? ['It is claimed as proven, which takes more than that.'] : []),
  ];
  return { agreement: found, reason: [...told, ...notes].join(' '), assessments: propositions };
}

function hedged({ hedging }: Claim, { agreement, proven }: Outcome): AgreementCode {
  return hedging === 'CONFIRMED' && !proven && agreement !== 'DISAGREES' ? 'OVERSTATED' : agreement;
}
