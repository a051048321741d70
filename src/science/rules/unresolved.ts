import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

type Asked = { readonly source: string; readonly quantities: readonly QuantityCode[] };

/** Statements by which the authors call the resolution of their own data too poor for a change of some quantities. */
export function unresolved({ own, general }: Subject, { source, quantities }: Asked): readonly Fact[] {
  const also = (fact: Fact) =>
    fact.observation.source === source && statementOf(fact, 'RESOLUTION')?.level === 'INSUFFICIENT';
  return quantities.flatMap((quantity) =>
    [own, general].flatMap((facts) => facts.find({ quantity, form: 'RESOLUTION', also })),
  );
}
