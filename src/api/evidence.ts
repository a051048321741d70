import DataLoader from 'dataloader';
import type { JudgingOptions } from '../domain/judging.ts';
import { type Evidence, evidenceWith } from '../knowledge/evidence.ts';
import { datasetsOfMaterials, joined, type Loaded, loadDatasets, loadPeers } from '../knowledge/loadEvidence.ts';
import type { Snapshot } from '../store/store.ts';

/** Evidence of one request: each dataset is read once, and what was judged once by the same options is not again. */
export type EvidenceLoaders = {
  /** What is known of a material. */
  readonly ofMaterial: (material: string, options: JudgingOptions) => Promise<Evidence>;
  /** What a dataset says. */
  readonly ofDataset: (dataset: string, options: JudgingOptions) => Promise<Evidence>;
};

export function makeEvidenceLoaders(open: () => Promise<Snapshot>): EvidenceLoaders {
  const datasetsOf = new DataLoader<string, readonly string[]>(async (materials) => {
    const found = await datasetsOfMaterials(await open(), materials);
    return materials.map((material) => found.get(material) ?? []);
  });
  const bases = new DataLoader(async (datasets: readonly string[]) => {
    const found = await loadDatasets(await open(), datasets);
    return datasets.map((dataset) => found.get(dataset) ?? joined([]));
  });
  const loaded = new Map<string, Promise<Loaded>>();
  const judged = new Map<string, Promise<Evidence>>();

  async function load(datasets: readonly string[]): Promise<Loaded> {
    const base = joined(await Promise.all(datasets.map((dataset) => bases.load(dataset))));
    return { base, peers: await loadPeers(await open(), base) };
  }

  function ofDatasets(datasets: readonly string[], options: JudgingOptions): Promise<Evidence> {
    const which = datasets.join(' ');
    return remembered(judged, `${which} ${JSON.stringify(options)}`, async () => {
      const { base, peers } = await remembered(loaded, which, () => load(datasets));
      return evidenceWith(base, options, peers);
    });
  }

  return {
    ofMaterial: async (material, options) => ofDatasets(await datasetsOf.load(material), options),
    ofDataset: (dataset, options) => ofDatasets([dataset], options),
  };
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
