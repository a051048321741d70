import type { Agreement } from '../domain/agreement.ts';
import type { Claim } from '../domain/claim.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { quantityOf } from '../domain/observation.ts';
import { finished, type Steps } from '../domain/steps.ts';
import { agreementOf } from '../science/verdict/agreement.ts';
import { type JudgedOrder, type JudgedPart, partsOf } from '../science/verdict/claimParts.ts';
import { assessing } from './assessment.ts';
import { contributionOrder } from './contributionOrder.ts';
import type { Evidence } from './evidence.ts';

/** How a claim fares against what the observations support. */
export function agreement(evidence: Evidence, claim: Claim): Agreement {
  return finished(agreeing(evidence, claim));
}

/** The same, in steps. */
export function* agreeing(evidence: Evidence, claim: Claim): Steps<Agreement> {
  const { base } = evidence;
  const ions = evidence.ionsOf(claim.material ?? '').filter((ion) => isCycled(evidence, claim.material, ion));
  const { assertion } = claim;
  const model =
    assertion.kind === 'MECHANISM_MODEL' ? base.mechanismModels.find(({ id }) => id === assertion.model) : undefined;
  const brought = base.observations.filter(({ id }) => claim.observations.includes(id));
  const parts = partsOf(claim, { ions, model: model ?? null });
  return agreementOf(claim, {
    parts: yield* judgedParts(evidence, claim.material, parts),
    orders: ordersOf(evidence, claim, ions),
    checks: base.sources.some(({ id }) => id === claim.source)
      ? (yield* evidence.auditing(claim.source)).audit.checks
      : [],
    observation: evidence.observation,
    hasNumber: brought.some(({ statement }) => quantityOf(statement) !== null),
  });
}

function isCycled({ base }: Evidence, material: string | null, ion: IonSymbol): boolean {
  return base.cells.some((cell) => cell.material === material && cell.ion === ion);
}

type Part = { readonly ion: IonSymbol; readonly process: string; readonly region: string | null };

function* judgedParts(
  evidence: Evidence,
  material: string | null,
  parts: readonly Part[],
): Steps<readonly JudgedPart[]> {
  const judged: JudgedPart[] = [];
  for (const part of parts) {
    if (material !== null) judged.push(yield* assessing(evidence, { material, ...part }));
  }
  return judged;
}

function ordersOf(evidence: Evidence, claim: Claim, ions: readonly IonSymbol[]): readonly JudgedOrder[] {
  const { material, ion, assertion, id } = claim;
  if (assertion.kind !== 'CONTRIBUTION_ORDER' || material === null) return [];
  return (ion === null ? ions : [ion]).flatMap((each) => {
    const order = contributionOrder(evidence, { material, ion: each, cRate: null });
    const status = order.claims.find(({ claims }) => claims.includes(id))?.status ?? order.status;
    return status === 'NO_CLAIM' ? [] : [{ ion: each, status }];
  });
}
