import { registry } from '../../domain/registry.ts';
import { bFromCapacitiveShare } from './bFromCapacitiveShare.ts';
import { bindingPotential } from './bindingPotential.ts';
import { bindingToMetal } from './bindingToMetal.ts';
import { braggAngleOf } from './braggAngleOf.ts';
import { braggSpacingOf } from './braggSpacingOf.ts';
import { capacitiveOddsRatio } from './capacitiveOddsRatio.ts';
import { capacityOverCompound } from './capacityOverCompound.ts';
import { capacityRetention } from './capacityRetention.ts';
import { carbonsPerIonOf } from './carbonsPerIonOf.ts';
import { closedPoreVolumeOf } from './closedPoreVolumeOf.ts';
import { closedPorosity } from './closedPorosity.ts';
import { componentRetention } from './componentRetention.ts';
import { coulombicEfficiency } from './coulombicEfficiency.ts';
import { efficiencyLogOdds } from './efficiencyLogOdds.ts';
import { eprGShift } from './eprGShift.ts';
import { eprMetalThickness } from './eprMetalThickness.ts';
import { eprResonanceField } from './eprResonanceField.ts';
import { fadePerCycle } from './fadePerCycle.ts';
import { fillingRatioBound } from './fillingRatioBound.ts';
import { galleryOccupancy } from './galleryOccupancy.ts';
import { initialCoulombicEfficiency } from './initialCoulombicEfficiency.ts';
import { intercalationOccupancy } from './intercalationOccupancy.ts';
import { interlayerExpansion } from './interlayerExpansion.ts';
import { interlayerExpansionShare } from './interlayerExpansionShare.ts';
import { irreversibleCapacity } from './irreversibleCapacity.ts';
import { layerExtentCancado } from './layerExtentCancado.ts';
import { layerExtentFerrariRobertson } from './layerExtentFerrariRobertson.ts';
import { layerExtentTuinstraKoenig } from './layerExtentTuinstraKoenig.ts';
import { meanDifferentialCapacity } from './meanDifferentialCapacity.ts';
import type { Metric } from './metric.ts';
import { oneC } from './oneC.ts';
import { plateauCapacity } from './plateauCapacity.ts';
import { plateauShare } from './plateauShare.ts';
import { poreFillingBoundOf } from './poreFillingBoundOf.ts';
import { poreFillingRange } from './poreFillingRange.ts';
import { poreVolumeNeeded } from './poreVolumeNeeded.ts';
import { processShare } from './processShare.ts';
import { rateRecovery } from './rateRecovery.ts';
import { rateRetention } from './rateRetention.ts';
import { regionWidth } from './regionWidth.ts';
import { remainingCapacity } from './remainingCapacity.ts';
import { samePoresCapacity } from './samePoresCapacity.ts';
import { shareByOddsLaw } from './shareByOddsLaw.ts';
import { slopeCapacity } from './slopeCapacity.ts';
import { slopeShare } from './slopeShare.ts';
import { specificEnergy } from './specificEnergy.ts';
import { stackedLayers } from './stackedLayers.ts';
import { theoreticalCapacityOf } from './theoreticalCapacityOf.ts';
import { trueDensityNeeded } from './trueDensityNeeded.ts';
import { xpsDoubletSeparation } from './xpsDoubletSeparation.ts';

/** Derived metrics that need no curve. */
export const metrics = registry<Metric>('metric', [
  fadePerCycle,
  capacityRetention,
  componentRetention,
  rateRetention,
  rateRecovery,
  initialCoulombicEfficiency,
  coulombicEfficiency,
  irreversibleCapacity,
  efficiencyLogOdds,
  oneC,
  specificEnergy,
  slopeShare,
  plateauShare,
  slopeCapacity,
  plateauCapacity,
  processShare,
  remainingCapacity,
  poreFillingRange,
  regionWidth,
  meanDifferentialCapacity,
  theoreticalCapacityOf,
  capacityOverCompound,
  intercalationOccupancy,
  carbonsPerIonOf,
  braggSpacingOf,
  braggAngleOf,
  interlayerExpansion,
  interlayerExpansionShare,
  galleryOccupancy,
  stackedLayers,
  layerExtentCancado,
  layerExtentTuinstraKoenig,
  layerExtentFerrariRobertson,
  closedPoreVolumeOf,
  closedPorosity,
  poreFillingBoundOf,
  poreVolumeNeeded,
  trueDensityNeeded,
  samePoresCapacity,
  fillingRatioBound,
  bFromCapacitiveShare,
  shareByOddsLaw,
  capacitiveOddsRatio,
  xpsDoubletSeparation,
  eprGShift,
  eprResonanceField,
  eprMetalThickness,
  bindingToMetal,
  bindingPotential,
]);
