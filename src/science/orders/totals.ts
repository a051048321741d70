import { interval } from '../rules/words.ts';
import { amount, type BoundConstraint, type ConstraintInput, constraint } from './constraint.ts';
import { totalQuantities } from './rate.ts';
import { statedOf } from './stated.ts';

/** The total capacity as stated: the reversible one, else what goes in. */
export function totals({ subject, layout, atRate }: ConstraintInput): readonly BoundConstraint[] {
  const [facts = []] = totalQuantities
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
