import { nearestWord } from './nearestWord.ts';

/** The dataset of models that papers compete with, which every base holds; claims of any dataset may name one. */
export const MODELS_DATASET = 'mechanism_models';

/** Keys of its models, for messages: `seed/mechanism_models` says what each is. */
export const knownModels = [
  'house-of-cards',
  'adsorption-intercalation',
  'adsorption-intercalation-filling',
  'adsorption-filling',
  'extended-adsorption-insertion',
  'adsorption-intercalation-filling-hybrid',
  'adsorption-intercalation-adsorption',
  'enhanced-three-stage',
  'layer-filling',
  'slope-intercalation-plateau-filling',
  'continuous-intercalation-late-filling',
  'quasi-metal-interface',
  'falling-cards',
  'sieving-carbon',
  'solvation-defined-closed-pores',
] as const;

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
  const nearest = nearestWord(key, knownModels);
  const meant = nearest === undefined ? knownModels.filter((each) => holds(each, key)) : [nearest];
  const told = (meant.length > 0 ? meant : knownModels).map((each) => `"${MODELS_DATASET}/${each}"`);
  return meant.length > 0 ? `, did you mean ${told.join(' or ')}?` : ` (every base holds ${told.join(', ')})`;
}

function holds(known: string, key: string): boolean {
  return (key.length >= SHORTEST_PART && known.includes(key)) || key.includes(known);
}
