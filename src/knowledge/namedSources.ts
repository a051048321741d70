import { typeOfId } from '../domain/globalId.ts';
import { normaliseDoi, type Source } from '../domain/source.ts';
import type { Snapshot } from '../store/store.ts';

/** Sources that a name means: by global id, else by slug or `dataset/key`, else by DOI. */
export async function namedSources({ sources }: Snapshot, name: string): Promise<readonly Source[]> {
  if (typeOfId(name) === 'Source') return [...(await sources.byIds([name])).values()];
  const bySlug = (await sources.bySlugs([name])).get(name) ?? [];
  if (bySlug.length > 0) return bySlug;
  const doi = normaliseDoi(name);
  return (await sources.byDois([doi])).get(doi) ?? [];
}
