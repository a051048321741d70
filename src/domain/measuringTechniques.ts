import { techniques } from './techniques/index.ts';
import type { TechniqueFamily } from './techniques/technique.ts';

function ofFamily(family: TechniqueFamily): readonly string[] {
  return techniques.entries.filter((each) => each.family === family).map(({ code }) => code);
}

/**
 * Techniques that measure a quantity, where that is plain: a surface is no number of a Raman spectrometer. What is not listed
 * may be had in many ways.
 */
const table: readonly (readonly [techniques: readonly string[], quantities: readonly string[]])[] = [
  [
    ofFamily('ELECTROCHEMISTRY'),
    [
      ...['REVERSIBLE_CAPACITY', 'INSERTION_CAPACITY', 'EXTRACTION_CAPACITY', 'IRREVERSIBLE_CAPACITY'],
      ...['SLOPE_CAPACITY', 'PLATEAU_CAPACITY', 'SLOPE_SHARE', 'PLATEAU_SHARE'],
      ...['CAPACITY_RETENTION', 'RATE_RETENTION', 'COULOMBIC_EFFICIENCY', 'INITIAL_COULOMBIC_EFFICIENCY'],
      ...['CAPACITIVE_SHARE', 'DIFFUSIVE_SHARE', 'B_VALUE', 'WARBURG_COEFFICIENT'],
      ...['SOLUTION_RESISTANCE', 'SEI_RESISTANCE', 'CHARGE_TRANSFER_RESISTANCE'],
    ],
  ],
  [[...ofFamily('SCATTERING'), 'ELECTRON_MICROSCOPY'], ['D002']],
  [['RAMAN'], ['ID_IG', 'G_BAND_POSITION', 'D_BAND_POSITION', 'G_BAND_WIDTH']],
  [['GAS_SORPTION'], ['BET_AREA']],
  [['EPR'], ['EPR_G_FACTOR', 'EPR_LINE_WIDTH']],
  [['NMR'], ['NMR_SHIFT']],
  [['XPS'], ['XPS_BINDING_ENERGY', 'XPS_COMPONENT_SHARE', 'XPS_DOUBLET_SEPARATION']],
];

const byQuantity = new Map(table.flatMap(([of, quantities]) => quantities.map((code) => [code, of] as const)));

/** Codes of the techniques that measure a quantity; undefined where many may. */
export function techniquesOf(quantity: string): readonly string[] | undefined {
  return byQuantity.get(quantity);
}

/** Quantities of which it is known. */
export const measuredQuantities: readonly string[] = [...byQuantity.keys()];
