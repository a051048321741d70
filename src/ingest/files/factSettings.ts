import type { FileFact } from '../../domain/curve.ts';
import { findUnit, toCanonical, type UnitKind } from '../../domain/units.ts';

type Row = readonly [format: string, fact: string, setting: string, unitKind: UnitKind, unit: string];

/**
 * What files of a format say of the run in a fact: the setting that it is, and the unit of a number that names none. Masses and
 * areas are not among them: most files hold those that the instrument was delivered with.
 */
const rows: readonly Row[] = [
  ['BES3T', 'MWFQ', 'MICROWAVE_FREQUENCY', 'FREQUENCY', 'Hz'],
  ['WIN_EPR', 'MF', 'MICROWAVE_FREQUENCY', 'FREQUENCY', 'GHz'],
  ['VAMAS', 'analysis source energy (eV)', 'PHOTON_ENERGY', 'ENERGY', 'eV'],
  ['XRDML', 'usedWavelength/kAlpha1 (Angstrom)', 'WAVELENGTH', 'LENGTH', 'angstrom'],
];

/** Settings that the file of a curve tells of, by code in canonical units. */
export function factSettings(format: string, facts: readonly FileFact[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows.flatMap(([ofFormat, name, setting, unitKind, unit]) => {
      const fact = ofFormat === format ? facts.find((each) => each.name === name) : undefined;
      const number = fact === undefined ? null : numberOf(fact.value, unitKind, unit);
      return number === null ? [] : [[setting, number] as const];
    }),
  );
}

function numberOf(text: string, unitKind: UnitKind, unit: string): number | null {
  const [, digits = '', named = ''] = /^\s*([+-]?[\d.]+(?:e[+-]?\d+)?)\s*(.*?)\s*$/i.exec(text) ?? [];
  const code = findUnit(unitKind, named === '' ? unit : named)?.code;
  const value = digits === '' ? Number.NaN : Number(digits);
  return code === undefined || !Number.isFinite(value) ? null : toCanonical(value, code);
}
