import type { Cell } from './cell.ts';
import type { Claim } from './claim.ts';
import type { Retirement } from './curation.ts';
import type { CurveRecord } from './curve.ts';
import type { MeasuredMetric } from './derivedMetric.ts';
import type { DftResult } from './dftResult.ts';
import type { Ion } from './ion.ts';
import type { Material } from './material.ts';
import type { Measurement } from './measurement.ts';
import type { MechanismModel } from './mechanismModel.ts';
import type { Observation } from './observation.ts';
import type { Laboratory, Source } from './source.ts';

/** A paper's folder as imported. `importedAt` is ISO 8601 in UTC. */
export type Dataset = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly curator: string;
  readonly licence: string;
  readonly version: number;
  readonly checksum: string;
  readonly importedAt: string;
  /** Why its records are not in the base any more; null while they are. */
  readonly retirement: Retirement | null;
};

/** One version of a dataset, the present one included, as it was when it was imported. */
export type DatasetVersion = Omit<Dataset, 'id' | 'key' | 'retirement'> & { readonly dataset: string };

/** All records of one dataset, checked, with references resolved to global ids: what the store takes whole. */
export type DatasetRecords = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly curator: string;
  readonly licence: string;
  /** SHA-256 of `content`, hexadecimal. */
  readonly checksum: string;
  /** The dataset as given, as canonical JSON in the shape of `DatasetInput`: earlier versions are read from it. */
  readonly content: string;
  readonly laboratories: readonly Laboratory[];
  readonly sources: readonly Source[];
  readonly ions: readonly Ion[];
  readonly materials: readonly Material[];
  readonly cells: readonly Cell[];
  readonly measurements: readonly Measurement[];
  readonly curves: readonly CurveRecord[];
  /** What analyses make of its curves; those that are evidence stand among the observations too. */
  readonly measuredMetrics: readonly MeasuredMetric[];
  readonly observations: readonly Observation[];
  readonly dftResults: readonly DftResult[];
  readonly mechanismModels: readonly MechanismModel[];
  readonly claims: readonly Claim[];
};
