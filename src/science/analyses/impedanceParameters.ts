import type { AnalysisParameter } from '../../domain/analysis.ts';

const choice = (description: string, standard: number, { least = 0, most = 1, source = 'a choice' } = {}) =>
  ({ description, unitKind: 'COUNT', standard, least, most, source }) as const satisfies AnalysisParameter;

const share = (description: string, standard: number, source: string) =>
  ({ description, unitKind: 'SHARE', standard, least: 0, source }) as const satisfies AnalysisParameter;

/** What the analysis of impedance spectra is told. */
export const impedanceParameters = {
  arcs: choice('Arcs of the circuit, R beside C each, 1 to 3.', 2, {
    least: 1,
    most: 3,
    source: 'a choice: electrodes of hard carbon mostly show an arc of the SEI and one of charge transfer',
  }),
  constantPhase: choice('1 for constant-phase elements in the arcs, 0 for capacitors.', 1),
  warburg: choice('0 for no diffusion, 1 for semi-infinite diffusion, 2 for diffusion up to a wall.', 1, { most: 2 }),
  nested: choice('1 for diffusion behind the resistor of the last arc, as Randles drew it; 0 behind all arcs.', 0),
  inductive: choice(
    '0 to leave out rows of a positive imaginary part, though what made them acts on the next rows too; 1 for an inductor in series; ' +
      '2 for one where the spectrum crosses the real axis at high frequency, and as 0 elsewhere.',
    2,
    { most: 2 },
  ),
  unitWeights: choice(
    '1 to weigh all rows alike in ohm, so that the low frequencies rule; 0 by their share of |Z|.',
    0,
  ),
  kramersKronigLimit: share(
    'Kramers-Kronig residual above which no circuit is fitted.',
    2,
    'a choice: good spectra stay below 1 %, noise of some 1 % is common',
  ),
  misfitLimit: share('Residual of the circuit above which its numbers are not given.', 5, 'a choice'),
  widest: share(
    'Reach of a 95 % interval, as a share of the value, beyond which a number is not given.',
    50,
    'a choice',
  ),
  warburgTolerance: share("Largest difference of the slopes of Z' and -Z'', as a share of their mean.", 10, 'a choice'),
  warburgDecades: {
    description: 'Decades of frequency above the lowest one that the Warburg slopes are taken from.',
    unitKind: 'DIMENSIONLESS',
    standard: 1,
    least: 0.1,
    source: 'a choice',
  },
  area: {
    description: 'Area of the electrode that ions go through; without it no diffusion coefficient is given.',
    unitKind: 'AREA',
    standard: null,
    setting: 'ELECTRODE_AREA',
    least: 1e-6,
    source: 'the measurement',
  },
  concentration: {
    description: 'Concentration of the ion in the carbon; without it no diffusion coefficient is given.',
    unitKind: 'CONCENTRATION',
    standard: null,
    least: 1e-9,
    source: 'nobody but the caller knows it',
  },
  temperature: {
    description: 'Temperature of the cell.',
    unitKind: 'TEMPERATURE',
    standard: 25,
    setting: 'TEMPERATURE',
    least: -273,
    source: 'room temperature, where the measurement does not say',
  },
} as const satisfies Record<string, AnalysisParameter>;
