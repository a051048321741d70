import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import type { AuditFinding } from '../domain/audit.ts';
import type { EvidenceBase } from '../domain/evidenceBase.ts';
import type { Ion } from '../domain/ion.ts';
import { standardOptions } from '../domain/judging.ts';
import { derivedMetrics } from '../knowledge/derivedMetrics.ts';
import { type Evidence, evidenceWith } from '../knowledge/evidence.ts';
import { findingsOf } from '../knowledge/findings.ts';
import type { ReadDataset } from './readDataset.ts';

/** What a dataset will say once it is in a base, as far as it shows by itself. */
export type Outlook = {
  /** What audits find in it, each at the first statement that it compares: errors and warnings, not what is missing. */
  readonly findings: readonly Problem[];
  /** How many numbers follow from reported ones, by the code of their metric. */
  readonly derived: ReadonlyMap<string, number>;
};

/**
 * Holds a dataset's own statements against each other, and derives what follows from them.
 *
 * @param ions reference values, which every base holds
 */
export function outlookOf(dataset: ReadDataset, ions: readonly Ion[]): Outlook {
  const { records } = dataset;
  const base: EvidenceBase = { ...records, ions: records.ions.length > 0 ? records.ions : ions };
  const evidence = evidenceWith(base, standardOptions);
  return { findings: warningsOf(evidence, dataset), derived: countsOf(evidence) };
}

function warningsOf(evidence: Evidence, dataset: ReadDataset): readonly Problem[] {
  const findings = findingsOf(evidence).filter(({ severity }) => severity !== 'INFO');
  return inFileOrder(findings.map((finding) => problemOf(finding, dataset)));
}

function problemOf({ severity, rule, sentence, inputs }: AuditFinding, { recordPaths, placeOf }: ReadDataset): Problem {
  const path = inputs.map((id) => recordPaths.get(id)).find((each) => each !== undefined) ?? [];
  return problemAt(path, placeOf(path), { code: rule, message: `${severity} of the audit, ${rule}: ${sentence}` });
}

function countsOf(evidence: Evidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of evidence.base.materials)
    for (const { metric } of derivedMetrics(evidence, id)) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  return counts;
}
