import { registry } from '../../domain/registry.ts';
import type { CurveCheck } from './check.ts';
import { timeRunsBack } from './timeRunsBack.ts';

/** What is looked for in every curve that is read. */
export const checks = registry<CurveCheck>('check of curves', [timeRunsBack]);
