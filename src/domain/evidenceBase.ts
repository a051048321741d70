import type { Cell } from './cell.ts';
import type { Claim } from './claim.ts';
import type { DftResult } from './dftResult.ts';
import type { Ion } from './ion.ts';
import type { Material } from './material.ts';
import type { Measurement } from './measurement.ts';
import type { MechanismModel } from './mechanismModel.ts';
import type { Observation } from './observation.ts';
import type { Source } from './source.ts';

/** All records that judging some materials or sources needs. */
export type EvidenceBase = {
  readonly sources: readonly Source[];
  readonly ions: readonly Ion[];
  readonly materials: readonly Material[];
  readonly cells: readonly Cell[];
  readonly measurements: readonly Measurement[];
  readonly observations: readonly Observation[];
  readonly dftResults: readonly DftResult[];
  readonly mechanismModels: readonly MechanismModel[];
  readonly claims: readonly Claim[];
};
