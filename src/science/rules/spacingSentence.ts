import type { Reading } from './rule.ts';
import type { SpacingChange } from './spacingChange.ts';
import { interval, number } from './words.ts';

/** The change of a spacing in words, without a full stop. */
export function changeSentence({ bounds, qualitative }: SpacingChange & { readonly bounds: object }): string {
  if (qualitative)
    return `The layers are said to keep their spacing, which means within ${number(bounds.upper)} angstrom`;
  return `The layers move apart by ${interval(bounds, 'angstrom')}`;
}

/** The reading of a change that has no size. */
export function unsized({ lacking, inputs }: SpacingChange & { readonly bounds: null }): Reading {
  return { direction: lacking.direction, inputs, sentence: lacking.sentence };
}
