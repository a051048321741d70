import type { Repair } from '../../domain/audit.ts';
import { braggAngle, braggSpacing } from '../bragg.ts';
import { type Bounds, mapFalling, subtract } from '../facts/bounds.ts';
import { interval, number } from '../rules/words.ts';
import { rangeOf } from './compute.ts';
import { settingOf } from './reflections.ts';
import type { Stated } from './stated.ts';
import { termOf } from './term.ts';
import type { Wavelength } from './wavelengths.ts';

const RADIANS = Math.PI / 180;

/** Millimetres in an angstrom. */
const MILLIMETRES = 1e-7;

/** An angle and a spacing that do not fit each other at a wavelength. */
export type Misfit = {
  /** 2 theta in degrees. */
  readonly angle: Stated;
  /** d002 in angstrom. */
  readonly spacing: Stated;
  /** The wavelength that would reconcile them, in angstrom. */
  readonly needed: Bounds;
  /** The one that is stated, or the usual one that comes nearest. */
  readonly nearest: Wavelength;
};

/** What would reconcile them: another angle, another spacing, another wavelength or a sample out of its place. */
export function braggRepairs(misfit: Misfit): readonly Repair[] {
  const { angle, spacing, needed, nearest } = misfit;
  const { value: wavelength } = nearest.bounds;
  const at = `at ${number(wavelength)} angstrom (${nearest.name})`;
  const spacingNeeded = mapFalling(angle.bounds, (twoTheta) => braggSpacing(twoTheta, wavelength));
  const words = (sentence: string): Repair => ({
    observation: angle.first.id,
    value: null,
    lower: null,
    upper: null,
    unit: null,
    sentence,
  });
  const angles = anglesNeeded(misfit);
  return [
    ...angles.map((bounds) => repair(angle, bounds, { unit: 'deg', name: 'angle', at })),
    repair(spacing, spacingNeeded, { unit: 'angstrom', name: 'spacing', at }),
    words(`It would agree if the wavelength were ${interval(needed, 'angstrom')}.`),
    ...angles.map((bounds) => words(displacementOf(misfit, bounds))),
  ];
}

type Wanted = { readonly unit: string; readonly name: string; readonly at: string };

function repair({ first }: Stated, bounds: Bounds, { unit, name, at }: Wanted): Repair {
  const { value, lower, upper } = termOf(name, bounds, unit);
  const sentence = `It would agree if the ${name} were ${interval(bounds, unit)}, ${at}.`;
  return { observation: first.id, value, lower, upper, unit, sentence };
}

/** 2 theta of the spacing in degrees; none where the wavelength is too long for any. */
function anglesNeeded({ spacing, nearest }: Misfit): readonly Bounds[] {
  const { value: wavelength } = nearest.bounds;
  return wavelength > 2 * spacing.bounds.lower
    ? []
    : [mapFalling(spacing.bounds, (distance) => braggAngle(distance, wavelength))];
}

/**
 * A sample that lies s out of the axis of a goniometer of radius R shifts its lines by d(2 theta) = -2 s cos(theta) / R:
 * general knowledge of powder diffraction. Without R only s / R follows.
 */
function displacementOf({ angle }: Misfit, expected: Bounds): string {
  const ratio = rangeOf(
    [subtract(angle.bounds, expected), expected],
    (shift, twoTheta) => (-shift * RADIANS) / (2 * Math.cos((twoTheta / 2) * RADIANS)),
  );
  const radius = settingOf(angle.first, 'GONIOMETER_RADIUS');
  if (radius === null) {
    return `It would agree if the sample lay ${interval(ratio, '1')} of the goniometer's radius out of its axis.`;
  }
  const displacement = rangeOf([ratio, radius], (part, whole) => part * whole * MILLIMETRES);
  return `It would agree if the sample lay ${interval(displacement, 'mm')} out of the goniometer's axis.`;
}
