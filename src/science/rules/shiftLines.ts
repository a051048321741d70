import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { comparisonOf, passes, type Test } from './decide.ts';
import type { Reading, RuleInput } from './rule.ts';
import { interval } from './words.ts';

/** A resonance with its shift in ppm. */
export type Line = { readonly fact: Fact; readonly bounds: Bounds };

/** Where sodium of a line sits; the parameters of the ranges of shifts carry these names. */
export type Place = 'Metallic' | 'Pore' | 'Layer';

const meanings: Readonly<Record<Place, { readonly direction: 'SUPPORTS' | 'CONTRADICTS'; readonly words: string }>> = {
  Metallic: { direction: 'SUPPORTS', words: 'on the way to that of the metal' },
  Pore: { direction: 'SUPPORTS', words: 'as ions in closed pores do' },
  Layer: { direction: 'CONTRADICTS', words: 'as sodium between layers does, and nowhere else' },
};

/** Lines of which a number is printed. */
export function linesOf(facts: readonly Fact[]): readonly Line[] {
  return facts.flatMap((fact) => (fact.bounds === null ? [] : [{ fact, bounds: fact.bounds }]));
}

/** Lines that lie wholly in the range of a place. */
export function linesWithin(input: RuleInput, lines: readonly Line[], place: Place): readonly Line[] {
  return lines.filter(({ bounds }) => ends(input, place).every((end) => passes(bounds, end)));
}

/** What lines of one place say of pore filling. */
export function shiftReading(input: RuleInput, lines: readonly Line[], place: Place): Reading {
  const { direction, words } = meanings[place];
  const shifts = lines.map(({ bounds }) => interval(bounds, 'ppm')).join(', ');
  return {
    direction,
    inputs: lines.map(({ fact }) => fact),
    comparisons: lines.flatMap(({ bounds }) => ends(input, place).map((end) => comparisonOf(bounds, end, 'ppm'))),
    sentence: `On the plateau 23Na resonates at ${shifts}, ${words}.`,
  };
}

function ends({ parameter }: RuleInput, place: Place): readonly Test[] {
  const [least, most] = [`least${place}Shift`, `most${place}Shift`];
  return [
    { side: 'AT_LEAST', parameter: least, threshold: parameter(least) },
    { side: 'AT_MOST', parameter: most, threshold: parameter(most) },
  ];
}
