import { type Bounds, subtract } from '../../facts/bounds.ts';
import type { Fact } from '../../facts/fact.ts';
import { statementOf } from '../../facts/fact.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Stated, statedValues } from '../stated.ts';
import type { Rank, Ranked } from './ranked.ts';

/** Where the spacing has not changed yet. */
const before = ['SLOPE', 'HP'];

/** Spacing on insertion against the one that it starts from, in angstrom. */
export type SpacingChange = { readonly bounds: Bounds; readonly initial: Stated; readonly largest: Stated };

/** From the initial spacing, which may be that of the carbon as such, to the largest on insertion; null if one is missing. */
export function spacingChange(own: Facts, general: Facts): SpacingChange | null {
  const spacings = (facts: Facts) => statedValues(facts.find({ quantity: 'D002', form: 'VALUE' }));
  const mine = spacings(own);
  const [initial] = [...mine, ...spacings(general)].filter(isInitial);
  const [largest] = mine
    .filter((value) => !isInitial(value) && value.first.observation.conditions.direction !== 'EXTRACTION')
    .toSorted((a, b) => b.bounds.value - a.bounds.value);
  if (initial === undefined || largest === undefined) return null;
  return { bounds: subtract(largest.bounds, initial.bounds), initial, largest };
}

/**
 * Change of the spacing where no change is stated as such: the largest spacing on insertion less the one that it starts
 * from, which may be given for the carbon as such; nearly nothing where the words say that it does not change.
 */
export function shiftValues({ quantity, own, general, negligible }: Rank): readonly Ranked[] {
  if (quantity !== 'D002_SHIFT') return [];
  const change = spacingChange(own, general);
  if (change !== null) {
    const { bounds, largest, initial } = change;
    return [
      { bounds, unit: 'angstrom', first: largest.first, inputs: [...largest.inputs, ...initial.inputs], worded: false },
    ];
  }
  const still = { value: 0, lower: -negligible, upper: negligible };
  return wordsOf(own).map((first) => ({ bounds: still, unit: 'angstrom', first, inputs: [first], worded: true }));
}

function isInitial({ first }: Stated): boolean {
  const { mode, region } = first.observation.conditions;
  return mode === 'PRISTINE' || before.includes(String(region));
}

/** The last statement that the spacing does not change on filling, if none says that it does. */
function wordsOf(own: Facts): readonly Fact[] {
  const trends = own.find({
    quantity: 'D002',
    form: 'TREND',
    also: (fact) => statementOf(fact, 'TREND')?.along === 'FILLING',
  });
  const flat = own.find({ quantity: 'D002', form: 'TREND', sense: ['FLAT'], also: (fact) => trends.includes(fact) });
  return flat.length === trends.length ? flat.slice(0, 1) : [];
}
