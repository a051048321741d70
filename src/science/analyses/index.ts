import { registry } from '../../domain/registry.ts';
import type { Analysis } from './analysis.ts';
import { betArea } from './betArea.ts';
import { bValues } from './bValues.ts';
import { capacitiveShares } from './capacitiveShares.ts';
import { capacityRetention } from './capacityRetention.ts';
import { differentialCapacity } from './differentialCapacity.ts';
import { epr } from './epr.ts';
import { galvanostaticCycles } from './galvanostaticCycles.ts';
import { gitt } from './gitt.ts';
import { impedance } from './impedance.ts';
import { poreScattering } from './poreScattering.ts';
import { potentialTable } from './potentialTable.ts';
import { ramanBands } from './ramanBands.ts';
import { rateCapability } from './rateCapability.ts';
import { regionCapacities } from './regionCapacities.ts';
import { slopePlateauByInflection } from './slopePlateauByInflection.ts';
import { trasattiCharges } from './trasattiCharges.ts';
import { voltammogram } from './voltammogram.ts';
import { xpsComponents } from './xpsComponents.ts';
import { xrd002 } from './xrd002.ts';
import { xrdPeaks } from './xrdPeaks.ts';

/** Methods that compute numbers from curves. */
export const analyses = registry<Analysis>('analysis', [
  galvanostaticCycles,
  differentialCapacity,
  slopePlateauByInflection,
  regionCapacities,
  capacityRetention,
  rateCapability,
  potentialTable,
  gitt,
  voltammogram,
  bValues,
  capacitiveShares,
  trasattiCharges,
  impedance,
  epr,
  xrd002,
  xrdPeaks,
  ramanBands,
  xpsComponents,
  betArea,
  poreScattering,
]);
