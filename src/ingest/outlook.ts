import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import type { AuditFinding } from '../domain/audit.ts';
import type { EvidenceBase } from '../domain/evidenceBase.ts';
import { ionId, typeOfId } from '../domain/globalId.ts';
import { ionSymbols } from '../domain/ion.ts';
import { standardOptions } from '../domain/judging.ts';
import { agreement } from '../knowledge/agreement.ts';
import { derivedMetrics } from '../knowledge/derivedMetrics.ts';
import { type Evidence, evidenceWith } from '../knowledge/evidence.ts';
import { findingsOf } from '../knowledge/findings.ts';
import type { Snapshot } from '../store/store.ts';
import { doubtsAbout } from './doubts/index.ts';
import type { ReadDataset } from './readDataset.ts';

/** What a dataset will say once it is in a base, as far as it shows by itself. */
export type Outlook = {
  /** What audits find in it, each at the first statement that it compares: errors and warnings, not what is missing. */
  readonly findings: readonly Problem[];
  /** Claims, denied ones too, of which its own evidence supports the opposite, each at its place. */
  readonly contradicted: readonly Problem[];
  /** What is doubtful before any audit: numbers of no material, claims about one ion with evidence of another, and the like. */
  readonly doubtful: readonly Problem[];
  /** How many numbers follow from reported ones, by the code of their metric. */
  readonly derived: ReadonlyMap<string, number>;
};

/** All that does not fit together in a dataset that can be imported. */
export function doubtsIn({ findings, contradicted, doubtful }: Outlook): readonly Problem[] {
  return [...findings, ...contradicted, ...doubtful];
}

/** What datasets of any source refer to: reference values, and models that papers claim. */
export type KnownRecords = Pick<EvidenceBase, 'ions' | 'mechanismModels'>;

/**
 * Holds a dataset's own statements and claims against each other, and derives what follows from them.
 *
 * @param known what it may take from elsewhere
 */
export function outlookOf(dataset: ReadDataset, { ions, mechanismModels }: KnownRecords): Outlook {
  const { records } = dataset;
  const base: EvidenceBase = {
    ...records,
    ions: records.ions.length > 0 ? records.ions : ions,
    mechanismModels: [...records.mechanismModels, ...mechanismModels],
  };
  const evidence = evidenceWith(base, standardOptions);
  return {
    findings: warningsOf(evidence, dataset),
    contradicted: contradictedOf(evidence, dataset),
    doubtful: doubtsAbout(dataset),
    derived: countsOf(evidence),
  };
}

/** What a base holds of that which a dataset may refer to. */
export async function knownRecords(snapshot: Snapshot, { externalReferences }: ReadDataset): Promise<KnownRecords> {
  const models = externalReferences.map(({ id }) => id).filter((id) => typeOfId(id) === 'MechanismModel');
  return {
    ions: [...(await snapshot.ions.byIds(ionSymbols.map(ionId))).values()],
    mechanismModels: [...(await snapshot.mechanismModels.byIds([...new Set(models)])).values()],
  };
}

function warningsOf(evidence: Evidence, dataset: ReadDataset): readonly Problem[] {
  const findings = findingsOf(evidence).filter(({ severity }) => severity !== 'INFO');
  return inFileOrder(findings.map((finding) => problemOf(finding, dataset)));
}

function problemOf({ severity, rule, sentence, inputs }: AuditFinding, { recordPaths, placeOf }: ReadDataset): Problem {
  const path = inputs.map((id) => recordPaths.get(id)).find((each) => each !== undefined) ?? [];
  return problemAt(path, placeOf(path), { code: rule, message: `${severity} of the audit, ${rule}: ${sentence}` });
}

function contradictedOf(evidence: Evidence, { recordPaths, placeOf }: ReadDataset): readonly Problem[] {
  const told = evidence.base.claims.flatMap((claim) => {
    const { agreement: code, reason } = agreement(evidence, claim);
    const path = recordPaths.get(claim.id) ?? [];
    const message = `DISAGREES with the evidence of this dataset: ${reason}`;
    return code === 'DISAGREES' ? [problemAt(path, placeOf(path), { code, message })] : [];
  });
  return inFileOrder(told);
}

function countsOf(evidence: Evidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of evidence.base.materials)
    for (const { metric } of derivedMetrics(evidence, id)) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  return counts;
}
