import { type Reflection, reflectionsOf } from '../audit/reflections.ts';
import { type Stated, statedValues } from '../audit/stated.ts';
import { braggAngle } from '../bragg.ts';
import type { Facts } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import { carried } from './carried.ts';
import type { Derived, Metric } from './metric.ts';
import { wavelengthOf, wavelengthText } from './wavelength.ts';

/** Angle of the (002) reflection from the spacing of the layers. */
export const braggAngleOf: Metric = {
  code: 'BRAGG_ANGLE',
  name: '2 theta from d002',
  description:
    'Angle of the (002) reflection that a printed distance of the layers belongs to. Where no wavelength is stated it is ' +
    'taken for Cu K-alpha1, so that the angle that is reported beside may disagree for that reason alone.',
  version: 1,
  formula: '2 theta = 2 arcsin(lambda / (2 d))',
  quantity: 'TWO_THETA',
  unitKind: 'ANGLE',
  source: "Bragg's law: Bragg and Bragg, Proc. R. Soc. Lond. A 88 (1913) 428",
  compute: ({ own, general }) => [own, general].flatMap(anglesOf),
};

function anglesOf(facts: Facts): readonly Derived[] {
  const measured = facts.find({
    quantity: 'D002',
    form: 'VALUE',
    also: ({ observation }) => observation.conditions.mode !== 'COMPUTED',
  });
  const reflections = reflectionsOf(facts);
  return statedValues(measured).flatMap((spacing) => angleOf(spacing, reflections));
}

function angleOf({ first, bounds: spacing, inputs }: Stated, reflections: readonly Reflection[]): readonly Derived[] {
  const wavelength = wavelengthOf(inputs);
  const bounds = carried([spacing, wavelength.bounds], angleAt);
  if (bounds === null) return [];
  const ofSame = reflections.filter(({ spacings }) => spacings.some((each) => each.first.id === first.id));
  return [
    {
      bounds,
      inputs: [first, ...inputs],
      parameters: wavelength.parameters,
      sentence:
        `Layers ${interval(spacing, 'angstrom')} apart and ${wavelengthText(wavelength)} mean a (002) reflection at ` +
        `${interval(bounds, 'deg')}.`,
      reported: ofSame.flatMap(({ angle }) => angle.inputs),
    },
  ];
}

/** Planes closer than half the wavelength diffract at no angle; without end apart, at 0. */
function angleAt(spacing: number, wavelength: number): number {
  if (spacing === Number.POSITIVE_INFINITY) return 0;
  return wavelength > 0 && spacing >= wavelength / 2 ? braggAngle(spacing, wavelength) : Number.NaN;
}
