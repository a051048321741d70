import { readWithin } from './elsewhere.ts';
import type { Rule } from './rule.ts';
import { type Measure, seriesParameters, seriesReadings } from './series.ts';

/** What tells how many defects a carbon has. */
const defectMeasures: readonly Measure[] = [
  { quantity: 'DEFECT_DENSITY', name: 'defect density', of: (value) => value },
  { quantity: 'ID_IG', name: 'ID/IG', of: (value) => value },
];

/** R-AC-SERIES: over carbons of one laboratory the slope capacity goes with their defects. */
export const acSeries: Rule = {
  code: 'R-AC-SERIES',
  name: 'slope capacity over a series of carbons',
  description: 'A slope capacity that rises with the defects of the carbons speaks for adsorption at them.',
  question: 'Does the slope capacity rise with the defects of the carbons of a series?',
  processes: ['ADSORPTION'],
  region: 'SLOPE',
  techniques: ['GALVANOSTATIC_CYCLING', 'RATE_CAPABILITY', 'CYCLING_STABILITY', 'RAMAN'],
  family: 'ELECTROCHEMISTRY',
  weight: 2,
  parameters: seriesParameters,
  caveat:
    'Carbons of a series differ in more than their defects. ID/IG measures layer extent only above some 3 nm, where ' +
    'hard carbons seldom are.',
  judge: (input) =>
    readWithin(input, 'SLOPE', seriesReadings(input, { capacity: 'SLOPE_CAPACITY', measures: defectMeasures })),
};
