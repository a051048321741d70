import type { AnalysisParameter } from '../../domain/analysis.ts';

/** Parameters that analyses of cyclers' records share. */

export const activeMass = {
  description: 'Mass of the active material; without it no number per gram is given.',
  unitKind: 'MASS',
  standard: null,
  setting: 'ACTIVE_MASS',
  least: 1e-9,
  source: 'the measurement',
} as const satisfies AnalysisParameter;

export const slopePlateauBoundary = {
  description: 'Potential between slope and plateau.',
  unitKind: 'POTENTIAL',
  standard: 0.1,
  stated: 'SLOPE_PLATEAU',
  source: 'Sun et al., Adv. Energy Mater. 2019; 0.25 V is in use too',
} as const satisfies AnalysisParameter;

export const insertionOnCharge = {
  description: '1 if ions go into the carbon while the cell is charged, as in a full cell; 0 in a half-cell.',
  unitKind: 'COUNT',
  standard: 0,
  least: 0,
  most: 1,
  source: 'half-cells against the metal: insertion is discharge',
} as const satisfies AnalysisParameter;

export const reversibleCycle = {
  description: 'Number of the cycle whose numbers stand for reversible storage, from 1.',
  unitKind: 'COUNT',
  standard: 2,
  least: 1,
  source: 'a choice: the first cycle behind the one that forms the SEI',
} as const satisfies AnalysisParameter;

export const onExtraction = {
  description: '1 to split the extraction of the cycle, 0 to split its insertion.',
  unitKind: 'COUNT',
  standard: 0,
  least: 0,
  most: 1,
  source: 'a choice: most papers split the insertion; both differ by the hysteresis',
} as const satisfies AnalysisParameter;

export const endTolerance = {
  description:
    'How far from each other the ends of half cycles may lie that are compared: one that is cut short is not.',
  unitKind: 'POTENTIAL',
  standard: 0.02,
  least: 0,
  source: 'a choice: a few rows of common cyclers near a cut-off',
} as const satisfies AnalysisParameter;

export const rateTolerance = {
  description: 'How far currents of one rate may differ, as a share of the greater.',
  unitKind: 'SHARE',
  standard: 5,
  least: 0,
  most: 100,
  source: 'a choice: cyclers hold currents far better, and tests step them by far more',
} as const satisfies AnalysisParameter;
