import { registry } from '../../domain/registry.ts';
import type { Analysis } from './analysis.ts';
import { epr } from './epr.ts';
import { galvanostaticCycles } from './galvanostaticCycles.ts';
import { gitt } from './gitt.ts';

/** Methods that compute numbers from curves. */
export const analyses = registry<Analysis>('analysis', [galvanostaticCycles, gitt, epr]);
