/**
 * How a claim fares against what the observations support.
 *
 * AGREES and DISAGREES: the evidence supports what is claimed, or the opposite. OPEN: evidence stands both ways, or leaves
 * more than one answer. UNSUPPORTED: no evidence decides. OVERSTATED: claimed as proven ("confirms", "direct evidence"),
 * where the evidence does not prove it. NOT_JUDGED: there is nothing to judge it by; the reason says why.
 */
export type AgreementCode = 'AGREES' | 'OPEN' | 'DISAGREES' | 'UNSUPPORTED' | 'OVERSTATED' | 'NOT_JUDGED';

/** From the best to the worst outcome of a judged claim: of several parts the last of these counts. */
export const agreementRank = [
  'AGREES',
  'OVERSTATED',
  'OPEN',
  'UNSUPPORTED',
  'DISAGREES',
] as const satisfies readonly AgreementCode[];

/** What comes of holding one claim against the evidence. */
export type Agreement = {
  readonly agreement: AgreementCode;
  /** Plain English: which verdicts, findings or statuses it follows from, or why it is not judged. */
  readonly reason: string;
  /** Ids of the propositions whose assessments it rests on; empty for claims judged by other means. */
  readonly assessments: readonly string[];
};
