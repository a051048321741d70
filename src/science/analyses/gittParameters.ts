import type { AnalysisParameter } from '../../domain/analysis.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import type { ParameterValues } from './analysis.ts';
import { activeMass, insertionOnCharge } from './cyclerParameters.ts';

const WEPPNER_HUGGINS = 'Weppner and Huggins, J. Electrochem. Soc. 124 (1977) 1569';

export const metrics = {
  coefficient: {
    code: 'MEASURED_DIFFUSION_COEFFICIENT',
    name: 'diffusion coefficient from a titration',
    description:
      'Apparent chemical diffusion coefficient from one pulse between two rests, without the iR jump; it is as good as the ' +
      'volume over area that goes in squared.',
    version: 2,
    formula: 'D = 4/pi (V/S)^2 (dE_s/tau)^2 / (dE/dsqrt(t))^2, V/S = R/3 for spheres; tau D/L^2 far below 1',
    quantity: 'DIFFUSION_COEFFICIENT',
    unitKind: 'DIFFUSIVITY',
    source: `${WEPPNER_HUGGINS}; gates: Kang and Chueh, J. Electrochem. Soc. 168 (2021) 120504`,
  },
  time: {
    code: 'MEASURED_DIFFUSION_TIME',
    name: 'diffusion time from a titration',
    description:
      '(V/S)^2/D: all that a titration gives where neither particle size nor area is known. A tenth of it is ten times the D.',
    version: 2,
    formula: '(V/S)^2/D = pi/4 tau^2 (dE/dsqrt(t))^2 / dE_s^2',
    quantity: null,
    unitKind: 'TIME',
    source: WEPPNER_HUGGINS,
  },
  resistance: {
    code: 'MEASURED_OHMIC_RESISTANCE',
    name: 'ohmic resistance from a pulse',
    description:
      'Jump of the voltage at the first row of a pulse over its current; of the whole cell, and at most that: the lower bound leads ' +
      'the first rows back to the beginning of the pulse.',
    version: 2,
    formula: 'R = |E(first row) - E(rest)| / |I|; lower bound by E over sqrt(t), five rows, at t = 0',
    quantity: 'RESISTANCE',
    unitKind: 'RESISTANCE',
    source: "Ohm's law",
  },
} as const satisfies Record<string, MetricDefinition>;

export const parameters = {
  diffusionLength: {
    description: 'Radius of the particles, or thickness of the film.',
    unitKind: 'LENGTH',
    standard: null,
    setting: 'DIFFUSION_LENGTH',
    least: 1,
    source: 'the measurement',
  },
  spheres: {
    description: '1 for spheres of that radius, 0 for a film of that thickness, open on one side.',
    unitKind: 'COUNT',
    standard: 1,
    least: 0,
    most: 1,
    source: 'a choice: powders of particles',
  },
  electrodeArea: {
    description: 'Area through which ions enter; taken with mass and density where no length is given.',
    unitKind: 'AREA',
    standard: null,
    setting: 'ELECTRODE_AREA',
    least: 1e-9,
    source: 'the measurement; the area of particles is a hundred times that of the electrode, and D a ten-thousandth',
  },
  mass: activeMass,
  density: {
    description: 'Density of the active material.',
    unitKind: 'DENSITY',
    standard: null,
    least: 0.01,
    source: 'the measurement',
  },
  skip: {
    description:
      'Rows up to so long behind the beginning or end of the current are left out of lines over the root of time.',
    unitKind: 'TIME',
    standard: 60,
    least: 0,
    source: 'a choice: surface and double layer follow within a minute; shorter pulses need less',
  },
  resolution: {
    description: 'Least difference of two voltages that the instrument tells apart.',
    unitKind: 'POTENTIAL',
    standard: 1e-4,
    least: 1e-9,
    source: 'a choice: 16 bits over some volts',
  },
  longestDelay: {
    description: 'The first row of a pulse gives the ohmic jump if it is not later than that.',
    unitKind: 'TIME',
    standard: 1,
    least: 0,
    source: 'a choice: charge transfer and diffusion take seconds',
  },
  leastLinearity: {
    description: 'Least R^2 of the potential over the root of time.',
    unitKind: 'DIMENSIONLESS',
    standard: 0.95,
    least: 0,
    most: 1,
    source: 'a choice',
  },
  greatestReach: {
    description: 'tau D/L^2 is below it, with L the radius or thickness.',
    unitKind: 'DIMENSIONLESS',
    standard: 0.1,
    least: 0,
    source: `a choice for "far below 1" in ${WEPPNER_HUGGINS}`,
  },
  greatestError: {
    description: 'What the form for short pulses may be off by in spheres or a film, by their own solution.',
    unitKind: 'SHARE',
    standard: 10,
    least: 0,
    source: 'a choice; the solution: Crank, The Mathematics of Diffusion (1975)',
  },
  leastSteps: {
    description: 'Change of the equilibrium potential over its resolution is above it.',
    unitKind: 'DIMENSIONLESS',
    standard: 3,
    least: 0,
    source: 'a choice: the usual limit of detection',
  },
  greatestDrift: {
    description:
      'The rest behind a pulse has come to equilibrium where the voltage moves by less than that in an hour.',
    unitKind: 'POTENTIAL',
    standard: 0.001,
    least: 0,
    source: 'a choice',
  },
  greatestLeft: {
    description:
      'What the rests before and behind a pulse may have left to relax, as a share of the change between their ends.',
    unitKind: 'SHARE',
    standard: 40,
    least: 0,
    most: 90,
    source: 'a choice: it comes in squared, and is in the interval',
  },
  restsFull: {
    description:
      '1 where all rests are known to have come to equilibrium: neither their drift nor what they have left is asked.',
    unitKind: 'COUNT',
    standard: 0,
    least: 0,
    most: 1,
    source: 'a choice: records that keep a row or two of a rest do not tell',
  },
  insertionOnCharge,
} as const satisfies Record<string, AnalysisParameter>;

export type Given = ParameterValues<typeof parameters>;
