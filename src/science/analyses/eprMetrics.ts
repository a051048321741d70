import type { MetricDefinition } from '../../domain/derivedMetric.ts';

const FEHER_KIP = 'Feher and Kip, Phys. Rev. 98 (1955) 337';
const READ_OFF = `Definition; ${FEHER_KIP}. Intervals from a cubic through the points around and their noise`;
const NOISE = 'Brockwell and Davis, Time Series, 2nd ed. (1991)';
const LINE_FIT = `${FEHER_KIP}; least squares, the baseline fitted with the lines; noise by autoregression: ${NOISE}`;
const EATON = 'Eaton, Eaton, Barr and Weber, Quantitative EPR (Springer, 2010)';

/** What is read off a spectrum, and what fits of its lines give. */
export const eprMetrics = {
  zeroCrossing: {
    code: 'MEASURED_EPR_ZERO_CROSSING',
    name: 'zero crossing of the EPR spectrum',
    description:
      'Field at which the derivative goes through 0 between its extremes; the centre of a line where A/B is 1.',
    version: 2,
    formula: 'S(B) = 0 between maximum and minimum',
    quantity: null,
    unitKind: 'MAGNETIC_FIELD',
    source: READ_OFF,
  },
  crossingG: {
    code: 'MEASURED_G_FACTOR',
    name: 'g factor at the zero crossing',
    description: 'g factor of the field at which the derivative goes through 0: that of the line only where A/B is 1.',
    version: 2,
    formula: 'g = h nu / (mu_B B_0), S(B_0) = 0',
    quantity: null,
    unitKind: 'DIMENSIONLESS',
    source: 'Resonance condition of an electron spin; constants: CODATA 2018',
  },
  width: {
    code: 'MEASURED_EPR_LINE_WIDTH',
    name: 'EPR line width from the spectrum',
    description: 'Distance between maximum and minimum of the derivative.',
    version: 2,
    formula: 'B(minimum) - B(maximum)',
    quantity: 'EPR_LINE_WIDTH',
    unitKind: 'MAGNETIC_FIELD',
    source: READ_OFF,
  },
  asymmetry: {
    code: 'MEASURED_EPR_ASYMMETRY',
    name: 'EPR asymmetry A/B from the spectrum',
    description: 'Maximum over minimum of the derivative, where the spectrum is one line.',
    version: 2,
    formula: 'A/B = S(maximum) / |S(minimum)|',
    quantity: 'EPR_ASYMMETRY',
    unitKind: 'DIMENSIONLESS',
    source: READ_OFF,
  },
  integral: {
    code: 'MEASURED_EPR_DOUBLE_INTEGRAL',
    name: 'double integral of the EPR spectrum',
    description:
      'Double integral over the sweep, in units of the signal times mT^2, where no line shape fits. Spectra of one ' +
      'spectrometer and one set of settings compare; wings beyond the sweep are not counted.',
    version: 1,
    formula: 'integral integral S dB dB, by the trapezoid',
    quantity: null,
    unitKind: 'DIMENSIONLESS',
    source: `${EATON}; bounds are what the baseline leaves of the first integral`,
  },
  g: {
    code: 'FITTED_G_FACTOR',
    name: 'EPR g factor from the fit',
    description: 'g factor of the centre of a fitted line.',
    version: 2,
    formula: 'g = h nu / (mu_B B_0)',
    quantity: 'EPR_G_FACTOR',
    unitKind: 'DIMENSIONLESS',
    source: `${LINE_FIT}; constants: CODATA 2018`,
  },
  fittedWidth: {
    code: 'FITTED_EPR_LINE_WIDTH',
    name: 'EPR line width from the fit',
    description: 'Distance between maximum and minimum of a fitted line, with the dispersion that it mixes in.',
    version: 2,
    formula:
      'Lorentzian: FWHM / sqrt(3), times (tan(u_1/2) - tan(u_2/2)) sqrt(3)/2 with dispersion; Gaussian: FWHM / sqrt(2 ln 2)',
    quantity: 'EPR_LINE_WIDTH',
    unitKind: 'MAGNETIC_FIELD',
    source: LINE_FIT,
  },
  fittedAsymmetry: {
    code: 'FITTED_EPR_ASYMMETRY',
    name: 'EPR asymmetry A/B from the fit',
    description: 'Maximum over minimum of a fitted line that mixes dispersion in, others left out.',
    version: 2,
    formula: 'A/B of cos(phi) d/dx [1/(1 + x^2)] + sin(phi) d/dx [x/(1 + x^2)]',
    quantity: 'EPR_ASYMMETRY',
    unitKind: 'DIMENSIONLESS',
    source: LINE_FIT,
  },
  dispersion: {
    code: 'FITTED_EPR_DISPERSION',
    name: 'dispersion over absorption of the EPR line',
    description: 'How much dispersion a fitted line mixes in, over its absorption.',
    version: 2,
    formula: 'tan(phi)',
    quantity: null,
    unitKind: 'DIMENSIONLESS',
    source: LINE_FIT,
  },
  plate: {
    code: 'FITTED_EPR_PLATE_THICKNESS',
    name: 'skin depths of a plate with this A/B',
    description:
      'Thickness over skin depth of the thinnest flat plate of a conductor whose line has this asymmetry, where electrons ' +
      'diffuse slowly.',
    version: 2,
    formula: 'p with A/B(p) = A/B, p up to 2.65',
    quantity: null,
    unitKind: 'DIMENSIONLESS',
    source: 'Dyson, Phys. Rev. 98 (1955) 349; flat plate of Holiatkina et al., J. Appl. Phys. 134 (2023) 145702',
  },
  fittedIntegral: {
    code: 'FITTED_EPR_DOUBLE_INTEGRAL',
    name: 'double integral of the EPR line',
    description:
      'Area under the absorption of a fitted line, wings included, in units of the signal times mT^2. Spectra of one ' +
      'spectrometer and one set of settings compare.',
    version: 2,
    formula: 'k I_pp cos(phi) dB_pp^2; k = pi/sqrt(3) for Lorentzian, sqrt(2 pi e)/8 for Gaussian lines',
    quantity: null,
    unitKind: 'DIMENSIONLESS',
    source: EATON,
  },
  spins: {
    code: 'FITTED_EPR_SPINS',
    name: 'spins behind the EPR line',
    description: 'Spins by comparison with a reference that was recorded alike, at the same temperature.',
    version: 2,
    formula: 'N = N_ref DI / DI_ref',
    quantity: null,
    unitKind: 'COUNT',
    source: `${EATON}; for spins 1/2 that follow Curie's law`,
  },
} as const satisfies Record<string, MetricDefinition>;
