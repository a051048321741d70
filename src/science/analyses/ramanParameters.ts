import type { AnalysisParameter } from '../../domain/analysis.ts';

const end = (description: string, standard: number) =>
  ({ description, unitKind: 'WAVENUMBER', standard, least: 0, source: 'choice' }) as const satisfies AnalysisParameter;

/** What the analysis of a Raman spectrum is told. */
export const ramanParameters = {
  lowFrom: end('Least shift of the baseline below the bands.', 900),
  lowTo: end('Largest shift of the baseline below the bands.', 980),
  highFrom: end('Least shift of the baseline above the bands.', 1800),
  highTo: end('Largest shift of the baseline above the bands.', 1900),
  dFrom: end('Least shift at which the D band is sought.', 1250),
  dTo: end('Largest shift at which the D band is sought.', 1450),
  gFrom: end('Least shift at which the G band is sought.', 1500),
  gTo: end('Largest shift at which the G band is sought.', 1650),
  fitFrom: end('Least shift of the fit.', 900),
  fitTo: end('Largest shift of the fit.', 1900),
  bands: {
    description: '2 for D and G, 3 for D3 (Gauss, near 1500 cm-1) too, 4 for D4 (near 1200 cm-1) too.',
    unitKind: 'COUNT',
    standard: 2,
    least: 2,
    most: 4,
    source: 'Ferrari and Robertson, Phys. Rev. B 61 (2000) 14095; for more Sadezky et al., Carbon 43 (2005) 1731',
  },
  lineFitted: {
    description:
      '1 to fit a straight line together with the bands; 0 to take the baseline off first, which takes the far tails of the bands off too ' +
      'and makes wide bands look smaller.',
    unitKind: 'DIMENSIONLESS',
    standard: 0,
    least: 0,
    most: 1,
    source: 'choice: as most sources do',
  },
} as const satisfies Record<string, AnalysisParameter>;
