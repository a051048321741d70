import type { Severity } from '../../../domain/audit.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { type QuantityCode, quantityKinds } from '../../../domain/quantityKinds.ts';
import { canonicalUnit } from '../../../domain/units.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Facts } from '../../facts/facts.ts';
import { interval } from '../../rules/words.ts';
import { isOwn } from '../about.ts';
import type { CheckResult } from '../auditRule.ts';
import { computation, mayBeAtMost } from '../compute.ts';
import { conditionsOf } from '../conditionsOf.ts';
import { mendingOf } from '../mending.ts';
import { best, ofState, type Stated, statedValues } from '../stated.ts';
import { termOf } from '../term.ts';

/** A quantity that is at most another. */
type Bound = {
  readonly small: QuantityCode;
  readonly large: QuantityCode;
  readonly severity: Severity;
  /** Whether statements of both can be compared at all. */
  readonly applies: (fact: Fact) => boolean;
};

const bounds: readonly Bound[] = [
  { small: 'MICROPORE_VOLUME', large: 'PORE_VOLUME', severity: 'ERROR', applies: () => true },
  { small: 'REGION_LOWER_POTENTIAL', large: 'REGION_UPPER_POTENTIAL', severity: 'ERROR', applies: namesRegion },
  // A carbon that held ions before may give more than it took: hence no ERROR.
  { small: 'EXTRACTION_CAPACITY', large: 'INSERTION_CAPACITY', severity: 'WARNING', applies: isOfFirstCycle },
];

function namesRegion({ observation }: Fact): boolean {
  return observation.conditions.region !== undefined;
}

function isOfFirstCycle(fact: Fact): boolean {
  return conditionsOf(fact).cycleClass === 'FIRST';
}

/** Quantities of which one cannot be the larger, in one state of one carbon. */
export function checkAtMost(facts: Facts): readonly CheckResult[] {
  return bounds.flatMap((bound) => {
    const valuesBySubject = (quantity: QuantityCode) =>
      groupBy(
        facts.find({ quantity, form: 'VALUE', also: (fact) => isOwn(fact) && bound.applies(fact) }),
        ({ observation: { material, ion } }) => `${material}|${ion}`,
      );
    const larges = valuesBySubject(bound.large);
    return [...valuesBySubject(bound.small)].flatMap(([subject, smalls]) =>
      statedValues(smalls).flatMap((small) => {
        const candidates = ofState(statedValues(larges.get(subject) ?? []), small, ['direction', 'boundary']);
        return best(candidates, (large) => mayBeAtMost(small.bounds, large.bounds)).map((large) =>
          checkPair(bound, small, large),
        );
      }),
    );
  });
}

function checkPair({ small: code, large: other, severity }: Bound, small: Stated, large: Stated): CheckResult {
  const { material, ion, conditions } = small.first.observation;
  const { name, unitKind } = quantityKinds.get(code);
  const [otherName, unit] = [quantityKinds.get(other).name, canonicalUnit(unitKind).code];
  const holds = mayBeAtMost(small.bounds, large.bounds);
  const where = conditions.region === undefined ? '' : ` (${conditions.region})`;
  const outcome = {
    material,
    ion,
    inputs: [...small.inputs, ...large.inputs],
    sentence: `The ${name}${where} of ${interval(small.bounds, unit)} is ${holds ? 'no larger' : 'larger'} than the ${otherName} of ${interval(large.bounds, unit)}.`,
    computations: [
      computation(`${name} <= ${otherName}`, [termOf(name, small.bounds, unit), termOf(otherName, large.bounds, unit)]),
    ],
  };
  if (holds) return { ...outcome, severity: null };
  const most = { ...large.bounds, lower: Number.NEGATIVE_INFINITY };
  const least = { ...small.bounds, upper: Number.POSITIVE_INFINITY };
  const { repairs } = mendingOf([
    { name, stated: small, bounds: small.bounds, unit, mended: most },
    { name: otherName, stated: large, bounds: large.bounds, unit, mended: least },
  ]);
  return { ...outcome, severity, repairs };
}
