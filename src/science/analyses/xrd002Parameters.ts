import type { AnalysisParameter } from '../../domain/analysis.ts';
import { wavelength } from './powder.ts';

const COPPER = 'choice for Cu K-alpha: another wavelength needs another';

const end = (description: string, standard: number) =>
  ({
    description,
    unitKind: 'ANGLE',
    standard,
    least: 0,
    most: 180,
    source: COPPER,
  }) as const satisfies AnalysisParameter;

const choice = (description: string, standard: number, source: string) =>
  ({
    description,
    unitKind: 'DIMENSIONLESS',
    standard,
    least: 0,
    most: 1,
    source,
  }) as const satisfies AnalysisParameter;

const shapeFactor = (description: string, standard: number, source: string) =>
  ({
    description,
    unitKind: 'DIMENSIONLESS',
    standard,
    least: 0.5,
    most: 2.5,
    source,
  }) as const satisfies AnalysisParameter;

/** What the fit of the (002) and the (10) reflection is told. */
export const xrd002Parameters = {
  wavelength,
  stackFrom: end('Least angle of the fit of (002).', 15),
  stackTo: end('Largest angle of the fit of (002).', 35),
  stackLeast: end('Least angle at which (002) is sought.', 20),
  stackMost: end('Largest angle at which (002) is sought.', 27),
  layerFrom: end('Least angle of the fit of (10).', 37),
  layerTo: end('Largest angle of the fit of (10).', 51),
  layerLeast: end('Least angle at which (10) is sought.', 41),
  layerMost: end('Largest angle at which (10) is sought.', 46),
  leastWidth: {
    description: 'Full width at half maximum that (002) and (10) must have at least; what is narrower is of a crystal.',
    unitKind: 'ANGLE',
    standard: 0.5,
    least: 0,
    source: 'choice: some 16 nm by Scherrer with Cu, ten times the stacks of a hard carbon',
  },
  lowAngleRise: choice(
    '1 for a background below (002) that rises to low angles as 1/2theta beside the straight line.',
    1,
    'choice: pores of hard carbon scatter at low angles',
  ),
  polarisation: choice(
    '1 to divide intensities by the Lorentz-polarisation factor of a powder without monochromator.',
    0,
    'choice: most sources fit patterns as measured; the factor moves a broad (002) to lower angles',
  ),
  lorentzShare: {
    description: 'Share of Lorentz in the peaks; none to fit it.',
    unitKind: 'DIMENSIONLESS',
    standard: null,
    least: 0,
    most: 1,
    source: 'fitted',
  },
  stackFactor: shapeFactor('K of the stack height.', 0.89, 'Scherrer for (002); 0.9 is in use too'),
  layerFactor: shapeFactor('K of the layer extent.', 1.84, 'Warren, Phys. Rev. 59 (1941) 693'),
  instrumentWidth: {
    description: 'Full width at half maximum that the instrument gives.',
    unitKind: 'ANGLE',
    standard: 0,
    least: 0,
    source: 'choice: not subtracted; some 0.1 deg of the several of a hard carbon',
  },
  instrumentSquares: choice(
    '1 if the width of the instrument is subtracted as squares (Gauss), 0 if as it is (Lorentz).',
    0,
    'choice',
  ),
  displacement: {
    description:
      'How far the sample may lie beside the axis of the goniometer, to either side; none where nothing is known.',
    unitKind: 'LENGTH',
    standard: null,
    least: 0,
    source: 'not known unless told; 0.1 mm is common',
  },
  radius: {
    description: 'Radius of the goniometer.',
    unitKind: 'LENGTH',
    standard: null,
    least: 1,
    setting: 'GONIOMETER_RADIUS',
    source: 'Setting of the measurement',
  },
} as const satisfies Record<string, AnalysisParameter>;
