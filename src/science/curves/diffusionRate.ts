import { number } from '../rules/words.ts';
import { type Analysed, found, refused } from './analysed.ts';
import { type EquilibriumBounds, equilibriumBounds, type RestGates } from './equilibriumBounds.ts';
import type { Shape } from './finiteDiffusion.ts';
import { studentQuantile } from './numerics/studentT.ts';
import { type PulseReach, pulseReach } from './pulseReach.ts';
import type { TitrationStep } from './titrationStep.ts';
import { weppnerHuggins } from './weppnerHuggins.ts';

/** D (S/V)^2, 1/s: what a titration gives by itself, whatever the size of the particles. */
export type DiffusionRate = {
  readonly value: number;
  /**
   * 95 % interval: scatter around the line and at the ends of the rests, the resolution of voltages, what the rests may have
   * left to relax, and what the form for short pulses is off by in the shape.
   */
  readonly lower: number;
  readonly upper: number;
  readonly reach: PulseReach;
};

/** What must hold for a pulse to give a number. */
export type PulseGates = RestGates & {
  /** R^2 of the line over the root of time, at least. */
  readonly leastLinearity: number;
  /** tau D/L^2, below. */
  readonly greatestReach: number;
  /** What the form for short pulses may be off by in the shape. */
  readonly greatestError: number;
  /** Change of the equilibrium potential over its resolution, above. */
  readonly leastSteps: number;
};

/** Ends of a 95 % interval leave out half of the rest each. */
const UPPER_95 = 0.975;

const MILLIVOLTS = 1000;

/**
 * D (S/V)^2 of one pulse by the form for short pulses, if it may be used; multiply by (V/S)^2 for D.
 *
 * Weppner and Huggins, J. Electrochem. Soc. 124 (1977) 1569; what it needs: Kang and Chueh, J. Electrochem. Soc. 168 (2021)
 * 120504. The interval is one of the logarithm, since D is a square.
 *
 * @returns refused with the first gate that does not hold, and its numbers
 */
export function diffusionRate(step: TitrationStep, shape: Shape, gates: PulseGates): Analysed<DiffusionRate> {
  const { duration, line, equilibriumChange, transientChange } = step;
  const resolved = resolvedChange(step, gates);
  if (resolved !== null) return resolved;
  const bounds = equilibriumBounds(step, gates);
  if ('refused' in bounds) return bounds;
  if (!(line.rSquared >= gates.leastLinearity)) {
    return refused(
      'NOT_LINEAR_IN_ROOT_TIME',
      `R^2 of potential over the root of time is ${number(line.rSquared)}, not ${gates.leastLinearity} or more: something ` +
        'else than diffusion from a surface moves it',
    );
  }
  const ratio = equilibriumChange / transientChange;
  if (!(ratio > 0)) {
    return refused(
      'CHANGES_OPPOSED',
      `the pulse moves the potential by ${millivolts(transientChange)} mV and leaves it moved by ` +
        `${millivolts(equilibriumChange)} mV: both go one way under diffusion`,
    );
  }
  const root = Math.sqrt(duration);
  const reach = pulseReach(
    shape,
    ratio,
    line.roots.map((value) => value / root),
  );
  if ('refused' in reach) return reach;
  const beyond = pulseTooLong(reach.found, shape, gates);
  if (beyond !== null) return beyond;
  const value = weppnerHuggins({ pulseTime: duration, volumeOverArea: 1, equilibriumChange, transientChange });
  const factor = Math.exp(2 * relativeWidth(step, bounds.found));
  const inShape = value / (1 + reach.found.error);
  return found({
    value,
    lower: (Math.min(value, inShape) * bounds.found.least ** 2) / factor,
    upper: Math.max(value, inShape) * bounds.found.most ** 2 * factor,
    reach: reach.found,
  });
}

function resolvedChange({ before, after, equilibriumChange }: TitrationStep, { leastSteps }: PulseGates) {
  const resolution = Math.hypot(before.error, after.error);
  if (Math.abs(equilibriumChange) > leastSteps * resolution) return null;
  return refused(
    'CHANGE_NOT_RESOLVED',
    `the equilibrium potential moves by ${millivolts(equilibriumChange)} mV, not more than ${leastSteps} times its ` +
      `resolution of ${millivolts(resolution)} mV`,
  );
}

function pulseTooLong({ exact, short, error }: PulseReach, shape: Shape, gates: PulseGates) {
  if (exact < gates.greatestReach && Math.abs(error) <= gates.greatestError) return null;
  const length = shape === 'PLANE' ? 'thickness' : 'radius';
  return refused(
    'PULSE_TOO_LONG',
    `tau D/L^2 with L the ${length} is ${number(exact)} by the solution for a ${shape.toLowerCase()}, where the form for ` +
      `short pulses gives ${number(short)}, ${number(100 * error)} % off: it needs less than ${gates.greatestReach}, and ` +
      `${number(100 * gates.greatestError)} % at most; shorter pulses would do`,
  );
}

/** Half the 95 % interval of the logarithm of the ratio of both changes. */
function relativeWidth(
  { before, after, line, equilibriumChange }: TitrationStep,
  { errors }: EquilibriumBounds,
): number {
  const parts = [
    { error: before.error / equilibriumChange, degreesOfFreedom: before.degreesOfFreedom },
    { error: after.error / equilibriumChange, degreesOfFreedom: after.degreesOfFreedom },
    { error: line.slope.error / line.slope.value, degreesOfFreedom: line.degreesOfFreedom },
    ...errors,
  ];
  const variance = parts.reduce((sum, { error }) => sum + error ** 2, 0);
  // Welch and Satterthwaite
  const shares = parts.reduce((sum, { error, degreesOfFreedom }) => sum + error ** 4 / degreesOfFreedom, 0);
  return studentQuantile(UPPER_95, variance ** 2 / shares) * Math.sqrt(variance);
}

function millivolts(volts: number): string {
  return number(MILLIVOLTS * volts);
}
