import type { FileWarning } from '../../../domain/curve.ts';
import { FileError } from '../../files/fileError.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import type { EspParameters } from './parameters.ts';

export type Sweep = {
  readonly name: string;
  readonly unit: string;
  readonly start: number;
  /** From the first point to the last. */
  readonly width: number;
  readonly warnings: readonly FileWarning[];
};

/** ESP spectrometers leave out a width of this many gauss, which is what they start with. */
const DEFAULT_WIDTH = 50;

/** Two statements of where the sweep lies may differ by this share of it: the measured start is not quite the set one. */
const MOST_APART = 0.01;

/**
 * Where the sweep of a .par file begins, and how wide it is.
 *
 * XXLB and XXWI where there are two axes; else GST and GSI, the start and width that were measured; else HCF and HSW, the
 * centre and width that were set.
 *
 * @throws {FileError} if none of them is there
 */
export function sweepOf(parameters: EspParameters, points: number): Sweep {
  const { values } = parameters;
  if (/^time/i.test(values.get('JEX') ?? '')) return timeSweep(parameters, points);
  const lower = parameters.number('XXLB');
  const width = parameters.number('XXWI');
  if (lower !== undefined && width !== undefined) return named(values.get('XXUN'), lower, width);
  const start = parameters.number('GST');
  const measured = parameters.number('GSI');
  if (start !== undefined && measured !== undefined) {
    const sweep = named(values.get('JUN'), start, measured);
    return { ...sweep, warnings: disagreement(parameters, sweep) };
  }
  const centre = parameters.number('HCF');
  const set = parameters.number('HSW');
  if (centre === undefined) {
    throw new FileError('MISSING_PARAMETER', 'the .par tells no field: GST and GSI, HCF and HSW, or XXLB and XXWI');
  }
  const sweep = named('G', centre - (set ?? DEFAULT_WIDTH) / 2, set ?? DEFAULT_WIDTH);
  if (set !== undefined) return sweep;
  const message = `the .par tells no width of the sweep (GSI or HSW): ${DEFAULT_WIDTH} G were taken, which such instruments leave out`;
  return { ...sweep, warnings: [fileWarning('ASSUMED_SWEEP', message, { column: 'Field (G)' })] };
}

/** A field, unless the unit is one of another axis: MHz in ENDOR, ns between pulses. */
function named(unit: string | undefined, start: number, width: number): Sweep {
  const told = unit === undefined || unit === '' ? 'G' : unit;
  const name = /^(G|mT|T)$/i.test(told) ? 'Field' : /hz$/i.test(told) ? 'Frequency' : 'X';
  return { name, unit: told, start, width, warnings: [] };
}

/** Points at the pace of the conversion time RCT, in ms. */
function timeSweep(parameters: EspParameters, points: number): Sweep {
  const step = parameters.number('RCT');
  if (step === undefined) throw new FileError('MISSING_PARAMETER', 'the .par tells of a sweep of time, but has no RCT');
  return { name: 'Time', unit: 'ms', start: 0, width: step * (points - 1), warnings: [] };
}

/** A g-value follows from the field, so that a shift of it is worth a word. */
function disagreement(parameters: EspParameters, { name, unit, start, width }: Sweep): readonly FileWarning[] {
  const centre = parameters.number('HCF');
  if (centre === undefined || unit !== 'G') return [];
  const shift = start + width / 2 - centre;
  if (Math.abs(shift) <= Math.abs(width) * MOST_APART) return [];
  const told = `GST and GSI put the centre of the sweep at ${(start + width / 2).toFixed(2)} G, HCF at ${centre} G`;
  return [fileWarning('FIELD_DISAGREES', `${told}: the field follows GST and GSI`, { column: `${name} (${unit})` })];
}
