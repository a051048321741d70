import type { RatioStatement } from '../../domain/observation.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { isOwn } from './about.ts';
import type { AuditInput } from './auditRule.ts';
import { ofState, type Stated, statedValues } from './stated.ts';

/** What a quantity is compared with. */
export type Other = {
  /** As sentences name it: "Na", "hc-1200", "graphite (LiC6)". */
  readonly name: string;
  readonly bounds: Bounds;
  readonly inputs: readonly Fact[];
  /** True if the source does not state it. */
  readonly outside: boolean;
};

/** Values that a ratio statement compares a value of its subject with, of the same state. */
export function othersOf(fact: Fact, to: RatioStatement['to'], of: Stated, input: AuditInput): readonly Other[] {
  const { material, ion, quantity } = fact.observation;
  if ('label' in to) return referenceOf(quantity, to.label, input);
  const about = 'ion' in to ? { material, ion: to.ion } : { material: to.material, ion };
  const values = (facts: Facts) =>
    ofState(
      statedValues(
        facts.find({
          form: 'VALUE',
          ion: about.ion,
          also: (each) =>
            isOwn(each) && each.observation.quantity === quantity && each.observation.material === about.material,
        }),
      ),
      of,
      [],
    );
  const name = 'ion' in to ? to.ion : to.material.slice(to.material.lastIndexOf('/') + 1);
  const other =
    (outside: boolean) =>
    (stated: Stated): Other => ({ name, outside, ...stated });
  const own = values(input.facts).map(other(false));
  return own.length > 0 ? own : values(input.peers).map(other(true));
}

/** What graphite can hold, wherever a capacity is compared with it: LiC6, as Li alone fills graphite in practice. */
function referenceOf(quantity: string | null, label: string, { subjects }: AuditInput): readonly Other[] {
  const isCapacity = quantity !== null && quantityKinds.get(quantity).unitKind === 'SPECIFIC_CAPACITY';
  if (!isCapacity || !/graphite/i.test(label)) return [];
  return subjects.slice(0, 1).flatMap(({ reference }) => {
    const compound = reference('Li')?.compound;
    if (compound === undefined) return [];
    const { formula, theoreticalCapacity } = compound;
    return [{ name: `graphite (${formula})`, bounds: boundsOf(theoreticalCapacity), inputs: [], outside: true }];
  });
}
