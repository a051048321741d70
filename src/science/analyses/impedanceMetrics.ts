import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import type { UnitKind } from '../../domain/units.ts';

const INTERVALS =
  'intervals: HC3 of MacKinnon and White, J. Econometrics 29 (1985) 305, widened for residuals that go together';
const LEAST_SQUARES = `Complex nonlinear least squares: Macdonald et al., J. Electroanal. Chem. 131 (1982) 77; ${INTERVALS}`;

const fitted = (
  code: string,
  { name, description, formula, unitKind, quantity = null }: Omit<FittedMetric, 'quantity'> & Partial<FittedMetric>,
): MetricDefinition => ({ code, name, description, version: 3, formula, quantity, unitKind, source: LEAST_SQUARES });

type FittedMetric = {
  readonly name: string;
  readonly description: string;
  readonly formula: string;
  readonly unitKind: UnitKind;
  readonly quantity: string | null;
};

/** Numbers of the equivalent circuit. */
export const circuitMetrics = {
  solution: fitted('FITTED_SOLUTION_RESISTANCE', {
    name: 'solution resistance from the spectrum',
    description: 'Resistor R0 in series with all else: electrolyte, with leads and contacts.',
    formula: 'R0 of Z = R0 + ...',
    unitKind: 'RESISTANCE',
    quantity: 'SOLUTION_RESISTANCE',
  }),
  arc: fitted('FITTED_ARC_RESISTANCE', {
    name: 'resistance of an arc from the spectrum',
    description:
      'Resistor of one arc of the circuit. R1 is that of the shortest time constant; which is of the SEI and which of charge ' +
      'transfer, the fit does not tell.',
    formula: 'R of R / (1 + R Q (j w)^n)',
    unitKind: 'RESISTANCE',
    quantity: 'RESISTANCE',
  }),
  arcs: fitted('FITTED_ARC_RESISTANCE_SUM', {
    name: 'resistance of all arcs from the spectrum',
    description: 'Sum of the resistors of all arcs: well known even where arcs overlap so that each of them is not.',
    formula: 'R1 + R2 + ...',
    unitKind: 'RESISTANCE',
    quantity: 'RESISTANCE',
  }),
  time: fitted('FITTED_ARC_TIME_CONSTANT', {
    name: 'time constant of an arc from the spectrum',
    description: 'The top of the arc lies at w = 1 / tau; tau over R is the effective capacitance of a film.',
    formula: 'tau = (R Q)^(1/n)',
    unitKind: 'TIME',
  }),
  exponent: fitted('FITTED_ARC_EXPONENT', {
    name: 'exponent of the constant-phase element of an arc from the spectrum',
    description:
      '1 for a capacitor; less, the wider time constants are distributed, and the deeper the arc is depressed.',
    formula: 'n of Z = 1 / (Q (j w)^n)',
    unitKind: 'DIMENSIONLESS',
  }),
  warburg: fitted('FITTED_WARBURG_COEFFICIENT', {
    name: 'Warburg coefficient from the circuit',
    description: 'Of the diffusion element; that of finite length rises with it at frequencies well above 1 / tau.',
    formula: 'sigma of Z = sigma (1 - j) w^(-1/2); Z0 / sqrt(2 tau) of finite length',
    unitKind: 'WARBURG',
    quantity: 'WARBURG_COEFFICIENT',
  }),
  diffusion: fitted('FITTED_DIFFUSION_RESISTANCE', {
    name: 'Z0 of finite diffusion from the spectrum',
    description: 'Impedance Z0 of diffusion up to a wall; a third of it is its resistance at low frequency.',
    formula: 'Z0 of Z = Z0 coth(s) / s, s = sqrt(j w tau)',
    unitKind: 'RESISTANCE',
  }),
  diffusionTime: fitted('FITTED_DIFFUSION_TIME', {
    name: 'time of finite diffusion from the spectrum',
    description: 'Time that ions need to the wall.',
    formula: 'tau = L^2 / D of Z = Z0 coth(s) / s, s = sqrt(j w tau)',
    unitKind: 'TIME',
  }),
  residual: fitted('FITTED_CIRCUIT_RESIDUAL', {
    name: 'residual of the circuit',
    description: 'How far the circuit is from the spectrum: root mean square of both parts, as a share of |Z|.',
    formula: 'sqrt(sum |Z - Z_fit|^2 / |Z|^2 / (2 N))',
    unitKind: 'SHARE',
  }),
} as const satisfies Record<string, MetricDefinition>;

/** Numbers of the spectrum alone. */
export const spectrumMetrics = {
  kramersKronig: {
    code: 'MEASURED_KRAMERS_KRONIG_RESIDUAL',
    name: 'Kramers-Kronig residual of the spectrum',
    description:
      'Root mean square distance of both parts from the nearest sum of RC elements, as a share of |Z|: noise, and what the cell ' +
      'did that no impedance tells, such as drift.',
    version: 1,
    formula: 'sqrt(sum |Z - Z_RC|^2 / |Z|^2 / (2 N))',
    quantity: null,
    unitKind: 'SHARE',
    source: 'Linear test with mu < 0.85: Schoenleber, Klotz and Ivers-Tiffee, Electrochim. Acta 131 (2014) 20',
  },
  intercept: {
    code: 'MEASURED_HIGH_FREQUENCY_INTERCEPT',
    name: 'high-frequency intercept of the spectrum',
    description:
      'Real part where the imaginary one changes its sign at high frequency; electrolyte, leads and contacts.',
    version: 2,
    formula: "Z' at Z'' = 0, linear between two rows",
    quantity: 'RESISTANCE',
    unitKind: 'RESISTANCE',
    source: 'Definition; interval from the scatter of the six rows around',
  },
  warburg: {
    code: 'MEASURED_WARBURG_COEFFICIENT',
    name: 'Warburg coefficient from slopes of the spectrum',
    description: "Common slope of Z' and -Z'' over w^(-1/2) at the low end, where both agree.",
    version: 2,
    formula: "sigma = dZ'/d w^(-1/2) = -dZ''/d w^(-1/2)",
    quantity: 'WARBURG_COEFFICIENT',
    unitKind: 'WARBURG',
    source: 'Bard and Faulkner, Electrochemical Methods, 2nd ed., section 10.3',
  },
  diffusion: {
    code: 'MEASURED_WARBURG_DIFFUSION_COEFFICIENT',
    name: 'diffusion coefficient from slopes of the spectrum',
    description: 'Apparent: it goes with the square of area and concentration, and supposes a potential by Nernst.',
    version: 2,
    formula: 'D = R^2 T^2 / (2 A^2 F^4 C^2 sigma^2)',
    quantity: 'DIFFUSION_COEFFICIENT',
    unitKind: 'DIFFUSIVITY',
    source: 'Bard and Faulkner, Electrochemical Methods, 2nd ed., section 10.3; one charge per ion',
  },
} as const satisfies Record<string, MetricDefinition>;
