import { groupBy } from '../../../domain/groupBy.ts';
import { type QuantityCode, quantityKinds } from '../../../domain/quantityKinds.ts';
import { exact } from '../../facts/bounds.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Facts } from '../../facts/facts.ts';
import { interval } from '../../rules/words.ts';
import { isOwn } from '../about.ts';
import type { CheckResult } from '../auditRule.ts';
import { computation, mayBeAtMost } from '../compute.ts';
import { type Stated, statedValues } from '../stated.ts';
import { termOf } from '../term.ts';

/** Parts of a whole: nothing below 0 and nothing above 100 %. */
const shares = [
  'SLOPE_SHARE',
  'PLATEAU_SHARE',
  'PROCESS_SHARE',
  'CAPACITIVE_SHARE',
  'DIFFUSIVE_SHARE',
  'CLOSED_PORE_SHARE',
  'XPS_COMPONENT_SHARE',
  'NITROGEN_CONTENT',
] as const satisfies readonly QuantityCode[];

/** Of what is there before: nothing below 0; above 100 % only if something comes from elsewhere. */
const remainders = [
  'CAPACITY_RETENTION',
  'RATE_RETENTION',
  'COULOMBIC_EFFICIENCY',
  'INITIAL_COULOMBIC_EFFICIENCY',
] as const satisfies readonly QuantityCode[];

/** What is gone: at most all; below 0 only if something is won. */
const losses = ['CAPACITY_LOSS'] as const satisfies readonly QuantityCode[];

/**
 * Shares, retentions and efficiencies lie between 0 and 100 %. What grows with use, or a carbon that held ions before,
 * may exceed 100 %: that is a WARNING; all else is impossible.
 */
export function checkLimits(facts: Facts): readonly CheckResult[] {
  const own = [...shares, ...remainders, ...losses].flatMap((quantity) =>
    facts.find({ quantity, form: 'VALUE', also: isOwn }),
  );
  const bySubject = groupBy(own, ({ observation: { material, ion } }) => `${material}|${ion}`);
  return [...bySubject.values()].flatMap(checkSubject);
}

function checkSubject(facts: readonly Fact[]): readonly CheckResult[] {
  const values = [...groupBy(facts, ({ observation }) => observation.quantity).values()].flatMap(statedValues);
  const outside = values.filter((value) => severityOf(value) !== null);
  const inside = values.filter((value) => severityOf(value) === null);
  return [...outside.map(finding), ...inside.slice(0, 1).map(({ first }) => passed(first, inside))];
}

function severityOf({ bounds, first }: Stated): CheckResult['severity'] {
  const quantity = String(first.observation.quantity);
  const above = !mayBeAtMost(bounds, exact(100));
  const below = !mayBeAtMost(exact(0), bounds);
  if (!above && !below) return null;
  const allowed: readonly string[] = above ? remainders : losses;
  return allowed.includes(quantity) ? 'WARNING' : 'ERROR';
}

function nameOf({ observation }: Fact): string {
  return quantityKinds.get(String(observation.quantity)).name;
}

function finding(value: Stated): CheckResult {
  const { bounds, first, inputs } = value;
  const { material, ion } = first.observation;
  return {
    severity: severityOf(value),
    material,
    ion,
    inputs,
    sentence: `The ${nameOf(first)} of ${interval(bounds, '%')} lies outside 0 to 100 %.`,
    computations: [computation('0 % <= value <= 100 %', [termOf(nameOf(first), bounds, '%')])],
  };
}

function passed({ observation: { material, ion } }: Fact, inside: readonly Stated[]): CheckResult {
  const number =
    inside.length === 1
      ? 'The one share, retention or efficiency'
      : `All ${inside.length} shares, retentions and efficiencies`;
  return {
    severity: null,
    material,
    ion,
    inputs: inside.flatMap(({ inputs }) => inputs),
    sentence: `${number}${ion === null ? '' : ` of ${ion}`} may lie between 0 and 100 %.`,
    computations: [
      computation(
        '0 % <= value <= 100 %',
        inside.map(({ first, bounds }) => termOf(nameOf(first), bounds, '%')),
      ),
    ],
  };
}
