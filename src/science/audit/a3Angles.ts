import type { Bounds } from '../facts/bounds.ts';
import { interval, number } from '../rules/words.ts';
import type { AuditInput, CheckResult } from './auditRule.ts';
import { braggRepairs, type Misfit } from './braggRepairs.ts';
import { computation, meet, rangeOf } from './compute.ts';
import { type Reflection, reflectionsOf, settingOf } from './reflections.ts';
import { best, type Stated } from './stated.ts';
import { termOf } from './term.ts';
import { usualWavelengths, type Wavelength } from './wavelengths.ts';

/** Every angle of the (002) reflection against the spacing of the same state, at the stated or any usual wavelength. */
export function checkAngles({ facts, parameter }: AuditInput): readonly CheckResult[] {
  return reflectionsOf(facts).flatMap(({ angle, spacings }) => {
    const wavelengths = wavelengthsOf({ angle, spacings }, parameter);
    const fits = (spacing: Stated) => wavelengths.some(({ bounds }) => meet(neededOf(angle, spacing), bounds));
    return best(spacings, fits).map((spacing) => checkPair(angle, spacing, wavelengths));
  });
}

/** The stated wavelength alone; all usual ones where none is stated. */
function wavelengthsOf({ angle, spacings }: Reflection, parameter: AuditInput['parameter']): readonly Wavelength[] {
  const [stated] = [angle, ...spacings].flatMap(({ first }) => settingOf(first, 'WAVELENGTH') ?? []);
  return stated === undefined ? usualWavelengths(parameter) : [{ name: 'as stated', bounds: stated }];
}

/** Wavelength in angstrom that an angle and a spacing need: Bragg's law, first order. */
function neededOf({ bounds: angle }: Stated, { bounds: spacing }: Stated): Bounds {
  return rangeOf([spacing, angle], (distance, twoTheta) => 2 * distance * Math.sin((twoTheta * Math.PI) / 360));
}

function checkPair(angle: Stated, spacing: Stated, wavelengths: readonly Wavelength[]): CheckResult {
  const needed = neededOf(angle, spacing);
  const inputs = [...angle.inputs, ...spacing.inputs];
  const { material, ion } = angle.first.observation;
  const fitting = wavelengths.filter(({ bounds }) => meet(needed, bounds));
  const nearest = wavelengths.reduce((near, each) => (far(needed, each) < far(needed, near) ? each : near));
  const said = `${ion === null ? 'An' : `With ${ion}, an`} angle of ${interval(angle.bounds, 'deg')} and a spacing of ${interval(spacing.bounds, 'angstrom')} need a wavelength of ${interval(needed, 'angstrom')}`;
  const computations = [
    computation(
      'wavelength = 2 d sin(theta)',
      [termOf('2 theta', angle.bounds, 'deg'), termOf('spacing', spacing.bounds, 'angstrom')],
      { result: termOf('wavelength', needed, 'angstrom'), expected: termOf(nearest.name, nearest.bounds, 'angstrom') },
    ),
  ];
  const outcome = { material, ion, inputs, computations };
  if (fitting.length > 0) {
    const sentence = `${said}; ${fitting.map(nameOf).join(' and ')} ${fitting.length === 1 ? 'fits' : 'fit'}.`;
    return { ...outcome, severity: null, sentence };
  }
  const misfit: Misfit = { angle, spacing, needed, nearest };
  const failing =
    wavelengths.length === 1
      ? `${nameOf(nearest)} does not fit`
      : `no usual line fits (${wavelengths.map(({ name }) => name).join(', ')})`;
  const sentence = `${said}; ${failing}.`;
  return { ...outcome, severity: 'ERROR', sentence, repairs: braggRepairs(misfit) };
}

function nameOf({ name, bounds }: Wavelength): string {
  return `${number(bounds.value)} angstrom (${name})`;
}

/** How far off a wavelength is, as a ratio. */
function far(needed: Bounds, { bounds }: Wavelength): number {
  return Math.abs(Math.log(needed.value / bounds.value));
}
