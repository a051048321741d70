import type { Subject } from '../facts/subject.ts';
import type { AuditInput } from './auditRule.ts';

/** Subjects with nothing but what the audited source itself says of them: statements of others are no fault of it. */
export function ownSubjects({ subjects }: Pick<AuditInput, 'subjects'>): readonly Subject[] {
  return subjects;
}
