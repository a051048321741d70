import { registry } from '../../domain/registry.ts';
import type { Analysis } from './analysis.ts';
import { galvanostaticCycles } from './galvanostaticCycles.ts';
import { gitt } from './gitt.ts';
import { ramanBands } from './ramanBands.ts';
import { xrd002 } from './xrd002.ts';
import { xrdPeaks } from './xrdPeaks.ts';

/** Methods that compute numbers from curves. */
export const analyses = registry<Analysis>('analysis', [galvanostaticCycles, gitt, xrd002, xrdPeaks, ramanBands]);
