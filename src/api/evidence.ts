import DataLoader from 'dataloader';
import type { JudgingOptions } from '../domain/judging.ts';
import { type Evidence, evidenceWith } from '../knowledge/evidence.ts';
import { datasetsOfMaterials, joined, type Loaded, loadDatasets, loadPeers } from '../knowledge/loadEvidence.ts';
import type { Snapshot } from '../store/store.ts';
import type { Turns } from './turns.ts';

/** Evidence of the last questions, over all requests: what was judged of a base is not judged again until it changes. */
export type EvidenceMemory = Map<string, Promise<Evidence>>;

/** How many are kept: one is all that is known of some materials, judged by some options. */
const MOST_REMEMBERED = 50;

/** Evidence of one request: each dataset is read once, and all questions see one state of the base. */
export type EvidenceLoaders = {
  /** What is known of a material. */
  readonly ofMaterial: (material: string, options: JudgingOptions) => Promise<Evidence>;
  /** What a dataset says. */
  readonly ofDataset: (dataset: string, options: JudgingOptions) => Promise<Evidence>;
};

/** How evidence is shared between requests, and what is waited for before each judging and while records are read. */
export type Sharing = { readonly memory: EvidenceMemory } & Pick<Turns, 'turn' | 'rest'>;

export function makeEvidenceLoaders(open: () => Promise<Snapshot>, { memory, turn, rest }: Sharing): EvidenceLoaders {
  let revision: Promise<string> | undefined;
  const datasetsOf = new DataLoader<string, readonly string[]>(async (materials) => {
    const found = await datasetsOfMaterials(await open(), materials);
    return materials.map((material) => found.get(material) ?? []);
  });
  const bases = new DataLoader(async (datasets: readonly string[]) => {
    const found = await loadDatasets(await open(), datasets, rest);
    return datasets.map((dataset) => found.get(dataset) ?? joined([]));
  });
  const loaded = new Map<string, Promise<Loaded>>();

  async function load(datasets: readonly string[]): Promise<Loaded> {
    const base = joined(await Promise.all(datasets.map((dataset) => bases.load(dataset))));
    return { base, peers: await loadPeers(await open(), base, rest) };
  }

  async function ofDatasets(datasets: readonly string[], options: JudgingOptions): Promise<Evidence> {
    revision ??= open().then((snapshot) => snapshot.datasets.revision());
    const which = datasets.join(' ');
    const evidence = await remembered(memory, `${await revision} ${which} ${JSON.stringify(options)}`, async () => {
      const { base, peers } = await remembered(loaded, which, () => load(datasets));
      return evidenceWith(base, options, peers);
    });
    // whoever asked for it judges it now
    await turn();
    return evidence;
  }

  return {
    ofMaterial: async (material, options) => ofDatasets(await datasetsOf.load(material), options),
    ofDataset: (dataset, options) => ofDatasets([dataset], options),
  };
}

/**
 * What was made for a key before, or is made now; the ones unused longest go. What failed is made anew: it may have been
 * another request's, whose client left.
 */
function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key)?.catch(make) ?? make();
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
  return found;
}
