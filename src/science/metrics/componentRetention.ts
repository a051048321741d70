import { type Component, componentOf, type SlopeShare, slopeSharesOf } from '../audit/a1Components.ts';
import { type Stated, statedValues } from '../audit/stated.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { carried } from './carried.ts';
import type { Derived, Metric } from './metric.ts';

/** What the part of the capacity has to keep that is not stated. */
export const componentRetention: Metric = {
  code: 'COMPONENT_RETENTION',
  name: 'retention of slope or plateau',
  description: 'What slope or plateau keeps over some cycles, from what the total and the other part keep.',
  version: 1,
  formula: 'r_slope = (r - (1 - s) r_plateau) / s; r_plateau = (r - s r_slope) / (1 - s), with the slope share s',
  quantity: 'CAPACITY_RETENTION',
  unitKind: 'SHARE',
  source: 'derived here: the total keeps the mean of what its parts keep, weighted by their shares',
  compute: (subject) =>
    statedValues(
      subject.own.find({
        quantity: 'CAPACITY_RETENTION',
        form: 'VALUE',
        also: ({ observation: { conditions } }) => [undefined, 'FULL'].includes(conditions.region),
      }),
    ).flatMap((total) => missing(subject, total)),
};

/** What a part keeps of which words say that it does not fade, and how far from it that may be. */
const unchanged = [
  {
    name: 'unchangedRetention',
    value: 100,
    unit: '%',
    source: 'assumed: the source says in words that it does not fade',
  },
  { name: 'unchanged', value: 5, unit: '%', source: 'general knowledge: how far from 100 % that may be' },
] as const;

type Split = {
  readonly total: Stated;
  readonly known: Component;
  readonly share: SlopeShare;
};

function missing(subject: Subject, total: Stated): readonly Derived[] {
  const over = { total, unchanged: unchanged[1].value };
  const parts = [componentOf(subject, 'SLOPE', over), componentOf(subject, 'PLATEAU', over)];
  const known = parts.filter(({ kind }) => kind !== 'MISSING');
  if (known.length !== 1) return [];
  return known.flatMap((part) =>
    slopeSharesOf(subject, total).flatMap((share) => lacking({ total, known: part, share })),
  );
}

function lacking({ total, known, share }: Split): readonly Derived[] {
  const ofSlope = known.name === 'plateau';
  const inputs = [share.bounds, known.bounds, total.bounds];
  const bounds = ofSlope
    ? carried(inputs, (s, plateau, all) => (100 * all - (100 - s) * plateau) / s)
    : carried(inputs, (s, slope, all) => (100 * all - s * slope) / (100 - s));
  if (bounds === null || bounds.value < 0) return [];
  const { afterCycles } = total.first.observation.conditions;
  const name = ofSlope ? 'slope' : 'plateau';
  const over = afterCycles === undefined ? '' : ` after ${afterCycles} cycles`;
  return [
    {
      bounds,
      inputs: [total.first, ...total.inputs, ...known.inputs, ...share.stated.inputs],
      parameters: known.kind === 'WORDS' ? unchanged : [],
      conditions: { ...total.first.observation.conditions, region: ofSlope ? 'SLOPE' : 'PLATEAU' },
      sentence:
        `The total keeps ${interval(total.bounds, '%')}${over} and the ${known.name} ${interval(known.bounds, '%')}; with a ` +
        `slope share of ${interval(share.bounds, '%')} the ${name} keeps ${interval(bounds, '%')}.`,
      reported: [],
    },
  ];
}
