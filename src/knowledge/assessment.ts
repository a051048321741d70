import type { JudgedAssessment } from '../domain/evidence.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { proposition } from '../domain/proposition.ts';
import { finished, type Steps } from '../domain/steps.ts';
import { assessing as computing } from '../science/verdict/assess.ts';
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
export function assessment(evidence: Evidence, asked: Assessable): JudgedAssessment {
  return finished(assessing(evidence, asked));
}

/** The same, in steps: first those of the audits, then rule by rule. */
export function* assessing(evidence: Evidence, asked: Assessable): Steps<JudgedAssessment> {
  const { material, ion, process, region } = asked;
  const assessments = known.get(evidence) ?? new Map<string, JudgedAssessment>();
  known.set(evidence, assessments);
  const { id } = proposition(material, ion, process, region);
  const before = assessments.get(id);
  if (before !== undefined) return before;
  const judging = yield* evidence.preparing();
  const computed = yield* computing(evidence.subject(material, ion), { process, region }, judging);
  // another request may have come to the end of it meanwhile
  const assessed = assessments.get(id) ?? {
    ...computed,
    options: evidence.options,
    retracted: evidence.retractedOf(material),
  };
  assessments.set(id, assessed);
  return assessed;
}
