import type { RatioRelation, RatioStatement } from '../../domain/observation.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import { interval } from '../rules/words.ts';
import { meet, rangeOf } from './compute.ts';

/** How the two numbers are compared, as computations print it. */
export const formulas: Readonly<Record<RatioRelation, string>> = {
  MORE_BY: 'value / other value - 1',
  LESS_BY: '1 - value / other value',
  TIMES: 'value / other value',
  SIMILAR: '|value - other value| / larger value',
};

/** What a ratio is to, as sentences name it. */
export function nameOf(to: RatioStatement['to']): string {
  if ('ion' in to) return to.ion;
  return 'label' in to ? to.label : to.material.slice(to.material.lastIndexOf('/') + 1);
}

/** What the two numbers make of the comparison, in per cent or as a factor. */
export function differenceOf({ relation }: RatioStatement, mine: Bounds, other: Bounds): Bounds {
  const range = rangeOf([mine, other], differences[relation]);
  return relation === 'SIMILAR' && meet(mine, other) ? { ...range, lower: 0 } : range;
}

const differences: Readonly<Record<RatioRelation, (mine: number, other: number) => number>> = {
  MORE_BY: (mine, other) => (mine / other - 1) * 100,
  LESS_BY: (mine, other) => (1 - mine / other) * 100,
  TIMES: (mine, other) => mine / other,
  SIMILAR: (mine, other) => (Math.abs(mine - other) / Math.max(Math.abs(mine), Math.abs(other))) * 100,
};

/** Where the comparison has to lie; null if the statement says nothing that could fail. */
export function limitOf({ relation, value }: RatioStatement, similar: number): Bounds | null {
  const stated = value === null ? null : boundsOf(value);
  switch (relation) {
    case 'SIMILAR':
      return { value: 0, lower: 0, upper: stated?.upper ?? similar };
    case 'TIMES':
      return stated;
    default:
      return stated ?? { value: 0, lower: 0, upper: Number.POSITIVE_INFINITY };
  }
}

const words: Readonly<Record<RatioRelation, string>> = {
  MORE_BY: 'more than',
  LESS_BY: 'less than',
  TIMES: 'times',
  SIMILAR: 'similar to',
};

/** "25 % (23.75 to 26.25) more than", "similar to". */
export function saying({ relation, value }: RatioStatement): string {
  const stated = value === null ? '' : `${interval(boundsOf(value), unitOf(relation))} `;
  return relation === 'SIMILAR' ? words.SIMILAR : `${stated}${words[relation]}`;
}

/** Unit of a comparison: a factor has none. */
export function unitOf(relation: RatioRelation): string {
  return relation === 'TIMES' ? '1' : '%';
}
