import { registry } from '../../domain/registry.ts';
import { axisTurnsBack } from './axisTurnsBack.ts';
import type { CurveCheck } from './check.ts';
import { coarseColumn } from './coarseColumn.ts';
import { constantZeroColumn } from './constantZeroColumn.ts';
import { currentSignReversed } from './currentSignReversed.ts';
import { currentWithoutSign } from './currentWithoutSign.ts';
import { cycleNotInteger } from './cycleNotInteger.ts';
import { cycleRunsBack } from './cycleRunsBack.ts';
import { detectorSaturated } from './detectorSaturated.ts';
import { emptyColumn } from './emptyColumn.ts';
import { missingNumbers } from './missingNumbers.ts';
import { nothingMeasured } from './nothingMeasured.ts';
import { outliers } from './outliers.ts';
import { quantityTwice } from './quantityTwice.ts';
import { recordGap } from './recordGap.ts';
import { repeatedBlock } from './repeatedBlock.ts';
import { repeatedRows } from './repeatedRows.ts';
import { sensorDropsOut } from './sensorDropsOut.ts';
import { timeRunsBack } from './timeRunsBack.ts';
import { timeStandsStill } from './timeStandsStill.ts';
import { unitDisagrees } from './unitDisagrees.ts';
import { voltageOutOfRange } from './voltageOutOfRange.ts';
import { voltageTooSmall } from './voltageTooSmall.ts';

/** What is looked for in every curve that is read. */
export const checks = registry<CurveCheck>('check of curves', [
  timeRunsBack,
  timeStandsStill,
  repeatedRows,
  repeatedBlock,
  recordGap,
  missingNumbers,
  quantityTwice,
  emptyColumn,
  constantZeroColumn,
  sensorDropsOut,
  nothingMeasured,
  currentWithoutSign,
  currentSignReversed,
  unitDisagrees,
  voltageOutOfRange,
  voltageTooSmall,
  outliers,
  coarseColumn,
  cycleNotInteger,
  cycleRunsBack,
  axisTurnsBack,
  detectorSaturated,
]);
