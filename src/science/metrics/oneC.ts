import { groupBy } from '../../domain/groupBy.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { settingOf } from '../facts/settingOf.ts';
import { interval } from '../rules/words.ts';
import { ratioOf } from './carried.ts';
import type { Derived, Metric } from './metric.ts';

/** The current of 1C, from a C-rate and a specific current that are stated of one run. */
export const oneC: Metric = {
  code: 'ONE_C',
  name: '1C as specific current',
  description: 'The specific current that 1C stands for, where a source states C-rate and specific current of one run.',
  version: 1,
  formula: 'I / C-rate',
  quantity: null,
  unitKind: 'SPECIFIC_CURRENT',
  source: 'definition',
  compute: ({ own, general }) => {
    const paired = [own, general].flatMap((facts) => facts.find({}).flatMap(pairOf));
    const byRun = groupBy(paired, ({ cRate, current }) => JSON.stringify([cRate, current]));
    return [...byRun.values()].flatMap(currentOf);
  },
};

type Pair = { readonly fact: Fact; readonly cRate: Bounds; readonly current: Bounds };

function pairOf(fact: Fact): readonly Pair[] {
  const { cRate: stated, specificCurrent } = fact.observation.conditions;
  const cRate = stated === undefined ? settingOf(fact, 'C_RATE') : boundsOf(stated);
  const current = specificCurrent === undefined ? settingOf(fact, 'SPECIFIC_CURRENT') : boundsOf(specificCurrent);
  return cRate === null || current === null ? [] : [{ fact, cRate, current }];
}

function currentOf([{ fact, cRate, current }, ...others]: readonly [Pair, ...Pair[]]): readonly Derived[] {
  const bounds = ratioOf(current, cRate);
  if (bounds === null) return [];
  const { cRate: rate, specificCurrent } = fact.observation.conditions;
  const numbers = `A current of ${interval(current, 'mA/g')} at ${interval(cRate, 'C')}`;
  return [
    {
      bounds,
      inputs: [fact, ...others.map((each) => each.fact)],
      conditions: { ...(rate && { cRate: rate }), ...(specificCurrent && { specificCurrent }) },
      sentence: `${numbers} makes 1C ${interval(bounds, 'mA/g')}.`,
    },
  ];
}
