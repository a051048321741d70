import { interval } from '../rules/words.ts';
import { amount, type BoundConstraint, type ConstraintInput, constraint } from './constraint.ts';
import { totalQuantities } from './rate.ts';
import { statedOf } from './stated.ts';

/**
 * The total capacity as stated: the reversible one, else what goes in. Where capacities of regions are those of an insertion,
 * what goes in comes first: parts and their whole are of one half cycle.
 */
export function totals(input: ConstraintInput): readonly BoundConstraint[] {
  const { subject, layout, atRate } = input;
  const quantities = partsAreOfInsertion(input) ? [...totalQuantities].reverse() : totalQuantities;
  const [facts = []] = quantities
    .map((quantity) =>
      atRate(
        subject.own.find({
          quantity,
          form: 'VALUE',
          also: ({ bounds, observation: { conditions } }) =>
            bounds !== null && [undefined, 'FULL'].includes(conditions.region),
        }),
      ),
    )
    .filter((found) => found.length > 0);
  return statedOf(facts).map(({ bounds, inputs }) =>
    constraint({
      kind: 'TOTAL',
      label: 'total capacity',
      inputs,
      sentence: `The total capacity is ${interval(bounds, 'mAh/g')}.`,
      rows: amount(layout.total, bounds),
    }),
  );
}

function partsAreOfInsertion({ subject, atRate }: ConstraintInput): boolean {
  const parts = (['SLOPE_CAPACITY', 'PLATEAU_CAPACITY', 'REGION_CAPACITY'] as const).flatMap((quantity) =>
    atRate(subject.own.find({ quantity, form: 'VALUE' })),
  );
  return parts.some(({ observation }) => observation.conditions.direction === 'INSERTION');
}
