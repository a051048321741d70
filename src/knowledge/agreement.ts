import type { Agreement } from '../domain/agreement.ts';
import type { Claim } from '../domain/claim.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { quantityOf } from '../domain/observation.ts';
import { agreementOf } from '../science/verdict/agreement.ts';
import { type JudgedOrder, type JudgedPart, partsOf } from '../science/verdict/claimParts.ts';
import { assessment } from './assessment.ts';
import { contributionOrder } from './contributionOrder.ts';
import type { Evidence } from './evidence.ts';

/** How a claim fares against what the observations support. */
export function agreement(evidence: Evidence, claim: Claim): Agreement {
  const { base } = evidence;
  const ions = evidence.ionsOf(claim.material ?? '').filter((ion) => isCycled(evidence, claim.material, ion));
  const { assertion } = claim;
  const model =
    assertion.kind === 'MECHANISM_MODEL' ? base.mechanismModels.find(({ id }) => id === assertion.model) : undefined;
  const brought = base.observations.filter(({ id }) => claim.observations.includes(id));
  return agreementOf(claim, {
    parts: partsOf(claim, { ions, model: model ?? null }).flatMap((part) => judgedPart(evidence, claim.material, part)),
    orders: ordersOf(evidence, claim, ions),
    checks: base.sources.some(({ id }) => id === claim.source) ? evidence.audited(claim.source).audit.checks : [],
    observation: evidence.observation,
    hasNumber: brought.some(({ statement }) => quantityOf(statement) !== null),
  });
}

function isCycled({ base }: Evidence, material: string | null, ion: IonSymbol): boolean {
  return base.cells.some((cell) => cell.material === material && cell.ion === ion);
}

type Part = { readonly ion: IonSymbol; readonly process: string; readonly region: string | null };

function judgedPart(evidence: Evidence, material: string | null, part: Part): readonly JudgedPart[] {
  return material === null ? [] : [assessment(evidence, { material, ...part })];
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
