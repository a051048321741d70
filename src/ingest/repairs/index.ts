import { registry } from '../../domain/registry.ts';
import type { CurveRepair } from './repair.ts';
import { timeMonotonic } from './timeMonotonic.ts';

/** Repairs that somebody may ask for. */
export const repairs = registry<CurveRepair>('file repair', [timeMonotonic]);
