import type { AuditCheck } from '../../domain/audit.ts';
import type { Claim, Stance } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/evidence.ts';
import type { Observation } from '../../domain/observation.ts';
import { processes } from '../../domain/processes.ts';
import { regions } from '../../domain/regions.ts';
import type { JudgedOrder, JudgedPart } from './claimParts.ts';

type Plain = 'AGREES' | 'OPEN' | 'UNSUPPORTED' | 'DISAGREES';

/** How one part of a claim fares, before it is asked how firmly it is claimed. */
export type Outcome = {
  readonly agreement: Plain;
  /** True if nothing firmer could be found. */
  readonly proven: boolean;
  readonly sentence: string;
};

const byVerdict: Readonly<Record<Verdict, Plain>> = {
  CORROBORATED: 'AGREES',
  SUPPORTED: 'AGREES',
  CONTESTED: 'OPEN',
  INSUFFICIENT: 'UNSUPPORTED',
  DISPUTED: 'DISAGREES',
};

const byStatus: Readonly<Record<JudgedOrder['status'], Plain>> = {
  DETERMINED: 'AGREES',
  CONSISTENT: 'OPEN',
  TOO_MANY_ORDERS: 'OPEN',
  DATA_INCONSISTENT: 'UNSUPPORTED',
  NOT_ENOUGH_DATA: 'UNSUPPORTED',
  REFUTED: 'DISAGREES',
};

/** What holds of a claim if it is denied instead of asserted. */
const mirrored: Readonly<Record<Plain, Plain>> = {
  AGREES: 'DISAGREES',
  DISAGREES: 'AGREES',
  OPEN: 'OPEN',
  UNSUPPORTED: 'UNSUPPORTED',
};

export function ofVerdicts(stance: Stance, parts: readonly JudgedPart[]): readonly Outcome[] {
  return parts.map((part) => ({
    agreement: faced(byVerdict[part.verdict], stance),
    proven: part.verdict === (stance === 'ASSERTS' ? 'CORROBORATED' : 'DISPUTED'),
    sentence: `${sentenceStart(part)} is ${part.verdict}.`,
  }));
}

export function ofOrders(stance: Stance, orders: readonly JudgedOrder[]): readonly Outcome[] {
  return orders.map(({ ion, status }) => ({
    agreement: faced(byStatus[status], stance),
    proven: status === (stance === 'ASSERTS' ? 'DETERMINED' : 'REFUTED'),
    sentence: `With ${ion} the order of contributions is ${status}.`,
  }));
}

/** The audit rule that holds stated orderings against the numbers that they order. */
const ORDERINGS = 'A4';

/** The audit rule that holds statements in words against each other. */
const OPPOSITES = 'A10';

/** Checks of a source, and the statements that they compare by their ids. */
export type Checked = {
  readonly checks: readonly AuditCheck[];
  readonly observation: (id: string) => Pick<Observation, 'quantity' | 'statement'>;
};

/**
 * Checks of orderings by the quantity of a trend, as far as they compare a statement that the claim brings as evidence.
 * An ordering by another quantity does not test the claim, whatever number they share. What the claim brings of its
 * quantity and other statements of the source contradict leaves open even an ordering that fits its numbers.
 */
export function ofChecks(claim: Claim, quantity: string, { checks, observation }: Checked): readonly Outcome[] {
  const isBrought = (id: string) => claim.observations.includes(id);
  const isOfQuantity = (id: string) => observation(id).quantity === quantity;
  const orders = (id: string) => isOfQuantity(id) && observation(id).statement.form === 'ORDERING';
  const tested = checks
    .filter(({ rule, inputs }) => rule === ORDERINGS && inputs.some(orders) && inputs.some(isBrought))
    .map((check) => {
      const agreement = faced(ofCheck(check), claim.stance);
      return { agreement, proven: agreement === 'AGREES', sentence: check.sentence };
    });
  const opposed = checks
    .filter(({ rule, finding }) => rule === OPPOSITES && finding?.severity === 'WARNING')
    .filter(({ inputs }) => inputs.some((id) => isBrought(id) && isOfQuantity(id)))
    .map(({ sentence }) => ({ agreement: 'OPEN' as const, proven: false, sentence }));
  return tested.length === 0 ? [] : [...tested, ...opposed];
}

/** What is merely missing or implied (INFO) leaves it open. */
function ofCheck({ finding }: AuditCheck): Plain {
  if (finding === null) return 'AGREES';
  return finding.severity === 'INFO' ? 'OPEN' : 'DISAGREES';
}

function faced(agreement: Plain, stance: Stance): Plain {
  return stance === 'ASSERTS' ? agreement : mirrored[agreement];
}

function sentenceStart({ ion, process, region }: JudgedPart): string {
  const where = region === null ? '' : ` in the ${regions.get(region).name}`;
  return `With ${ion}, ${processes.get(process).name}${where}`;
}
