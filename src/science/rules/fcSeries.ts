import type { Fact } from '../facts/fact.ts';
import { mappedSubject, type Subject } from '../facts/subject.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule } from './rule.ts';
import { type Measure, seriesParameters, seriesReadings } from './series.ts';
import { totalOf } from './splits.ts';
import { withPlateauCapacities } from './withPlateauCapacities.ts';

/** What tells how much room there is in closed pores. A rank does not change if 1/2.26 cm3/g is taken off. */
const poreMeasures: readonly Measure[] = [
  { quantity: 'CLOSED_PORE_VOLUME', name: 'closed-pore volume', of: (volume) => volume },
  { quantity: 'TRUE_DENSITY', name: 'closed-pore volume from true density', of: (density) => 1 / density },
];

const shareQuantities: readonly (string | null)[] = ['PLATEAU_SHARE', 'SLOPE_SHARE'];

/** R-FC-SERIES: over carbons of one laboratory the plateau capacity goes with their closed pores. */
export const fcSeries: Rule = {
  code: 'R-FC-SERIES',
  name: 'plateau capacity over a series of carbons',
  description: 'A plateau capacity that rises with the closed pores of the carbons speaks for their filling.',
  question: 'Does the plateau capacity rise with the closed-pore volume of the carbons of a series?',
  processes: ['PORE_FILLING'],
  region: 'PLATEAU',
  techniques: ['GALVANOSTATIC_CYCLING', 'RATE_CAPABILITY', 'CYCLING_STABILITY', 'PYCNOMETRY', 'SAXS'],
  family: 'ELECTROCHEMISTRY',
  weight: 2,
  parameters: seriesParameters,
  caveat:
    'Carbons of a series differ in more than their closed pores: hotter ones also have fewer defects and longer layers.',
  judge: (input) => {
    const subject = mappedSubject(input.subject, withPlateauCapacities);
    const readings = seriesReadings({ ...input, subject }, { capacity: 'PLATEAU_CAPACITY', measures: poreMeasures });
    return readWithin(
      input,
      'PLATEAU',
      readings.map((reading) => ({ ...reading, inputs: [...reading.inputs, ...totalsOf(input.subject, reading)] })),
    );
  },
};

/** Reversible capacities that plateau shares among the inputs were multiplied by. */
function totalsOf(subject: Subject, { inputs }: Reading): readonly Fact[] {
  const shares = inputs.filter(({ observation }) => shareQuantities.includes(observation.quantity));
  return subject.series().flatMap(({ material, own }) =>
    shares
      .filter(({ observation }) => observation.material === material)
      .flatMap(({ observation }) => totalOf(own, observation.source))
      .flatMap((total) => total.inputs),
  );
}
