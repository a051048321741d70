import type { GraphQLResolveInfo } from 'graphql';
import type {
  AuditFindingFacet,
  AuditFindingFilter,
  QueryAuditChecksArgs,
  QueryAuditFindingsArgs,
} from '../../contract/generated.ts';
import { type Audit, type AuditCheck, type AuditFinding, type Severity, severities } from '../../domain/audit.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import type { Source } from '../../domain/source.ts';
import { auditRules } from '../../knowledge/ruleBook.ts';
import { askedByFacet, computedFacets } from '../computedFacets.ts';
import { type Connection, computedFilter, type StoredConnection } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { keeps, namesNeeded } from '../filters/combined.ts';
import { groupPages } from '../groupPages.ts';
import type { Groups } from '../groupWindow.ts';
import { optionsOf } from '../judging.ts';
import { MOST_JUDGED } from '../limits.ts';
import { namesDataset, namesRecord } from '../names.ts';
import type { FilterOf } from '../nouns.ts';
import { itemsOfAll, walkedPage } from '../walkedPages.ts';

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
  { filter: given, options: wishes, ...page }: QueryAuditFindingsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Judged<AuditFinding> & StoredConnection<AuditFinding>> {
  const options = await optionsOf(wishes, context);
  const filter = computedFilter(info, given);
  const groupsOf = (kept: AuditFindingFilter, facet: AuditFindingFacet | null) =>
    auditedGroups({ filter: kept, facet, options, context }, ({ findings }) =>
      findings.filter((finding) =>
        keeps(kept, (own) => isAbout(finding, own) && isOneOf(own.severity, finding.severity)),
      ),
    );
  const listing = { list: 'audit findings', keyOf, asked: { filter, options } };
  const kept = (each: AuditFindingFilter, facet: AuditFindingFacet) => itemsOfAll(groupsOf(each, facet));
  return {
    ...walkedPage(page, { ...listing, groups: groupsOf(filter, null) }, async (findings) => findings),
    facets: computedFacets({ filter, valuesOf: valuesOfFinding, kept }, context),
    options,
  };
}

const valuesOfFinding: Readonly<Record<AuditFindingFacet, (finding: AuditFinding) => readonly string[]>> = {
  SEVERITY: ({ severity }) => [severity],
  RULE: ({ rule }) => [rule],
  SOURCE: ({ source }) => [source],
};

export async function checkPage(
  { filter: given, options: wishes, ...page }: QueryAuditChecksArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Judged<AuditCheck>> {
  const options = await optionsOf(wishes, context);
  const filter = computedFilter(info, given);
  const groups = auditedGroups({ filter, facet: null, options, context }, ({ checks }) =>
    checks.filter((check) =>
      keeps(filter, (own) => isAbout(check, own) && (own.passed == null || own.passed === check.passed)),
    ),
  );
  const listing = { list: 'audit checks', keyOf, asked: { filter, options } };
  return { ...walkedPage(page, { ...listing, groups }, async (checks) => checks), options };
}

type About = {
  readonly source?: readonly string[] | null;
  readonly dataset?: readonly string[] | null;
  readonly material?: readonly string[] | null;
  readonly ion?: readonly string[] | null;
  readonly rule?: readonly string[] | null;
  readonly and?: readonly About[] | null;
  readonly or?: readonly About[] | null;
  readonly not?: About | null;
};

type Auditing = {
  readonly filter: About;
  /** The facet that is counted; null where the list itself is asked for. */
  readonly facet: string | null;
  readonly options: JudgingOptions;
  readonly context: Context;
};

/** Sources that a filter may keep something of, and what is kept of the audit of each. */
function auditedGroups<T>(
  { filter, facet, options, context }: Auditing,
  keptOf: (audit: Audit) => readonly T[],
): Groups<Source, T> {
  const { page, count } = groupPages('sources', sourcesToAudit(filter), context);
  return {
    page,
    itemsOf: async (source) => keptOf(await auditOf(source, options, context)),
    most: MOST_JUDGED,
    tooMany: async () => {
      const value = await count();
      return badInput(
        `There are ${value} sources to audit, and ${MOST_JUDGED} at most are: leave fewer by "filter.source", "filter.dataset" or "filter.material"${askedByFacet(facet)}`,
        { name: 'sources audited', value, most: MOST_JUDGED },
      );
    },
  };
}

/** An audit is about the materials that its source states or claims something of. */
function sourcesToAudit(filter: About): FilterOf<'sources'> {
  const source = namesNeeded(filter, (each) => each.source);
  const dataset = namesNeeded(filter, (each) => each.dataset);
  const material = namesNeeded(filter, (each) => each.material);
  return {
    ...(source && { source }),
    ...(dataset && { dataset }),
    ...(material && { or: [{ observations: { material } }, { claims: { material } }] }),
  };
}

function isAbout({ rule, source, material, ion }: AuditFinding | AuditCheck, filter: About): boolean {
  const names = filter.material;
  return (
    isOneOf(filter.rule, rule) &&
    (filter.source == null || filter.source.some((name) => namesRecord(name, source))) &&
    (filter.dataset == null || filter.dataset.some((name) => namesDataset(name, source))) &&
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
