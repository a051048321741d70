import { registry } from '../../domain/registry.ts';
import { dropCutRows } from './dropCutRows.ts';
import { dropEmptyColumns } from './dropEmptyColumns.ts';
import { dropOutliers } from './dropOutliers.ts';
import { dropRepeatedRows } from './dropRepeatedRows.ts';
import { dropZeroColumns } from './dropZeroColumns.ts';
import { integerCycles } from './integerCycles.ts';
import type { CurveRepair } from './repair.ts';
import { reverseCurrent } from './reverseCurrent.ts';
import { signFromHead } from './signFromHead.ts';
import { signFromState } from './signFromState.ts';
import { timeMonotonic } from './timeMonotonic.ts';
import { unitsAgree } from './unitsAgree.ts';
import { voltageInMillivolt } from './voltageInMillivolt.ts';

/** Repairs that somebody may ask for, in the order in which they are made: rows and units first, then what builds on them. */
export const repairs = registry<CurveRepair>('file repair', [
  dropCutRows,
  dropRepeatedRows,
  timeMonotonic,
  dropEmptyColumns,
  dropZeroColumns,
  integerCycles,
  voltageInMillivolt,
  signFromHead,
  signFromState,
  reverseCurrent,
  unitsAgree,
  dropOutliers,
]);
