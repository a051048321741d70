import { defectEnergies } from './defectEnergies.ts';
import { defectStatements } from './defectStatements.ts';
import { defectWords } from './defectWords.ts';
import { dftConditions } from './dftConditions.ts';
import type { Rule } from './rule.ts';

/** R-AC-DFT: ions bind to defects and edges, and more strongly than to intact layers. */
export const acDft: Rule = {
  code: 'R-AC-DFT',
  name: 'binding to defects',
  description: 'A computed energy at defects below 0 and below that at intact layers speaks for adsorption.',
  question: 'Is binding to defects favourable, and stronger than to intact layers?',
  processes: ['ADSORPTION'],
  region: null,
  techniques: ['DFT'],
  family: 'THEORY',
  weight: 1,
  parameters: [
    {
      name: 'favourable',
      value: 0,
      unit: 'eV',
      description: 'Energy below which binding is favourable against the reference state.',
      source: 'Legrain et al., J. Phys. Chem. C 119 (2015) 13496',
    },
    {
      name: 'noDifference',
      value: 0,
      unit: 'eV',
      description: 'Energy at defects minus that at intact layers below which defects are preferred.',
      source: 'derived here: the sign of a difference',
    },
  ],
  caveat: 'A computed defect is a model: which defects a carbon has, and how many, it does not tell.',
  judge: (input) =>
    defectStatements(input.subject).flatMap((statements) => {
      const numbers = defectEnergies(input, statements);
      const readings = numbers.length > 0 ? numbers : defectWords(statements);
      return readings.map((reading) => ({
        ...reading,
        conditions: dftConditions([...reading.inputs, ...statements.resolutions]),
      }));
    }),
};
