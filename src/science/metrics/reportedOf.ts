import type { ReportedBeside } from '../../domain/derivedMetric.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { compatible } from '../audit/conditionsOf.ts';
import { isComputed } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { besideOf } from './derive.ts';

/** Values that a source states itself of what a computed statement of it says, each with what parts them. */
export function reportedBeside(statement: string, { own, general }: Subject): readonly ReportedBeside[] {
  const all = [own, general];
  const [computed] = all.flatMap((facts) => facts.find({ also: ({ id }) => id === statement }));
  if (computed === undefined || computed.bounds === null) return [];
  const { bounds } = computed;
  const quantity = computed.observation.quantity as QuantityCode;
  return all
    .flatMap((facts) => facts.find({ quantity, form: 'VALUE' }))
    .filter((fact) => !isComputed(fact) && compatible(fact, computed, []))
    .flatMap((fact) => besideOf(bounds, fact));
}
