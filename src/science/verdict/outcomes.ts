import type { AuditCheck } from '../../domain/audit.ts';
import type { Claim, Stance } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/evidence.ts';
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

/** Checks of orderings that compare a statement which the claim brings as evidence. */
export function ofChecks({ stance, observations }: Claim, checks: readonly AuditCheck[]): readonly Outcome[] {
  return checks
    .filter(({ rule, inputs }) => rule === ORDERINGS && inputs.some((id) => observations.includes(id)))
    .map((check) => {
      const agreement = faced(ofCheck(check), stance);
      return { agreement, proven: agreement === 'AGREES', sentence: check.sentence };
    });
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
