import type { GraphQLResolveInfo } from 'graphql';
import type {
  AssessmentFacet,
  AssessmentFilter,
  QueryAssessmentArgs,
  QueryAssessmentsArgs,
} from '../../contract/generated.ts';
import type { JudgedAssessment, Verdict } from '../../domain/evidence.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import type { Material } from '../../domain/material.ts';
import { proposition, propositionOf } from '../../domain/proposition.ts';
import { type Assessable, assessing } from '../../knowledge/assessment.ts';
import { judgedProcesses } from '../../knowledge/evidenceMatrix.ts';
import type { SubjectRow } from '../../store/store.ts';
import { askedByFacet, computedFacets } from '../computedFacets.ts';
import { computedFilter, type StoredConnection } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { asksFor, keeps, namesNeeded } from '../filters/combined.ts';
import { groupPages } from '../groupPages.ts';
import type { Groups } from '../groupWindow.ts';
import { materialNamed, optionsOf } from '../judging.ts';
import { MOST_JUDGED } from '../limits.ts';
import { namesMaterial } from '../names.ts';
import type { FilterOf } from '../nouns.ts';
import { itemsOfAll, walkedPage } from '../walkedPages.ts';
import type { Judged } from './audits.ts';

/** What a query asks to be assessed; null if there is no such material. */
export async function askedAssessment(args: QueryAssessmentArgs, context: Context): Promise<JudgedAssessment | null> {
  const asked = await assessableOf(args, context);
  if (asked === null) return null;
  const options = await optionsOf(args.options, context);
  const evidence = await context.evidence.ofMaterial(asked.material, options);
  return evidence.ionsOf(asked.material).length === 0 ? null : context.through(assessing(evidence, asked));
}

async function assessableOf(args: QueryAssessmentArgs, context: Context): Promise<Assessable | null> {
  const { proposition: id, material, ion, process, region } = args;
  const parts = { material, ion, process };
  const given = Object.entries(parts).filter(([, value]) => value != null);
  if (id != null && given.length === 0 && region == null) return ofProposition(id);
  if (id == null && material != null && ion != null && process != null) {
    const found = await materialNamed(material, 'material', context);
    return found && { material: found.id, ion, process, region: region ?? null };
  }
  const missing = Object.keys(parts).filter((name) => !given.some(([known]) => known === name));
  const what = id == null ? `"${missing.join('", "')}" is missing` : 'both are given';
  throw badInput(`Field "assessment" needs either "proposition" or "material", "ion" and "process": ${what}`);
}

function ofProposition(id: string): Assessable {
  const { material, ion, process, region } = readProposition(id);
  if (material !== null && ion !== null) return { material, ion, process, region };
  throw badInput(
    `Argument "proposition" is "${id}", which is about no one material and ion: only those can be assessed`,
  );
}

function readProposition(id: string) {
  try {
    return propositionOf(id);
  } catch (error) {
    if (error instanceof RangeError) throw badInput(`Argument "proposition": ${error.message}`);
    throw error;
  }
}

type Key = { readonly material: string; readonly ion: IonSymbol; readonly process: string };

