import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { contrastDrop } from './contrastDrop.ts';
import { contrastWords } from './contrastWords.ts';
import { readWithin } from './elsewhere.ts';
import type { Rule } from './rule.ts';
import { unlessUnresolved } from './unlessUnresolved.ts';

const source = 'general knowledge';

/** R-FC-SAXS: pores that fill lose their contrast to the carbon around them. */
export const fcSaxs: Rule = {
  code: 'R-FC-SAXS',
  name: 'contrast of pores on the plateau',
  description: 'Scattering of pores that drops on the plateau speaks for pore filling, one that stays against it.',
  question: 'Does the small-angle scattering of pores at q of 0.3 to 0.6 1/angstrom drop on the plateau?',
  processes: ['PORE_FILLING'],
  region: 'PLATEAU',
  techniques: ['SAXS'],
  family: 'SCATTERING',
  weight: 3,
  parameters: [
    {
      name: 'leastDrop',
      value: 10,
      unit: '%',
      description: 'Least drop of a contrast printed as a number, against that before the plateau, that supports.',
      source,
    },
    {
      name: 'noDrop',
      value: 5,
      unit: '%',
      description: 'Change of a contrast printed as a number, either way, up to which it counts as unchanged.',
      source,
    },
  ],
  caveat: 'Layers that expand or films that grow change the scattering too. Open pores scatter at the same angles.',
  judge: (input) =>
    readWithin(
      input,
      'PLATEAU',
      contrastsBySource(input.subject).map(([source, facts]) =>
        unlessUnresolved(
          input.subject,
          { source, quantities: ['SAXS_CONTRAST'] },
          contrastDrop(input, facts) ?? contrastWords(input, facts),
        ),
      ),
    ),
};

/** What each source says of the scattering of pores with this ion, with what it says of the carbon before. */
function contrastsBySource({ own, general }: Subject): readonly [source: string, facts: readonly Fact[]][] {
  const facts = [own, general].flatMap((each) => [
    ...each.find({ quantity: 'SAXS_CONTRAST' }),
    ...each.find({ feature: 'SAXS_PORE_CONTRAST' }),
  ]);
  const bySource = groupBy(facts, ({ observation }) => observation.source);
  return [...bySource].filter(([, group]) => group.some(({ observation }) => observation.ion !== null));
}
