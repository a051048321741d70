import { registry } from '../../domain/registry.ts';
import type { Analysis } from './analysis.ts';
import { capacityRetention } from './capacityRetention.ts';
import { differentialCapacity } from './differentialCapacity.ts';
import { galvanostaticCycles } from './galvanostaticCycles.ts';
import { gitt } from './gitt.ts';
import { rateCapability } from './rateCapability.ts';
import { regionCapacities } from './regionCapacities.ts';
import { slopePlateauByInflection } from './slopePlateauByInflection.ts';

/** Methods that compute numbers from curves. */
export const analyses = registry<Analysis>('analysis', [
  galvanostaticCycles,
  differentialCapacity,
  slopePlateauByInflection,
  regionCapacities,
  capacityRetention,
  rateCapability,
  gitt,
]);
