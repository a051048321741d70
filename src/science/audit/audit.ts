import type { Audit, AuditCheck, AuditFinding } from '../../domain/audit.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import type { Conflict } from '../verdict/judging.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { auditRules } from './index.ts';
import { thresholdsOf } from './thresholdsOf.ts';

/** What an audit says, and what judging has to know of it. */
export type Audited = {
  readonly audit: Audit;
  /** Statements that cannot all hold, each with the ways to mend them. */
  readonly conflicts: readonly Conflict[];
  /** By id of an observation: codes of the rules that found an ERROR or WARNING there. */
  readonly flagged: ReadonlyMap<string, readonly string[]>;
};

type Checked = { readonly check: AuditCheck; readonly result: CheckResult };

/** Every audit rule over one source. */
export function auditSource(input: Omit<AuditInput, 'parameter'>, options: JudgingOptions): Audited {
  const checked = auditRules.entries
    .filter(({ code }) => !options.leftOutRules.includes(code))
    .flatMap((rule) => withIds(rule, input, options));
  const checks = checked.map(({ check }) => check);
  const findings = checks.flatMap(({ finding }) => finding ?? []);
  return {
    audit: { source: input.source.id, findings, checks },
    conflicts: checked.flatMap(({ result: { scenarios, inputs, doubted } }) =>
      scenarios === undefined ? [] : [{ inputs: new Set((doubted ?? inputs).map(({ id }) => id)), repairs: scenarios }],
    ),
    flagged: flaggedBy(checked),
  };
}

function withIds(rule: AuditRule, input: Omit<AuditInput, 'parameter'>, options: JudgingOptions): readonly Checked[] {
  const results = rule.check({ ...input, parameter: thresholdsOf(rule, options) });
  const taken = new Map<string, number>();
  return results.map((result) => {
    const base = idOf(rule, input.source.id, result);
    const before = taken.get(base) ?? 0;
    taken.set(base, before + 1);
    return checkOf(rule, input.source.id, result, before === 0 ? base : `${base}+${before + 1}`);
  });
}

function checkOf({ code }: AuditRule, source: string, result: CheckResult, id: string): Checked {
  const outcome = {
    rule: code,
    source,
    material: result.material,
    ion: result.ion,
    inputs: [...new Set(result.inputs.map((fact) => fact.id))],
    sentence: result.sentence,
    computations: result.computations ?? [],
  };
  const { severity, repairs = [] } = result;
  const finding: AuditFinding | null =
    severity === null ? null : { id: `AuditFinding:${id}`, ...outcome, severity, repairs };
  return { check: { id: `AuditCheck:${id}`, ...outcome, passed: finding === null, finding }, result };
}

/** Made of the source, the rule, the ion and the first and last statement compared. */
function idOf({ code }: AuditRule, source: string, { inputs, ion }: CheckResult): string {
  const about = ion === null ? code : `${code}/${ion}`;
  const ends = [...inputs.slice(0, 1), ...inputs.slice(-1)].map(({ id }) => tail(id));
  return `${tail(source)}/${about}/${[...new Set(ends)].join('+')}`;
}

function tail(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function flaggedBy(checked: readonly Checked[]): ReadonlyMap<string, readonly string[]> {
  const flagged = new Map<string, readonly string[]>();
  for (const { check, result } of checked) {
    if (result.severity === null || result.severity === 'INFO') continue;
    for (const { id } of result.doubted ?? result.inputs) {
      flagged.set(id, [...new Set([...(flagged.get(id) ?? []), check.rule])]);
    }
  }
  return flagged;
}
