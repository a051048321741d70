import type { AnalysisParameter } from '../../domain/analysis.ts';

export const eprParameters = {
  frequency: {
    description: 'Microwave frequency. Without it there is no g factor.',
    unitKind: 'FREQUENCY',
    standard: null,
    setting: 'MICROWAVE_FREQUENCY',
    least: 0.1,
    most: 1000,
    source: 'Of the measurement',
  },
  fieldError: {
    description: 'How far the field may be off, to either side. At 0, intervals of g tell of noise only.',
    unitKind: 'MAGNETIC_FIELD',
    standard: 0,
    least: 0,
    source: 'A choice: files do not tell how the field was calibrated',
  },
  modulation: {
    description: 'Peak-to-peak amplitude of the field modulation. Lines less than three times as wide have no width.',
    unitKind: 'MAGNETIC_FIELD',
    standard: null,
    setting: 'MODULATION_AMPLITUDE',
    least: 0,
    source: 'Of the measurement; the limit is a rule of thumb: Poole, Electron Spin Resonance, 2nd ed. (1983)',
  },
  turned: {
    description: '1 if the phase of the detector is turned by 180 degrees, so that lines are upside down.',
    unitKind: 'DIMENSIONLESS',
    standard: 0,
    least: 0,
    most: 1,
    source: 'A choice',
  },
  edge: {
    description: 'Share of the sweep at each end that is baseline, by which lines are found.',
    unitKind: 'DIMENSIONLESS',
    standard: 0.1,
    least: 0.02,
    most: 0.4,
    source: 'A choice; the baseline of lines that a shape fits is fitted with them',
  },
  leastGain: {
    description:
      'By how much the information criterion (AICc) must fall before dispersion or a second line is taken. Intervals allow for a ' +
      'weaker line that may be there.',
    unitKind: 'DIMENSIONLESS',
    standard: 10,
    least: 0,
    source: 'Burnham and Anderson, Model Selection and Multimodel Inference, 2nd ed. (2002), 70',
  },
  mostMisfit: {
    description: 'Largest share of the spectrum, by squares, that lines may leave unexplained beyond noise.',
    unitKind: 'DIMENSIONLESS',
    standard: 0.02,
    least: 0,
    most: 1,
    source: 'A choice',
  },
  referenceSpins: {
    description: 'Spins of a reference that was recorded with the same settings at the same temperature.',
    unitKind: 'COUNT',
    standard: null,
    least: 0,
    source: 'Of the measurement',
  },
  referenceIntegral: {
    description: 'Double integral of that reference, in units of the signal times mT^2.',
    unitKind: 'DIMENSIONLESS',
    standard: null,
    least: 0,
    source: 'Of the measurement',
  },
} as const satisfies Record<string, AnalysisParameter>;
