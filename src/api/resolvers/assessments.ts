import type { AssessmentFilter, QueryAssessmentArgs, QueryAssessmentsArgs } from '../../contract/generated.ts';
import type { JudgedAssessment } from '../../domain/evidence.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import { proposition, propositionOf } from '../../domain/proposition.ts';
import { type Assessable, assessing } from '../../knowledge/assessment.ts';
import { judgedProcesses } from '../../knowledge/evidenceMatrix.ts';
import { computedPage } from '../computedPages.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { materialNamed, optionsOf } from '../judging.ts';
import { MOST_JUDGED } from '../limits.ts';
import { namesMaterial } from '../names.ts';
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

/** Assessments of the base: only those of the page are computed, unless the filter asks what came of them. */
export async function assessmentPage(
  { filter, options: given, ...page }: QueryAssessmentsArgs,
  context: Context,
): Promise<Judged<JudgedAssessment>> {
  const options = await optionsOf(given, context);
  const keys = await keysOf(filter ?? {}, context);
  const keyOf = ({ material, ion, process }: Key) => proposition(material, ion, process, null).id;
  const listing = { list: 'assessments', keyOf, asked: { filter, options } };
  if (filter?.verdict == null && filter?.conflict == null) {
    const found = computedPage(keys, page, listing);
    const nodes = await Promise.all(found.nodes.map((key) => judged(key, options, context)));
    const edges = found.edges.map(({ cursor }, place) => ({ cursor, node: at(nodes, place) }));
    return { ...found, nodes, edges, options };
  }
  const materials = new Set(keys.map(({ material }) => material));
  if (materials.size > MOST_JUDGED) {
    throw badInput(
      `Argument "filter" asks for verdicts among ${materials.size} materials: name ${MOST_JUDGED} at most by "material"`,
    );
  }
  const all = await Promise.all(keys.map((key) => judged(key, options, context)));
  const kept = all.filter((each) => isKept(each, filter));
  return { ...computedPage(kept, page, listing), options };
}

function at<T>(items: readonly T[], place: number): T {
  return items[place] as T;
}

async function keysOf({ material, ion, process }: AssessmentFilter, context: Context): Promise<readonly Key[]> {
  const snapshot = await context.snapshot();
  const rows = await snapshot.observations.subjects(null);
  const pairs = new Map<string, { readonly material: string; readonly ion: IonSymbol }>();
  for (const row of rows) {
    if (row.ion === null || (ion != null && !ion.includes(row.ion))) continue;
    if (material != null && !material.some((name) => namesMaterial(name, row.material))) continue;
    pairs.set(`${row.material}|${row.ion}`, { material: row.material, ion: row.ion });
  }
  const asked = judgedProcesses.filter((code) => process == null || process.includes(code));
  return [...pairs.values()].flatMap((pair) => asked.map((code) => ({ ...pair, process: code })));
}

async function judged({ material, ion, process }: Key, options: JudgingOptions, context: Context) {
  const evidence = await context.evidence.ofMaterial(material, options);
  return context.through(assessing(evidence, { material, ion, process, region: null }));
}

function isKept({ verdict, conflict }: JudgedAssessment, filter: AssessmentFilter): boolean {
  return (
    (filter.verdict == null || filter.verdict.includes(verdict)) &&
    (filter.conflict == null || filter.conflict === conflict)
  );
}
