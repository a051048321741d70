import type { OrderState, VerdictState } from '../domain/datasetDiff.ts';
import type { NodeType } from '../domain/globalId.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { standardOptions } from '../domain/judging.ts';
import type { Queries, Snapshot } from '../store/store.ts';
import { assessment } from './assessment.ts';
import { contributionOrder } from './contributionOrder.ts';
import { evidenceWith } from './evidence.ts';
import { judgedProcesses } from './evidenceMatrix.ts';
import { datasetsOfMaterials, joined, loadDatasets, loadPeers } from './loadEvidence.ts';

/** A record as the base holds it. */
export type HeldRecord = { readonly type: NodeType; readonly id: string };

/** What is judged of a material with an ion. */
export type JudgedState = {
  readonly material: string;
  readonly ion: IonSymbol;
  readonly verdicts: ReadonlyMap<string, VerdictState>;
  readonly order: OrderState;
};

/** A dataset as the base holds it, and what is judged of all materials that it has a say in. */
export type DatasetState = {
  readonly records: ReadonlyMap<string, HeldRecord>;
  /** By material and ion. */
  readonly judged: ReadonlyMap<string, JudgedState>;
};

/** Nouns whose records a dataset brings, with the type that their ids name. */
const nouns = {
  laboratories: 'Laboratory',
  sources: 'Source',
  materials: 'Material',
  cells: 'Cell',
  measurements: 'Measurement',
  curves: 'Curve',
  observations: 'Observation',
  dftResults: 'DftResult',
  mechanismModels: 'MechanismModel',
  claims: 'Claim',
} as const satisfies Partial<Record<keyof Snapshot, NodeType>>;

/**
 * A dataset and what follows from it, at one moment.
 *
 * @param dataset global id; one that the base does not hold has no records
 * @param materials further materials to judge: those that the dataset has a say in at another moment
 */
export async function datasetState(
  snapshot: Snapshot,
  dataset: string,
  materials: readonly string[] = [],
): Promise<DatasetState> {
  const records = new Map<string, HeldRecord>();
  for (const [noun, type] of Object.entries(nouns)) {
    const queries = snapshot[noun as keyof typeof nouns] as Queries<{ readonly id: string }, object, never>;
    const found = await queries.byIds(await queries.ids({ dataset: [dataset] }));
    for (const [id, record] of found) records.set(id, { ...record, type });
  }
  const concerned = [...new Set([...materials, ...(await materialsConcerned(snapshot, dataset))])].sort();
  return { records, judged: await judgedOf(snapshot, concerned) };
}

/** Materials that a state was judged of. */
export function judgedMaterials({ judged }: DatasetState): readonly string[] {
  return [...new Set([...judged.values()].map(({ material }) => material))];
}

/** Materials that a dataset, or one of its laboratories, says something of: a laboratory's carbons are judged together. */
async function materialsConcerned(snapshot: Snapshot, dataset: string): Promise<readonly string[]> {
  const materialsIn = async (datasets: readonly string[]) => {
    const rows = await snapshot.observations.subjects({ noun: 'dataset', ids: datasets });
    return [...new Set(rows.map(({ material }) => material))];
  };
  const related = await datasetsOfMaterials(snapshot, await materialsIn([dataset]));
  return materialsIn([...new Set([...related.values()].flat())]);
}

async function judgedOf(snapshot: Snapshot, materials: readonly string[]): Promise<ReadonlyMap<string, JudgedState>> {
  const judged = new Map<string, JudgedState>();
  const datasets = await datasetsOfMaterials(snapshot, materials);
  // materials of the same datasets share what is found of these
  for (const group of groupsOf(datasets).values()) {
    const base = joined([...(await loadDatasets(snapshot, group.datasets, rest)).values()]);
    const evidence = evidenceWith(base, standardOptions, await loadPeers(snapshot, base, rest));
    for (const material of group.materials) {
      for (const ion of evidence.ionsOf(material)) {
        const verdicts = judgedProcesses.map((process) => {
          const { verdict, score } = assessment(evidence, { material, ion, process, region: null });
          return [process, { verdict, score }] as const;
        });
        const { status, orders } = contributionOrder(evidence, { material, ion, cRate: null });
        const order = { status, feasible: orders.map(({ ascending }) => ascending) };
        judged.set(`${material}|${ion}`, { material, ion, verdicts: new Map(verdicts), order });
      }
    }
  }
  return judged;
}

type Group = { readonly datasets: readonly string[]; readonly materials: string[] };

function groupsOf(datasets: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [material, each] of datasets) {
    const key = each.join(' ');
    const group = groups.get(key) ?? { datasets: each, materials: [] };
    group.materials.push(material);
    groups.set(key, group);
  }
  return groups;
}

/** Nobody else waits for this thread while a dataset is imported. */
async function rest(): Promise<void> {}
