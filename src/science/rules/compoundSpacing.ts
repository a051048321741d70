import type { IonSymbol } from '../../domain/ion.ts';
import type { Parameter } from '../../domain/rule.ts';
import type { RuleInput } from './rule.ts';

/** Standard deviation of a change of d002, where a source says nothing of its own. */
export const sigmaParameter: Parameter = {
  name: 'sigma',
  value: 0.01,
  unit: 'angstrom',
  description: 'Standard deviation of a change of d002 between patterns of one run; three of them count as a change.',
  source: 'general knowledge',
};

const names = { Li: 'compoundSpacingLi', Na: 'compoundSpacingNa', K: 'compoundSpacingK' } as const satisfies Readonly<
  Record<IonSymbol, string>
>;

/** Distance of layers that the densest intercalation compound of each ion needs. */
export const compoundSpacingParameters: readonly Parameter[] = [
  {
    name: names.Li,
    value: 3.7,
    unit: 'angstrom',
    description: 'Distance of layers around Li in LiC6.',
    source: 'general knowledge',
  },
  {
    name: names.Na,
    value: 4.2,
    unit: 'angstrom',
    description: 'Distance of layers of a turbostratic carbon that is expanded by Na.',
    source: 'Luo et al., ACS Cent. Sci. 1 (2015) 516: soft carbon goes from 3.6 to 4.2 angstrom on sodiation',
  },
  {
    name: names.K,
    value: 5.35,
    unit: 'angstrom',
    description: 'Distance of layers around K in KC8.',
    source: 'a supplier guide on KC8, www.benchchem.com, product B1172867: 3.35 to 5.35 angstrom on potassiation',
  },
];

/** Distance of layers in angstrom that the ion of the subject needs. */
export function compoundSpacing({ subject, parameter }: Pick<RuleInput, 'subject' | 'parameter'>): number {
  return parameter(names[subject.ion]);
}
