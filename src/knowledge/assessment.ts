import type { JudgedAssessment } from '../domain/evidence.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { assess } from '../science/verdict/assess.ts';
import type { Evidence } from './evidence.ts';

/** What may be assessed: a process in a material with an ion; a null region is anywhere. */
export type Assessable = {
  readonly material: string;
  readonly ion: IonSymbol;
  readonly process: string;
  readonly region: string | null;
};

/** What the evidence says of a proposition, and why. */
export function assessment(evidence: Evidence, { material, ion, process, region }: Assessable): JudgedAssessment {
  const judged = assess(evidence.subject(material, ion), { process, region }, evidence.judging());
  return { ...judged, options: evidence.options };
}
