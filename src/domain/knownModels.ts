import { modelKeys } from './generated.ts';
import { nearestWord } from './nearestWord.ts';

/** The dataset of models that papers compete with, which every base holds; claims of any dataset may name one. */
export const MODELS_DATASET = 'mechanism_models';

/** A shorter word is a part of too many keys. */
const SHORTEST_PART = 4;

/**
 * The end of a message about a model that is not there: which known ones were most likely meant, as a claim names them.
 *
 * @param reference as a dataset writes it: `key` or `dataset/key`
 */
export function knownModelHint(reference: string): string {
  const key = reference
    .slice(reference.lastIndexOf('/') + 1)
    .replaceAll(/[\s_]+/g, '-')
    .toLowerCase();
  const nearest = nearestWord(key, modelKeys);
  const meant = nearest === undefined ? modelKeys.filter((each) => holds(each, key)) : [nearest];
  const told = (meant.length > 0 ? meant : modelKeys).map((each) => `"${MODELS_DATASET}/${each}"`);
  return meant.length > 0 ? `, did you mean ${told.join(' or ')}?` : ` (every base holds ${told.join(', ')})`;
}

function holds(known: string, key: string): boolean {
  return (key.length >= SHORTEST_PART && known.includes(key)) || key.includes(known);
}
