import { groupBy } from '../../domain/groupBy.ts';
import { diffusionRise } from './diffusionRise.ts';
import { readWithin } from './elsewhere.ts';
import { recoveryWords } from './recoveryWords.ts';
import type { Rule } from './rule.ts';
import { unlessUnresolved } from './unlessUnresolved.ts';

/** R-FC-GITT: diffusion that recovers behind its minimum, on the way to the cut-off. */
export const fcGitt: Rule = {
  code: 'R-FC-GITT',
  name: 'diffusion behind the intermediate minimum',
  description:
    'An apparent diffusion coefficient that rises again behind its minimum is read as filling of pores, one that falls to ' +
    'the cut-off as the lack of it.',
  question: 'Does the diffusion coefficient rise again behind the intermediate minimum?',
  processes: ['PORE_FILLING'],
  region: 'LP',
  techniques: ['GITT'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'leastRise',
      value: 0.3,
      unit: '1',
      description: 'Least rise in decades, from the minimum to the lowest potential, that supports.',
      source: 'general knowledge: a factor of 2',
    },
    {
      name: 'noRise',
      value: 0,
      unit: '1',
      description: 'Change in decades below which the coefficient falls to the cut-off.',
      source: 'derived here: no rise at all',
    },
  ],
  caveat:
    'Aniskevich et al. 2024 (10.1002/aenm.202304300) find slower diffusion where pores fill. Minima and what follows them ' +
    'also come from the shape of the potential curve alone (Kang and Chueh, J. Electrochem. Soc. 168 (2021) 120504).',
  judge: (input) => {
    const facts = input.subject.own.find({ quantity: 'DIFFUSION_COEFFICIENT', technique: 'GITT' });
    const bySource = groupBy(facts, ({ observation }) => observation.source);
    const readings = [...bySource].map(([source, said]) =>
      unlessUnresolved(
        input.subject,
        { source, quantities: ['DIFFUSION_COEFFICIENT'] },
        diffusionRise(input, said) ?? recoveryWords(input, said),
      ),
    );
    return readWithin(input, 'LP', readings);
  },
};
