import type { AcceptedRange } from './acceptedRange.ts';

/** Ranges of shares and of what electrochemistry measures. */
export const shareRanges: readonly AcceptedRange[] = [
  {
    name: 'share',
    quantities: [
      'SLOPE_SHARE',
      'PLATEAU_SHARE',
      'PROCESS_SHARE',
      'CAPACITIVE_SHARE',
      'DIFFUSIVE_SHARE',
      'CLOSED_PORE_SHARE',
      'XPS_COMPONENT_SHARE',
      'NITROGEN_CONTENT',
    ],
    what: 'a share of a whole',
    from: 0,
    to: 100,
    unit: '%',
    source: 'derived here: a part is not more than its whole',
    severity: 'ERROR',
  },
  {
    name: 'initialEfficiency',
    quantities: ['INITIAL_COULOMBIC_EFFICIENCY'],
    what: 'the initial Coulombic efficiency of a carbon that held no ions',
    from: 2,
    to: 100,
    unit: '%',
    source:
      'derived here: no more comes out than went in; above 100 % insertion and extraction may be mixed up; ' +
      'below 2 % a fraction may have been taken for per cent: general knowledge',
    severity: 'WARNING',
  },
  {
    name: 'bValue',
    quantities: ['B_VALUE'],
    what: 'the b-value between diffusion and capacitive control',
    from: 0.5,
    to: 1,
    unit: '1',
    source:
      'Lindstrom et al., J. Phys. Chem. B 101 (1997) 7717; below it resistance, above it leakage: general knowledge',
    severity: 'WARNING',
  },
  {
    name: 'diffusionCoefficient',
    quantities: ['DIFFUSION_COEFFICIENT'],
    what: 'the apparent diffusion coefficient of alkali ions in carbons',
    from: 1e-14,
    to: 1e-7,
    unit: 'cm2/s',
    source:
      'derived here: 1e-12 to 1e-10 cm2/s in hard carbon by the diluted-electrode method, and the spread of about four ' +
      'orders of magnitude that Kang and Chueh, J. Electrochem. Soc. 168 (2021) 120504, find',
    severity: 'WARNING',
  },
];
