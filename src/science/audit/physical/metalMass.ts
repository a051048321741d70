import { groupBy } from '../../../domain/groupBy.ts';
import { ionNames } from '../../../domain/ion.ts';
import { type QuantityCode, quantityKinds } from '../../../domain/quantityKinds.ts';
import { boundsOf } from '../../facts/bounds.ts';
import type { Subject } from '../../facts/subject.ts';
import { interval } from '../../rules/words.ts';
import { isOwn } from '../about.ts';
import type { CheckResult } from '../auditRule.ts';
import { computation, mayBeAtMost } from '../compute.ts';
import { statedValues } from '../stated.ts';
import { termOf } from '../term.ts';

/** What a carbon holds or gives back. What it takes in may be far more, where the electrolyte is used up. */
const stored = [
  'REVERSIBLE_CAPACITY',
  'EXTRACTION_CAPACITY',
  'SLOPE_CAPACITY',
  'PLATEAU_CAPACITY',
  'REGION_CAPACITY',
  'PROCESS_CAPACITY',
] as const satisfies readonly QuantityCode[];

/**
 * More capacity per mass of carbon than the metal has per its own mass would be more metal than carbon: no hard carbon is
 * known to hold so much, but a wrong mass or unit gives such numbers. Hence a WARNING.
 */
export function checkMetalMass({ own, ion, material, reference }: Subject): readonly CheckResult[] {
  const metal = reference(ion)?.metalCapacity;
  if (metal === undefined) return [];
  const most = boundsOf(metal);
  const facts = own.find({ quantity: stored, form: 'VALUE', also: isOwn });
  const values = [...groupBy(facts, ({ observation }) => observation.quantity)].flatMap(([quantity, each]) =>
    statedValues(each).map((value) => ({ ...value, name: quantityKinds.get(String(quantity)).name })),
  );
  const isLess = ({ bounds }: (typeof values)[number]) => mayBeAtMost(bounds, most);
  const [inside, outside] = [values.filter(isLess), values.filter((value) => !isLess(value))];
  const terms = (each: typeof values) => [
    ...each.map(({ name, bounds }) => termOf(name, bounds, 'mAh/g')),
    termOf(`${ionNames[ion]} metal`, most, 'mAh/g'),
  ];
  const check = (each: typeof values, told: Pick<CheckResult, 'severity' | 'sentence'>): CheckResult => ({
    ...told,
    material,
    ion,
    inputs: each.flatMap(({ inputs }) => inputs),
    computations: [computation('capacity <= capacity of the metal per its own mass', terms(each))],
  });
  const limit = `the ${interval(most, 'mAh/g')} that ${ionNames[ion]} metal has per its own mass`;
  return [
    ...outside.map((value) =>
      check([value], {
        severity: 'WARNING',
        sentence: `The ${value.name} of ${interval(value.bounds, 'mAh/g')} is above ${limit}: are mass and units right?`,
      }),
    ),
    ...(inside.length === 0
      ? []
      : [check(inside, { severity: null, sentence: `No other capacity with ${ion} is above ${limit}.` })]),
  ];
}
