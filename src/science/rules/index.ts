import { registry } from '../../domain/registry.ts';
import { acB } from './acB.ts';
import { acDft } from './acDft.ts';
import { acDunn } from './acDunn.ts';
import { acGcd } from './acGcd.ts';
import { acGitt } from './acGitt.ts';
import { acRaman } from './acRaman.ts';
import { acSeries } from './acSeries.ts';
import { acXrd } from './acXrd.ts';
import { dcB } from './dcB.ts';
import { elimination } from './elimination.ts';
import { expXrd } from './expXrd.ts';
import { fcDft } from './fcDft.ts';
import { fcGcd } from './fcGcd.ts';
import { fcGitt } from './fcGitt.ts';
import { fcKin } from './fcKin.ts';
import { fcMc } from './fcMc.ts';
import { fcNmr } from './fcNmr.ts';
import { fcRatio } from './fcRatio.ts';
import { fcSaxs } from './fcSaxs.ts';
import { fcSeries } from './fcSeries.ts';
import { fcVol } from './fcVol.ts';
import { fcXrdPair } from './fcXrdPair.ts';
import { icD002 } from './icD002.ts';
import { icDft } from './icDft.ts';
import { icDqdv } from './icDqdv.ts';
import { icGitt } from './icGitt.ts';
import { icOcc } from './icOcc.ts';
import { icPot } from './icPot.ts';
import { icRaman } from './icRaman.ts';
import { icXrd } from './icXrd.ts';
import { mcEpr } from './mcEpr.ts';
import { mcEprWidth } from './mcEprWidth.ts';
import { mcNmr } from './mcNmr.ts';
import { mcXps } from './mcXps.ts';
import { plEpr } from './plEpr.ts';
import { plV } from './plV.ts';
import type { Rule } from './rule.ts';
import { seiGcd } from './seiGcd.ts';
import { seiIce } from './seiIce.ts';
import { seiXps } from './seiXps.ts';

/** Cross-validation rules, by the process that they judge. */
export const rules = registry<Rule>('rule', [
  acGcd,
  acB,
  acDunn,
  acXrd,
  acGitt,
  acRaman,
  acDft,
  acSeries,
  icXrd,
  icDft,
  icD002,
  icDqdv,
  icGitt,
  icRaman,
  icOcc,
  icPot,
  fcGcd,
  fcSaxs,
  fcNmr,
  fcXrdPair,
  fcVol,
  fcRatio,
  fcDft,
  fcGitt,
  fcKin,
  fcSeries,
  fcMc,
  mcEpr,
  mcEprWidth,
  mcNmr,
  mcXps,
  seiGcd,
  seiIce,
  seiXps,
  plV,
  plEpr,
  elimination,
  expXrd,
  dcB,
]);
