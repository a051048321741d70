import type {
  QueryContributionOrderArgs,
  QueryContributionOrdersArgs,
  QueryCoverageArgs,
  QueryEvidenceMatrixArgs,
  QueryNextExperimentsArgs,
} from '../../contract/generated.ts';
import type { JudgedOrder } from '../../domain/contributionOrder.ts';
import type { Coverage } from '../../domain/coverage.ts';
import type { EvidenceMatrix } from '../../domain/evidenceMatrix.ts';
import type { NextExperiments } from '../../domain/nextExperiments.ts';
import { contributionOrder, contributionOrders } from '../../knowledge/contributionOrder.ts';
import { coverageCells, coverageCounts } from '../../knowledge/coverage.ts';
import { judgedTechniques, judgingRows } from '../../knowledge/evidenceMatrix.ts';
import { nextExperiments } from '../../knowledge/nextExperiments.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { judgedPairs, materialNamed, ofEach, optionsOf } from '../judging.ts';

export async function askedMatrix(args: QueryEvidenceMatrixArgs, context: Context): Promise<EvidenceMatrix> {
  const pairs = await judgedPairs(args, context);
  return {
    options: await optionsOf(args.options, context),
    techniques: judgedTechniques,
    rows: await ofEach(pairs, context, ({ evidence, material, ion }) => judgingRows(evidence, material.id, ion)),
  };
}

export async function askedOrder(args: QueryContributionOrderArgs, context: Context): Promise<JudgedOrder | null> {
  const material = await materialNamed(args.material, 'material', context);
  if (material === null) return null;
  const evidence = await context.evidence.ofMaterial(material.id, await optionsOf(args.options, context));
  const cRate = args.cRate ?? null;
  if (cRate !== null && !(cRate > 0 && Number.isFinite(cRate))) {
    throw badInput(`Argument "cRate" is ${cRate}: a C-rate above 0 is needed`);
  }
  return contributionOrder(evidence, { material: material.id, ion: args.ion, cRate });
}

export async function askedOrders(args: QueryContributionOrdersArgs, context: Context): Promise<JudgedOrder[]> {
  const pairs = await judgedPairs(args, context);
  return ofEach(pairs, context, ({ evidence, material, ion }) => contributionOrders(evidence, material.id, ion));
}

export async function askedExperiments(
  args: QueryNextExperimentsArgs,
  context: Context,
): Promise<NextExperiments | null> {
  const material = await materialNamed(args.material, 'material', context);
  if (material === null) return null;
  const evidence = await context.evidence.ofMaterial(material.id, await optionsOf(args.options, context));
  const about = { material: material.id, ion: args.ion };
  const order = contributionOrder(evidence, { ...about, cRate: null });
  return nextExperiments(evidence, { ...about, order, process: args.process ?? null });
}

export async function askedCoverage(args: QueryCoverageArgs, context: Context): Promise<Coverage> {
  const pairs = await judgedPairs(args, context);
  // what is assessed of each is remembered, so that all of them together are soon done
  await ofEach(pairs, context, ({ evidence, material, ion }) => judgingRows(evidence, material.id, ion));
  const covered = pairs.map(({ evidence, material, ion }) => ({ evidence, material: material.id, ion }));
  return {
    materials: [...new Set(covered.map(({ material }) => material))],
    cells: coverageCells(covered),
    counts: coverageCounts(covered),
    options: await optionsOf(args.options, context),
  };
}
