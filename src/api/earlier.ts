import type { Contract } from '../contract/buildContract.ts';
import type { Observation, ObservationVersion } from '../domain/observation.ts';
import { statedObservations } from '../ingest/earlierVersion.ts';
import type { Snapshot } from '../store/store.ts';
import type { Loaders } from './loaders.ts';

export type Stated = ReadonlyMap<string, Observation> | null;

/** What versions stated, over all requests: a version never changes. */
export type VersionMemory = Map<string, Promise<Stated>>;

/** How many versions are kept. */
const MOST_REMEMBERED = 20;

/** What versions of datasets stated. */
export type Earlier = {
  /** By global id; null if the base holds no such version, or the program cannot read it any more. */
  readonly observations: (dataset: string, version: number) => Promise<Stated>;
  /** Each version of an observation that says something else than the one before. */
  readonly history: (observation: Observation) => Promise<readonly ObservationVersion[]>;
};

export type EarlierParts = {
  readonly load: Pick<Loaders, 'versionsOfDataset'>;
  readonly contract: Contract;
  readonly memory: VersionMemory;
};

export function makeEarlier(open: () => Promise<Snapshot>, { load, contract, memory }: EarlierParts): Earlier {
  async function read(dataset: string, version: number): Promise<Stated> {
    const { datasets } = await open();
    const content = await datasets.content(dataset, version);
    if (content === null) return null;
    return statedObservations(content, dataset.slice(dataset.indexOf(':') + 1), contract);
  }

  function observations(dataset: string, version: number): Promise<Stated> {
    const key = `${dataset} ${version}`;
    const found = memory.get(key)?.catch(() => read(dataset, version)) ?? read(dataset, version);
    memory.delete(key);
    memory.set(key, found);
    const [oldest] = memory.keys();
    if (memory.size > MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
    return found;
  }

  return {
    observations,
    async history({ id, dataset }) {
      const entries: ObservationVersion[] = [];
      for (const { version, importedAt } of await load.versionsOfDataset(dataset)) {
        const observation = (await observations(dataset, version))?.get(id);
        const before = entries.at(-1)?.observation;
        if (observation === undefined || JSON.stringify(observation) === JSON.stringify(before)) continue;
        entries.push({ version, importedAt, observation });
      }
      return entries;
    },
  };
}
