import { type Reflection, reflectionsOf } from '../audit/reflections.ts';
import { braggSpacing } from '../bragg.ts';
import { factsOf } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import { carried } from './carried.ts';
import type { Derived, Metric } from './metric.ts';
import { wavelengthOf, wavelengthText } from './wavelength.ts';

/** Spacing of the layers from the angle of the (002) reflection. */
export const braggSpacingOf: Metric = {
  code: 'BRAGG_SPACING',
  name: 'd002 from the angle',
  description:
    'Distance of the layers from the printed angle of the (002) reflection. Where no wavelength is stated it is taken for ' +
    'Cu K-alpha1, so that the spacing that is reported beside may disagree for that reason alone.',
  version: 1,
  formula: 'd = lambda / (2 sin theta)',
  quantity: 'D002',
  unitKind: 'LENGTH',
  source: "Bragg's law: Bragg and Bragg, Proc. R. Soc. Lond. A 88 (1913) 428",
  compute: ({ own, general }) => reflectionsOf(factsOf([...own.find({}), ...general.find({})])).flatMap(spacingOf),
};

function spacingOf({ angle, spacings }: Reflection): readonly Derived[] {
  const wavelength = wavelengthOf(angle.inputs);
  const bounds = carried([angle.bounds, wavelength.bounds], spacingAt);
  if (bounds === null) return [];
  return [
    {
      bounds,
      inputs: [angle.first, ...angle.inputs],
      parameters: wavelength.parameters,
      sentence:
        `The (002) reflection at ${interval(angle.bounds, 'deg')} and ${wavelengthText(wavelength)} mean layers ` +
        `${interval(bounds, 'angstrom')} apart.`,
      reported: spacings.flatMap(({ inputs }) => inputs),
    },
  ];
}

/** No spacing belongs to a wavelength that is not above 0. */
function spacingAt(angle: number, wavelength: number): number {
  return wavelength > 0 ? braggSpacing(angle, wavelength) : Number.NaN;
}
