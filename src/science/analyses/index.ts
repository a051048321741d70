import { registry } from '../../domain/registry.ts';
import type { Analysis } from './analysis.ts';
import { betArea } from './betArea.ts';
import { galvanostaticCycles } from './galvanostaticCycles.ts';
import { poreScattering } from './poreScattering.ts';
import { xpsComponents } from './xpsComponents.ts';

/** Methods that compute numbers from curves. */
export const analyses = registry<Analysis>('analysis', [galvanostaticCycles, xpsComponents, betArea, poreScattering]);
