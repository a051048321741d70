import { registry } from '../../domain/registry.ts';
import type { Analysis } from './analysis.ts';
import { galvanostaticCycles } from './galvanostaticCycles.ts';

/** Methods that compute numbers from curves. */
export const analyses = registry<Analysis>('analysis', [galvanostaticCycles]);
