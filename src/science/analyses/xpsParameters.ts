import type { AnalysisParameter } from '../../domain/analysis.ts';
import { coreLevelNames } from '../curves/coreLevels.ts';

export const xpsParameters = {
  from: {
    description: 'Lower end of the window in binding energy; the end of the spectrum where it is not told.',
    unitKind: 'ENERGY',
    standard: null,
    source: 'choice',
  },
  to: {
    description: 'Upper end of the window in binding energy; the end of the spectrum where it is not told.',
    unitKind: 'ENERGY',
    standard: null,
    source: 'choice',
  },
  components: {
    description:
      'How many components the level is taken apart into. More of them always fit better; the chemistry has to tell.',
    unitKind: 'COUNT',
    standard: 1,
    least: 1,
    most: 5,
    source: 'choice',
  },
  atomicNumber: {
    description: `The element of the level, which names its lines and gives its doublet: ${coreLevelNames().join(', ')}.`,
    unitKind: 'COUNT',
    standard: null,
    source: 'Moulder et al., Handbook of X-ray Photoelectron Spectroscopy, Perkin-Elmer (1992)',
  },
  doubletSplitting: {
    description:
      'How far the p1/2 line of each component lies above its p3/2 line, with half its area; that of the element where it is not told.',
    unitKind: 'ENERGY',
    standard: null,
    least: 0.1,
    most: 20,
    source: 'Moulder et al., Handbook of X-ray Photoelectron Spectroscopy, Perkin-Elmer (1992)',
  },
  photonEnergy: {
    description: 'Energy of the photons, where the spectrum is over kinetic energy.',
    unitKind: 'ENERGY',
    standard: 1486.6,
    setting: 'PHOTON_ENERGY',
    least: 1,
    source: 'Al K-alpha',
  },
  chargeShift: {
    description: 'Added to all binding energies: what brings the reference line to where it belongs.',
    unitKind: 'ENERGY',
    standard: 0,
    source: 'choice: the file is taken to be corrected',
  },
  straightBackground: {
    description: '1 for a straight background in place of that of Shirley.',
    unitKind: 'COUNT',
    standard: 0,
    least: 0,
    most: 1,
    source: 'Shirley, Phys. Rev. B 5 (1972) 4709',
  },
  ownWidths: {
    description: '1 if each component has a width of its own; else all of a level have one.',
    unitKind: 'COUNT',
    standard: 0,
    least: 0,
    most: 1,
    source: 'choice',
  },
  lorentzShare: {
    description: 'Share of the Lorentz function in the pseudo-Voigt lines; it is fitted where it is not told.',
    unitKind: 'SHARE',
    standard: null,
    least: 0,
    most: 100,
    source: 'choice',
  },
} as const satisfies Readonly<Record<string, AnalysisParameter>>;
