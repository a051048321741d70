import { type Bounds, mapFalling } from '../facts/bounds.ts';
import type { Reading } from './rule.ts';
import type { SpacingChange } from './spacingChange.ts';
import { interval, number } from './words.ts';

/** The change of a spacing in words, without a full stop. */
export function changeSentence({ bounds, qualitative }: SpacingChange & { readonly bounds: object }): string {
  if (qualitative)
    return `The layers are said to keep their spacing, which means within ${number(bounds.upper)} angstrom`;
  if (bounds.upper < 0) return `The layers move together by ${interval(contraction(bounds), 'angstrom')}`;
  return `The layers move apart by ${interval(bounds, 'angstrom')}`;
}

/** How far layers move together, from how far they move apart. */
function contraction(bounds: Bounds): Bounds {
  return mapFalling(bounds, (change) => -change);
}

/** The reading of a change that has no size. */
export function unsized({ lacking, inputs }: SpacingChange & { readonly bounds: null }): Reading {
  return { direction: lacking.direction, inputs, sentence: lacking.sentence };
}
