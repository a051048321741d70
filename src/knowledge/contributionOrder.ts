import type { JudgedOrder, OrderClaim } from '../domain/contributionOrder.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { ofEachInSteps, type Steps } from '../domain/steps.ts';
import { contributionOrder as computed } from '../science/orders/contributionOrder.ts';
import { ratesOf } from '../science/orders/ratesOf.ts';
import type { Evidence } from './evidence.ts';

type Asked = {
  readonly material: string;
  readonly ion: IonSymbol;
  /** null: the lowest stated */
  readonly cRate: number | null;
};

const known = new WeakMap<Evidence, Map<string, JudgedOrder>>();

/** Which order of contributions the numbers of a material with an ion leave, and what they say of the claimed ones. */
export function contributionOrder(evidence: Evidence, asked: Asked): JudgedOrder {
  const key = JSON.stringify([asked.material, asked.ion, asked.cRate]);
  const orders = known.get(evidence) ?? new Map<string, JudgedOrder>();
  known.set(evidence, orders);
  const order = orders.get(key) ?? compute(evidence, asked);
  orders.set(key, order);
  return order;
}

function compute(evidence: Evidence, { material, ion, cRate }: Asked): JudgedOrder {
  const claimed = claimedOrders(evidence, material, ion);
  const order = computed(evidence.subject(material, ion), { options: evidence.options, claimed, cRate });
  return { ...order, options: evidence.options, retracted: evidence.retractedOf(material) };
}

/** The order at the lowest rate and at every rate for which splits are stated, order by order. */
export function contributionOrders(
  evidence: Evidence,
  material: string,
  ion: IonSymbol,
): Steps<readonly JudgedOrder[]> {
  return ofEachInSteps([null, ...ratesOf(evidence.subject(material, ion))], (cRate) => [
    contributionOrder(evidence, { material, ion, cRate }),
  ]);
}

/** Orders that sources assert of their own; one that they deny asserts none. */
function claimedOrders({ base, counts: counted }: Evidence, material: string, ion: IonSymbol): readonly OrderClaim[] {
  return base.claims.flatMap(({ id, assertion, stance, source, cited, ...claim }) => {
    const isHere = claim.material === material && (claim.ion === ion || claim.ion === null);
    const counts = isHere && stance === 'ASSERTS' && !cited && counted(source);
    return counts && assertion.kind === 'CONTRIBUTION_ORDER' ? [{ claim: id, ascending: assertion.ascending }] : [];
  });
}
