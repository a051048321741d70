/** Words of the names that EC-Lab and BT-Lab print above their heads. */
const WORDS: readonly (readonly [words: RegExp, technique: string])[] = [
  [/cyclic voltammetr/i, 'CV'],
  [/electrochemical impedance/i, 'EIS'],
  [/galvanostatic intermittent titration/i, 'GITT'],
];

/**
 * The technique that the name of an EC-Lab technique tells for certain; null otherwise.
 *
 * "Cyclic Voltammetry Advanced" is CV, "Staircase Potentio Electrochemical Impedance Spectroscopy" is EIS. Galvanostatic Cycling with Potential
 * Limitation is run for cycling, for rates and for GITT alike, and Modulo Bat for all of these: they tell none.
 */
export function techniqueOf(name: string): string | null {
  return WORDS.find(([words]) => words.test(name))?.[1] ?? null;
}
