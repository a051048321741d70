import type { Entry } from '../registry.ts';
import type { UnitKind } from '../units.ts';

/** Techniques of one family share a chain of assumptions; independent evidence comes from different families. */
export type TechniqueFamily =
  | 'ELECTROCHEMISTRY'
  | 'SCATTERING'
  | 'MAGNETIC_RESONANCE'
  | 'SURFACE'
  | 'VIBRATIONAL'
  | 'SORPTION'
  | 'MICROSCOPY'
  | 'THEORY';

/** A setting that measurements of a technique may carry. */
export type SettingDefinition = { readonly code: string; readonly name: string; readonly unitKind: UnitKind };

/** A measuring or computing technique: one file each. */
export type Technique = Entry & {
  readonly family: TechniqueFamily;
  readonly settings: readonly SettingDefinition[];
  /** Whether its raw data are records of a galvanostatic cycler, which one file may hold for several techniques. */
  readonly fromCycler?: true;
};
