import { type Shape, surfaceRise } from '../../src/science/curves/finiteDiffusion.ts';
import type { PulseRecord } from '../../src/science/curves/pulses.ts';

/** One pulse of a made titration, and the rest behind it. */
export type MadePulse = {
  /** D tau/L^2. */
  readonly reach: number;
  /** s. */
  readonly tau?: number;
  /** mA. */
  readonly current?: number;
  /** Change of the equilibrium potential, V. */
  readonly change?: number;
  /** Rest behind it, s. */
  readonly rest?: number;
};

export type MadeTitration = {
  readonly shape?: Shape;
  /** ohm. */
  readonly resistance?: number;
  /** Potential before the first pulse, V. */
  readonly begin?: number;
  /** Standard deviation of the voltage, V. */
  readonly noise?: number;
  readonly seed?: number;
  /** Of a pulse, and of as long a time behind it; the rest of the rest has as many again. */
  readonly rows?: number;
};

/**
 * A titration of particles with one potential slope: each pulse moves the surface by the solution for its shape, each rest
 * by the difference of two of them. The first pulse follows a rest of 600 s.
 */
export function madeTitration(
  pulses: readonly MadePulse[],
  { shape = 'SPHERE', resistance = 20, begin = 1, noise = 0, seed = 1, rows = 60 }: MadeTitration = {},
): PulseRecord {
  const [time, current, voltage]: [number[], number[], number[]] = [[], [], []];
  const scatter = gaussian(seed);
  let [now, rested] = [0, begin];
  const write = (seconds: number, milliamperes: number, volts: number) => {
    time.push(now + seconds);
    current.push(milliamperes);
    voltage.push(volts + noise * scatter());
  };
  for (let row = 0; row <= 20; row += 1) write(30 * row, 0, rested);
  now += 600;
  for (const { reach, tau = 600, current: flowing = -0.1, change = -0.005, rest = (2 * tau) / reach } of pulses) {
    const moved = (seconds: number) =>
      seconds === 0 ? 0 : (change / reach) * surfaceRise(shape, (reach * seconds) / tau);
    const ohmic = (flowing / 1000) * resistance;
    write(tau * 1e-4, flowing, rested + ohmic + moved(tau * 1e-4));
    for (let row = 1; row <= rows; row += 1) {
      const seconds = (tau * row) / rows;
      write(seconds, flowing, rested + ohmic + moved(seconds));
    }
    now += tau;
    for (let row = 1; row <= 2 * rows; row += 1) {
      const seconds = row <= rows ? (tau * row) / rows : tau + ((rest - tau) * (row - rows)) / rows;
      write(seconds, 0, rested + moved(tau + seconds) - moved(seconds));
    }
    now += rest;
    rested += change;
  }
  return {
    time: Float64Array.from(time),
    current: Float64Array.from(current),
    voltage: Float64Array.from(voltage),
  };
}

/** Numbers of a normal distribution, the same for the same seed: Park and Miller's generator, Box and Muller's transform. */
export function gaussian(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  // the first numbers of small seeds are alike
  for (let skipped = 0; skipped < 8; skipped += 1) uniform();
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
