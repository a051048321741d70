import { registry } from '../registry.ts';
import { cyclicVoltammetry } from './cyclicVoltammetry.ts';
import { cyclingStability } from './cyclingStability.ts';
import { dft } from './dft.ts';
import { differentialCapacity } from './differentialCapacity.ts';
import { electronMicroscopy } from './electronMicroscopy.ts';
import { epr } from './epr.ts';
import { galvanostaticCycling } from './galvanostaticCycling.ts';
import { gasSorption } from './gasSorption.ts';
import { gitt } from './gitt.ts';
import { impedance } from './impedance.ts';
import { nmr } from './nmr.ts';
import { pycnometry } from './pycnometry.ts';
import { raman } from './raman.ts';
import { rateCapability } from './rateCapability.ts';
import { saxs } from './saxs.ts';
import type { Technique } from './technique.ts';
import { xps } from './xps.ts';
import { xrd } from './xrd.ts';

export const techniques = registry<Technique>('technique', [
  galvanostaticCycling,
  rateCapability,
  cyclingStability,
  differentialCapacity,
  gitt,
  cyclicVoltammetry,
  impedance,
  epr,
  nmr,
  xps,
  raman,
  xrd,
  saxs,
  gasSorption,
  pycnometry,
  electronMicroscopy,
  dft,
]);