/** Assessments of the base: only those of the page are computed, unless the filter asks what comes of them. */
export async function assessmentPage(
  { filter: given, options: wishes, ...page }: QueryAssessmentsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Judged<JudgedAssessment> & StoredConnection<JudgedAssessment>> {
  const options = await optionsOf(wishes, context);
  const filter = computedFilter(info, given);
  const judging = { options, context };
  const walked = { list: 'assessments', keyOf, asked: { filter, options }, groups: assessedGroups(filter, judging) };
  const count = asksVerdict(filter) ? {} : { count: async () => (await keysKept(filter, context)).length };
  const shown = (keys: readonly Key[]) => Promise.all(keys.map((key) => judged(key, judging)));
  const kept = (each: AssessmentFilter, facet: AssessmentFacet) => keptFor(facet, each, judging);
  return {
    ...walkedPage(page, { ...walked, ...count }, shown),
    facets: computedFacets({ filter, valuesOf: valuesOfAssessment, kept }, context),
    options,
  };
}

type Counted = Key & { readonly verdict: Verdict | null };

const valuesOfAssessment: Readonly<Record<AssessmentFacet, (each: Counted) => readonly (string | null)[]>> = {
  VERDICT: ({ verdict }) => [verdict],
  PROCESS: ({ process }) => [process],
  ION: ({ ion }) => [ion],
  MATERIAL: ({ material }) => [material],
};

/** What a filter keeps, for a facet to count; judged only where the facet or the filter asks what comes of it. */
async function keptFor(
  facet: AssessmentFacet,
  filter: AssessmentFilter,
  judging: Judging,
): Promise<readonly Counted[]> {
  if (facet !== 'VERDICT' && !asksVerdict(filter)) return unjudged(await keysKept(filter, judging.context));
  const keys = await itemsOfAll(assessedGroups(filter, judging, facet));
  if (facet !== 'VERDICT') return unjudged(keys);
  return Promise.all(keys.map(async (key) => ({ ...key, verdict: (await judged(key, judging)).verdict })));
}

function unjudged(keys: readonly Key[]): readonly Counted[] {
  return keys.map((key) => ({ ...key, verdict: null }));
}

function asksVerdict(filter: AssessmentFilter): boolean {
  return asksFor(filter, ['verdict', 'conflict']);
}

/** Materials that a filter may keep assessments of, and what it keeps of each. */
function assessedGroups(
  filter: AssessmentFilter,
  judging: Judging,
  facet: AssessmentFacet | null = null,
): Groups<Material, Key> {
  const { page, count } = groupPages('materials', materialsToAssess(filter), judging.context);
  return {
    page,
    itemsOf: ({ id }) => keptOf(id, filter, judging),
    most: facet === 'VERDICT' || asksVerdict(filter) ? MOST_JUDGED : Number.POSITIVE_INFINITY,
    tooMany: async () => {
      const value = await count();
      return badInput(
        `There are ${value} materials to judge: name ${MOST_JUDGED} at most by "filter.material" where verdicts are asked for${askedByFacet(facet)}`,
        { name: 'materials judged', value, most: MOST_JUDGED },
      );
    },
  };
}

function keyOf({ material, ion, process }: Key): string {
  return `${material} ${proposition(material, ion, process, null).id}`;
}

/** Materials that a filter may keep assessments of. */
function materialsToAssess(filter: AssessmentFilter): FilterOf<'materials'> {
  const material = namesNeeded(filter, (each) => each.material);
  const ion = namesNeeded(filter, (each) => each.ion) as readonly IonSymbol[] | null;
  return { ...(material && { material }), observations: { ...(ion && { ion }) } };
}

type Judging = { readonly options: JudgingOptions; readonly context: Context };

/** What a filter keeps of a material; only what that depends on is judged. */
async function keptOf(material: string, filter: AssessmentFilter, judging: Judging): Promise<readonly Key[]> {
  const { load, turn } = judging.context;
  await turn();
  const keys = keysOf(await load.subjectsOfMaterial(material));
  const kept = await Promise.all(
    keys.map(async (key) => {
      const known = keeps(filter, (own) => meets(key, null, own));
      return known ?? keptJudged(filter, key, judging);
    }),
  );
  return keys.filter((_, place) => kept[place]);
}

/** What a filter keeps that asks for nothing judged. */
async function keysKept(filter: AssessmentFilter, context: Context): Promise<readonly Key[]> {
  const materials = materialsToAssess(filter);
  const snapshot = await context.snapshot();
  await context.turn();
  const rows = await snapshot.observations.subjects(
    materials.material === undefined ? null : { noun: 'material', ids: await snapshot.materials.ids(materials) },
  );
  return keysOf(rows).filter((key) => keeps(filter, (own) => meets(key, null, own)));
}

async function keptJudged(filter: AssessmentFilter, key: Key, judging: Judging): Promise<boolean | null> {
  const outcome = await judged(key, judging);
  return keeps(filter, (own) => meets(key, outcome, own));
}

/** Every process for each material with each ion. */
function keysOf(rows: readonly SubjectRow[]): readonly Key[] {
  const pairs = new Map(
    rows.flatMap(({ material, ion }) => (ion === null ? [] : [[`${material} ${ion}`, { material, ion }]])),
  );
  return [...pairs.values()].flatMap((pair) => judgedProcesses.map((process) => ({ ...pair, process })));
}

async function judged({ material, ion, process }: Key, { options, context }: Judging) {
  const evidence = await context.evidence.ofMaterial(material, options);
  return context.through(assessing(evidence, { material, ion, process, region: null }));
}

/** Whether conditions hold; null where that depends on what the assessment comes to, which is not known. */
function meets(
  { material, ion, process }: Key,
  outcome: JudgedAssessment | null,
  filter: AssessmentFilter,
): boolean | null {
  const isAbout =
    (filter.material == null || filter.material.some((name) => namesMaterial(name, material))) &&
    (filter.ion == null || filter.ion.includes(ion)) &&
    (filter.process == null || filter.process.includes(process));
  if (!isAbout || (filter.verdict == null && filter.conflict == null)) return isAbout;
  return (
    outcome &&
    (filter.verdict == null || filter.verdict.includes(outcome.verdict)) &&
    (filter.conflict == null || filter.conflict === outcome.conflict)
  );
}
