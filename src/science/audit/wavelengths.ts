import type { Parameter } from '../../domain/rule.ts';
import type { Bounds } from '../facts/bounds.ts';

const bearden = 'Bearden, Rev. Mod. Phys. 39 (1967) 78, 10.1103/RevModPhys.39.78';

const line = (name: string, value: number, description: string): Parameter => ({
  name,
  value,
  unit: 'angstrom',
  description,
  source: bearden,
});

/** Lines of laboratory X-ray tubes. K-alpha is the mean of both components, weighted 2 to 1. */
export const lines: readonly Parameter[] = [
  line('cuKa1', 1.54056, 'Cu K-alpha1'),
  line('cuKa', 1.5418, 'Cu K-alpha'),
  line('coKa1', 1.7889, 'Co K-alpha1'),
  line('crKa1', 2.2897, 'Cr K-alpha1'),
  line('feKa1', 1.936, 'Fe K-alpha1'),
  line('moKa', 0.7107, 'Mo K-alpha'),
  line('moKa1', 0.7093, 'Mo K-alpha1'),
  line('agKa', 0.5608, 'Ag K-alpha'),
  line('agKa1', 0.5594, 'Ag K-alpha1'),
];

export const lineTolerance: Parameter = {
  name: 'lineTolerance',
  value: 0.1,
  unit: '%',
  description: 'How far the wavelengths quoted for one line differ, by rounding and by which component is meant.',
  source: 'general knowledge',
};

/** A wavelength that may have been used, in angstrom. */
export type Wavelength = { readonly name: string; readonly bounds: Bounds };

/** Wavelengths to try where a source states none. */
export function usualWavelengths(parameter: (name: string) => number): readonly Wavelength[] {
  const off = parameter(lineTolerance.name) / 100;
  return lines.map(({ name, description }) => {
    const value = parameter(name);
    return { name: description, bounds: { value, lower: value * (1 - off), upper: value * (1 + off) } };
  });
}
