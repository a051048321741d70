import { type Entry, registry } from './registry.ts';

/** Which way a qualitative term points; terms that point opposite ways contradict each other. */
export type TrendSense = 'UP' | 'DOWN' | 'FLAT' | 'HIGH' | 'LOW';

/** A qualitative term of change or level. */
export type TrendTerm = Entry & { readonly sense: TrendSense };

export const trendTerms = registry<TrendTerm>('trend term', [
  { code: 'INCREASES', sense: 'UP', name: 'increases', description: 'Grows; no measure is given.' },
  { code: 'APPEARS', sense: 'UP', name: 'appears', description: 'Comes up where none was seen before.' },
  { code: 'INCREASES_GRADUALLY', sense: 'UP', name: 'increases gradually', description: 'Grows slowly.' },
  { code: 'INCREASES_SHARPLY', sense: 'UP', name: 'increases sharply', description: 'Grows strongly or steeply.' },
  { code: 'DECREASES', sense: 'DOWN', name: 'decreases', description: 'Shrinks; no measure is given.' },
  { code: 'DECREASES_GRADUALLY', sense: 'DOWN', name: 'decreases gradually', description: 'Shrinks slowly.' },
  { code: 'DECREASES_SHARPLY', sense: 'DOWN', name: 'decreases sharply', description: 'Shrinks strongly or steeply.' },
  { code: 'DISAPPEARS', sense: 'DOWN', name: 'disappears', description: 'Shrinks until it can no longer be seen.' },
  { code: 'UNCHANGED', sense: 'FLAT', name: 'essentially unchanged', description: 'No change is seen.' },
  { code: 'CHANGES_SLIGHTLY', sense: 'FLAT', name: 'changes slightly', description: 'A minor or negligible change.' },
  {
    code: 'RETURNS_TO_INITIAL',
    sense: 'FLAT',
    name: 'returns to its initial value',
    description: 'The change of an earlier stage is undone within the uncertainty.',
  },
  { code: 'HIGH', sense: 'HIGH', name: 'is high', description: 'High or large, strong; no measure is given.' },
  { code: 'LOW', sense: 'LOW', name: 'is low', description: 'Low or small, weak; no measure is given.' },
  {
    code: 'HIGH_THROUGHOUT',
    sense: 'HIGH',
    name: 'high throughout',
    description: 'High or superior over the whole range.',
  },
  { code: 'LOW_THROUGHOUT', sense: 'LOW', name: 'low throughout', description: 'Low over the whole range.' },
  {
    code: 'HAS_MINIMUM',
    sense: 'DOWN',
    name: 'has a minimum',
    description: 'Shrinks, then grows; the conditions say where the minimum lies.',
  },
  {
    code: 'HAS_MAXIMUM',
    sense: 'UP',
    name: 'has a maximum',
    description: 'Grows, then shrinks; the conditions say where the maximum lies.',
  },
]);
