import type { JudgedAssessment } from '../domain/evidence.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { proposition } from '../domain/proposition.ts';
import { assess } from '../science/verdict/assess.ts';
import type { Evidence } from './evidence.ts';

/** What may be assessed: a process in a material with an ion; a null region is anywhere. */
export type Assessable = {
  readonly material: string;
  readonly ion: IonSymbol;
  readonly process: string;
  readonly region: string | null;
};

/** Claims, matrices and gaps of one request ask for the same propositions. */
const known = new WeakMap<Evidence, Map<string, JudgedAssessment>>();

/** What the evidence says of a proposition, and why. */
export function assessment(evidence: Evidence, { material, ion, process, region }: Assessable): JudgedAssessment {
  const assessments = known.get(evidence) ?? new Map<string, JudgedAssessment>();
  known.set(evidence, assessments);
  const { id } = proposition(material, ion, process, region);
  const assessed = assessments.get(id) ?? {
    ...assess(evidence.subject(material, ion), { process, region }, evidence.judging()),
    options: evidence.options,
  };
  assessments.set(id, assessed);
  return assessed;
}
