import type { Audit, AuditCheck, AuditFinding } from '../../domain/audit.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import { finished, type Steps } from '../../domain/steps.ts';
import type { Conflict } from '../verdict/judging.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { checking } from './checking.ts';
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

type Given = Omit<AuditInput, 'parameter'>;

/** Every audit rule over one source. */
export function auditSource(input: Given, options: JudgingOptions): Audited {
  return finished(auditing(input, options));
}

/** The same, rule by rule. */
export function* auditing(input: Given, options: JudgingOptions): Steps<Audited> {
  const asked = auditRules.entries.filter(({ code }) => !options.leftOutRules.includes(code));
  const found: (readonly Checked[])[] = [];
  for (const rule of asked) {
    const results = yield* checking(rule, { ...input, parameter: thresholdsOf(rule, options) });
    found.push(withIds(rule, input.source.id, results));
    yield;
  }
  const checked = found.flat();
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

function withIds(rule: AuditRule, source: string, results: readonly CheckResult[]): readonly Checked[] {
  const taken = new Map<string, number>();
  return results.map((result) => {
    const base = idOf(rule, source, result);
    const before = taken.get(base) ?? 0;
    taken.set(base, before + 1);
    return checkOf(rule, source, result, before === 0 ? base : `${base}+${before + 1}`);
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
