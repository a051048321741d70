import type { MetricDefinition } from '../../domain/derivedMetric.ts';

const BANDS =
  'Lorentz functions for D and G: Ferrari and Robertson, Phys. Rev. B 61 (2000) 14095; D3 and D4: Sadezky et al., Carbon 43 (2005) 1731';

const REACH =
  'Above a baseline that was taken off first, its interval reaches over what a line fitted with the bands gives.';

const MAXIMUM = 'Definition of a maximum; bounds are the neighbouring points';

const raw = (code: string, name: string, quantity: string): MetricDefinition => ({
  code,
  name,
  description: 'Raman shift of the highest point above the baseline.',
  version: 1,
  formula: 'argmax (I - baseline)',
  quantity,
  unitKind: 'WAVENUMBER',
  source: MAXIMUM,
});

const fitted = (code: string, name: string, quantity: string | null, description: string): MetricDefinition => ({
  code,
  name,
  description: `${description} ${REACH}`,
  version: 2,
  formula: 'I = baseline + sum of bands',
  quantity,
  unitKind: 'WAVENUMBER',
  source: BANDS,
});

const ratio = (
  code: string,
  {
    name,
    description,
    version,
    formula,
    source,
  }: Pick<MetricDefinition, 'name' | 'description' | 'version' | 'formula' | 'source'>,
): MetricDefinition => ({
  code,
  name,
  description: `${description} ID/IG of another definition is another number; in hard carbon none of them measures layers.`,
  version,
  formula,
  quantity: 'ID_IG',
  unitKind: 'DIMENSIONLESS',
  source,
});

/** Numbers of the D and the G band. */
export const ramanMetrics = {
  rawD: raw('MEASURED_D_BAND_MAXIMUM', 'maximum of the D band', 'D_BAND_POSITION'),
  rawG: raw('MEASURED_G_BAND_MAXIMUM', 'maximum of the G band', 'G_BAND_POSITION'),
  rawRatio: ratio('MEASURED_ID_IG', {
    name: 'ID/IG by raw heights',
    description: 'Ratio of the highest points of the D and the G band above the baseline.',
    version: 1,
    formula: 'max_D (I - baseline) / max_G (I - baseline)',
    source: 'Definition; bounds are the noise of the two points',
  }),
  d: fitted(
    'FITTED_D_BAND_POSITION',
    'fitted position of the D band',
    'D_BAND_POSITION',
    'Middle of the fitted D band.',
  ),
  g: fitted(
    'FITTED_G_BAND_POSITION',
    'fitted position of the G band',
    'G_BAND_POSITION',
    'Middle of the fitted G band.',
  ),
  dWidth: fitted('FITTED_D_BAND_WIDTH', 'fitted width of the D band', null, 'Full width at half maximum.'),
  gWidth: fitted('FITTED_G_BAND_WIDTH', 'fitted width of the G band', 'G_BAND_WIDTH', 'Full width at half maximum.'),
  heightRatio: ratio('FITTED_ID_IG_HEIGHT', {
    name: 'ID/IG by fitted heights',
    description: `Ratio of the heights of the fitted bands. ${REACH}`,
    version: 2,
    formula: 'h_D / h_G',
    source: BANDS,
  }),
  areaRatio: ratio('FITTED_ID_IG_AREA', {
    name: 'ID/IG by fitted areas',
    description: `Ratio of the areas of the fitted bands. ${REACH}`,
    version: 2,
    formula: 'A_D / A_G, A = pi h w / 2 of a Lorentz function',
    source: BANDS,
  }),
} as const satisfies Record<string, MetricDefinition>;
