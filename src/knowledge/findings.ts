import type { AuditFinding } from '../domain/audit.ts';
import type { Evidence } from './evidence.ts';

/** What audits find in every source that states something. */
export function findingsOf(evidence: Evidence): readonly AuditFinding[] {
  const sources = new Set(evidence.base.observations.map(({ source }) => source));
  return [...sources].flatMap((source) => evidence.audited(source).audit.findings);
}
