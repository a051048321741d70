import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import { readWithin } from './elsewhere.ts';
import type { Rule } from './rule.ts';
import { seiPlateaus } from './seiPlateaus.ts';

/** R-SEI-GCD: electrolyte that is reduced once leaves a plateau in the first cycle alone. */
export const seiGcd: Rule = {
  code: 'R-SEI-GCD',
  name: 'plateau of the first cycle',
  description:
    'A plateau between 0.6 and 1.1 V in the first cycle only speaks for SEI formation, one that comes back in later cycles ' +
    'against it: storage is what comes back.',
  question: 'Is there a plateau at the potential of electrolyte reduction in the first cycle only?',
  processes: ['SEI_FORMATION'],
  region: 'SLOPE',
  techniques: ['GALVANOSTATIC_CYCLING', 'CYCLING_STABILITY', 'RATE_CAPABILITY'],
  family: 'ELECTROCHEMISTRY',
  weight: 2,
  anyState: true,
  parameters: [
    {
      name: 'lowestPotential',
      value: 0.6,
      unit: 'V',
      description: 'Lower end of the potentials of electrolyte reduction.',
      source:
        'derived here: range of first-cycle plateaus of hard carbon with Li, Na and K that the first dataset reports',
    },
    {
      name: 'highestPotential',
      value: 1.1,
      unit: 'V',
      description: 'Upper end of the potentials of electrolyte reduction.',
      source:
        'derived here: range of first-cycle plateaus of hard carbon with Li, Na and K that the first dataset reports',
    },
  ],
  caveat: 'Surface groups and trapped ions take up charge once as well; a reduction without plateau is not seen.',
  judge: (input) => {
    const { own, general } = input.subject;
    const bySource = groupBy(own.find({ also: speaksOfProfile }), ({ observation }) => observation.source);
    const readings = [...bySource].flatMap(([source, facts]) => {
      const common = general.find({ also: (fact) => speaksOfProfile(fact) && fact.observation.source === source });
      return seiPlateaus([...facts, ...common], input);
    });
    return readWithin(input, 'SLOPE', readings);
  },
};

function speaksOfProfile({ observation: { quantity, statement, conditions } }: Fact): boolean {
  if (conditions.direction === 'EXTRACTION') return false;
  if (statement.form !== 'PRESENCE') return quantity === 'PLATEAU_POTENTIAL' && statement.form === 'VALUE';
  return statement.feature === 'POTENTIAL_PLATEAU' || statement.feature === 'SLOPING_PROFILE';
}
