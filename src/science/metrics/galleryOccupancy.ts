import type { Parameter } from '../../domain/rule.ts';
import type { Subject } from '../facts/subject.ts';
import { compoundSpacingParameters } from '../rules/compoundSpacing.ts';
import { interval, number } from '../rules/words.ts';
import { carried } from './carried.ts';
import { type Expansion, expansions } from './expansion.ts';
import type { Derived, Metric } from './metric.ts';

/** Filling of the galleries by how far the layers move apart. */
export const galleryOccupancy: Metric = {
  code: 'GALLERY_OCCUPANCY',
  name: 'occupancy by expansion',
  description:
    "Growth of the distance of the layers over the growth that the ion's compound needs; 1 is full. None where the layers " +
    'are as wide from the start.',
  version: 1,
  formula: '(d - d0) / (d_compound - d0)',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: 'derived here: a linear rule between empty and full galleries',
  compute: (subject) => expansions(subject).flatMap((each) => occupancyOf(subject, each)),
};

function occupancyOf(subject: Subject, { initial, expanded, inputs }: Expansion): readonly Derived[] {
  return neededBy(subject).flatMap(({ name, value: needed, unit, source }) => {
    const bounds = needed > initial.upper ? carried([expanded, initial], (d, d0) => (d - d0) / (needed - d0)) : null;
    if (bounds === null || bounds.value < 0) return [];
    const from = `From ${interval(initial, 'angstrom')} to ${interval(expanded, 'angstrom')}`;
    const sentence = `${from}, of the ${number(needed)} angstrom that ${subject.ion} needs, galleries are filled to ${interval(bounds, '1')}.`;
    return [{ bounds, inputs, parameters: [{ name, value: needed, unit, source }], sentence }];
  });
}

/** The one parameter that says how wide the ion's galleries are. */
function neededBy({ ion }: Subject): readonly Parameter[] {
  return compoundSpacingParameters.filter(({ name }) => name === `compoundSpacing${ion}`);
}
