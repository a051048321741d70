import type { LineCondition } from '../../domain/evidence.ts';
import { type Fact, statementOf } from '../facts/fact.ts';

/**
 * What makes a line about computed energies conditional: an unknown reference state, layers held apart, or authors who
 * call their energies qualitative.
 *
 * The same energy can be below that of free atoms and above that of the metal: only the latter says whether insertion
 * beats plating (Legrain et al., J. Phys. Chem. C 119 (2015) 13496).
 *
 * @param facts computed results that the line rests on, and what the authors say of their resolution
 */
export function dftConditions(facts: readonly Fact[]): readonly LineCondition[] {
  const resolutions = facts.flatMap((fact) => statementOf(fact, 'RESOLUTION')?.level ?? []);
  const results = facts.filter(({ observation }) => observation.statement.form !== 'RESOLUTION');
  const held: readonly (LineCondition & { readonly holds: boolean })[] = [
    {
      code: 'DFT_REFERENCE_UNKNOWN',
      sentence: 'it is not said against which state of the metal the energies are counted',
      holds: results.some(({ dft }) => dft === null || dft.reference === 'NOT_REPORTED'),
    },
    {
      code: 'DFT_SPACING_FIXED',
      sentence: 'the computation held the layers at a fixed distance',
      holds: results.some(({ dft }) => dft?.spacing === 'FIXED'),
    },
    {
      code: 'DFT_QUALITATIVE',
      sentence: 'the authors call what they computed qualitative only',
      holds: resolutions.includes('QUALITATIVE_ONLY'),
    },
  ];
  return held.flatMap(({ holds, code, sentence }) => (holds ? [{ code, sentence }] : []));
}
