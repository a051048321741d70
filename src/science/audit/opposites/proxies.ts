import { groupBy } from '../../../domain/groupBy.ts';
import type { QuantityCode } from '../../../domain/quantityKinds.ts';
import type { Fact } from '../../facts/fact.ts';
import { aboutOf, isOwn } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { distinct } from './opposition.ts';
import { quantityName } from './quantityName.ts';
import { type Relation, relationsOf } from './relations.ts';

/**
 * Quantities by which sources tell fast kinetics, and the sense in which each speaks for it: 1 where more is faster, -1
 * where less is. They are different things, so that orders by them may rightly differ: general knowledge; of diffusion
 * coefficients see Kang and Chueh, J. Electrochem. Soc. 168 (2021) 120504.
 */
const proxies: ReadonlyMap<string | null, 1 | -1> = new Map<QuantityCode, 1 | -1>([
  ['DIFFUSION_COEFFICIENT', 1],
  ['ION_MOBILITY', 1],
  ['KINETICS', 1],
  ['RATE_CAPABILITY', 1],
  ['RATE_RETENTION', 1],
  ['CHARGE_TRANSFER_RESISTANCE', -1],
  ['SEMICIRCLE_RADIUS', -1],
  ['TRANSPORT_RESISTANCE', -1],
  ['WARBURG_COEFFICIENT', -1],
]);

/** An order of two ions by kinetics. */
type Faster = { readonly fast: string; readonly slow: string; readonly fact: Fact };

/** Whether orders of two ions by different measures of kinetics agree; one check for each two ions of a material. */
export function checkProxies({ facts }: AuditInput): readonly CheckResult[] {
  const ranking = facts.find({ form: 'ORDERING', also: isOwn }).filter(({ observation }) => ranksIons(observation));
  const orders = ranking.flatMap(relationsOf).flatMap(fasterOf);
  const pairs = groupBy(orders, ({ fast, slow, fact }) =>
    [fact.observation.material, ...[fast, slow].sort()].join('|'),
  );
  return [...pairs.values()].flatMap(checkPair);
}

function ranksIons({ quantity, statement }: Fact['observation']): boolean {
  return proxies.has(quantity) && statement.form === 'ORDERING' && statement.items.every((item) => 'ion' in item);
}

function fasterOf({ low, high, strict, fact }: Relation): readonly Faster[] {
  if (!strict) return [];
  const [fast, slow] = proxies.get(fact.observation.quantity) === 1 ? [high, low] : [low, high];
  return [{ fast, slow, fact }];
}

function checkPair(orders: readonly Faster[]): readonly CheckResult[] {
  const inputs = distinct(orders.map(({ fact }) => fact));
  const measures = new Set(inputs.map(({ observation }) => observation.quantity));
  if (measures.size < 2) return [];
  const sides = [...groupBy(orders, ({ fast, slow }) => `${fast} is faster than ${slow}`)];
  const told = sides.map(([side, given]) => `${side} by ${namesOf(given)}`);
  return [
    {
      severity: sides.length > 1 ? 'WARNING' : null,
      ...aboutOf(inputs),
      inputs,
      sentence: `${told.join(', but ')}.`,
    },
  ];
}

function namesOf(orders: readonly Faster[]): string {
  return [...new Set(orders.map(({ fact }) => quantityName(fact.observation.quantity)))].join(', ');
}
