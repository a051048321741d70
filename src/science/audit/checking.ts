import type { Steps } from '../../domain/steps.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';

/** What a rule finds, with as many rests as it has. */
export function* checking({ check }: AuditRule, input: AuditInput): Steps<readonly CheckResult[]> {
  const found = check(input);
  return 'next' in found ? yield* found : found;
}
