import type { QueryAuditChecksArgs, QueryAuditFindingsArgs } from '../../contract/generated.ts';
import { type Audit, type AuditCheck, type AuditFinding, type Severity, severities } from '../../domain/audit.ts';
import { typeOfId } from '../../domain/globalId.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import type { Source } from '../../domain/source.ts';
import { auditRules } from '../../knowledge/ruleBook.ts';
import { BASE } from '../../store/store.ts';
import { computedPage } from '../computedPages.ts';
import type { Connection } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { optionsOf } from '../judging.ts';
import { MOST_JUDGED } from '../limits.ts';
import { namesRecord } from '../names.ts';

/** What the audit of one source says. */
export async function auditOf(source: Source, options: JudgingOptions, context: Context): Promise<Audit> {
  const evidence = await context.evidence.ofDataset(source.dataset, options);
  return (await context.through(evidence.auditing(source.id))).audit;
}

/** How many findings of each severity. */
export function summaryOf(source: Source, { findings, checks }: Audit, options: JudgingOptions) {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const passed = checks.filter((check) => check.passed).length;
  return { source, errors: count('ERROR'), warnings: count('WARNING'), infos: count('INFO'), passed, options };
}

/** A page, and how its items were judged. */
export type Judged<T> = Connection<T> & { readonly options: JudgingOptions };

export async function findingPage(
  { filter, options: wishes, ...page }: QueryAuditFindingsArgs,
  context: Context,
): Promise<Judged<AuditFinding>> {
  const options = await optionsOf(wishes, context);
  const audits = await auditsOf(filter ?? {}, options, context);
  const kept = audits
    .flatMap(({ findings }) => findings)
    .filter((finding) => isAbout(finding, filter ?? {}) && isOneOf(filter?.severity, finding.severity));
  return { ...computedPage(kept, page, { list: 'audit findings', keyOf, asked: { filter, options } }), options };
}

export async function checkPage(
  { filter, options: wishes, ...page }: QueryAuditChecksArgs,
  context: Context,
): Promise<Judged<AuditCheck>> {
  const options = await optionsOf(wishes, context);
  const audits = await auditsOf(filter ?? {}, options, context);
  const kept = audits
    .flatMap(({ checks }) => checks)
    .filter((check) => isAbout(check, filter ?? {}) && (filter?.passed == null || filter.passed === check.passed));
  return { ...computedPage(kept, page, { list: 'audit checks', keyOf, asked: { filter, options } }), options };
}

type Where = { readonly source?: readonly string[] | null; readonly dataset?: readonly string[] | null };

/** Audits of the sources that a filter names, or of all that say something. */
async function auditsOf({ source, dataset }: Where, options: JudgingOptions, context: Context) {
  const snapshot = await context.snapshot();
  const page = { size: MOST_JUDGED, from: 'START', after: null, before: null } as const;
  const filter = { ...(dataset != null && { dataset }) };
  const found = await snapshot.sources.pages({ of: 'base' }, filter, page);
  const { items = [], hasNext = false } = found.get(BASE) ?? {};
  const named = source == null ? items : await sourcesNamed(source, context);
  if (source == null && hasNext) {
    throw badInput(
      `The base has more than ${MOST_JUDGED} sources to audit: name some by "filter.source" or "filter.dataset"`,
    );
  }
  const kept = named.filter((each) => dataset == null || dataset.some((key) => namesRecord(key, each.dataset)));
  return Promise.all(kept.map((each) => auditOf(each, options, context)));
}

async function sourcesNamed(names: readonly string[], { load }: Context): Promise<readonly Source[]> {
  const found = await Promise.all(
    names.map(async (name) =>
      typeOfId(name) === 'Source' ? [await load.item('sources', name)] : load.sourcesBySlug(name),
    ),
  );
  return [...new Map(found.flat().flatMap((each) => (each === null ? [] : [[each.id, each]]))).values()];
}

type About = {
  readonly rule?: readonly string[] | null;
  readonly material?: readonly string[] | null;
  readonly ion?: readonly string[] | null;
};

function isAbout({ rule, material, ion }: AuditFinding | AuditCheck, filter: About): boolean {
  const names = filter.material;
  return (
    isOneOf(filter.rule, rule) &&
    (filter.ion == null || (ion !== null && filter.ion.includes(ion))) &&
    (names == null || (material !== null && names.some((name) => namesRecord(name, material))))
  );
}

function isOneOf<T>(list: readonly T[] | null | undefined, value: T): boolean {
  return list == null || list.includes(value);
}

const places = new Map(auditRules.entries.map(({ code }, place) => [code, String(place).padStart(3, '0')]));

/** By source, then in the order of the rules; the gravest of a rule first. */
function keyOf(outcome: AuditFinding | AuditCheck): string {
  const finding = 'severity' in outcome ? outcome : outcome.finding;
  const grave = finding === null ? severities.length : severities.length - 1 - severities.indexOf(finding.severity);
  return `${outcome.source} ${places.get(outcome.rule)} ${grave} ${outcome.id}`;
}
