import type { MetricParameter } from '../../domain/derivedMetric.ts';
import { type Bounds, exact } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { settingOf } from '../facts/settingOf.ts';

/** A wavelength in angstrom, and the parameter that says so where it is assumed. */
export type Wavelength = { readonly bounds: Bounds; readonly parameters: readonly MetricParameter[] };

/** Cu K-alpha1, the line of most laboratory diffractometers. */
const usual: MetricParameter = {
  name: 'wavelength',
  value: 1.5406,
  unit: 'angstrom',
  source:
    'assumed: the source states no wavelength; Cu K-alpha1 of Bearden, Rev. Mod. Phys. 39 (1967) 78, 10.1103/RevModPhys.39.78',
};

/** Wavelength of the run that statements come from, else Cu K-alpha1 as an assumption. */
export function wavelengthOf(facts: readonly Fact[]): Wavelength {
  const [stated] = facts.flatMap((fact) => settingOf(fact, 'WAVELENGTH') ?? []).filter(({ value }) => value > 0);
  return stated === undefined
    ? { bounds: exact(usual.value), parameters: [usual] }
    : { bounds: stated, parameters: [] };
}

/** A wavelength as sentences name it. */
export function wavelengthText({ bounds, parameters }: Wavelength): string {
  return `a wavelength of ${bounds.value} angstrom${parameters.length > 0 ? ' (assumed)' : ''}`;
}
