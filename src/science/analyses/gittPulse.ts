import type { NumberRefused } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import { convert } from '../../domain/units.ts';
import type { Analysed, Refusal } from '../curves/analysed.ts';
import { type DiffusionRate, diffusionRate } from '../curves/diffusionRate.ts';
import { type Shape, VOLUME_OVER_AREA } from '../curves/finiteDiffusion.ts';
import { ohmicJump } from '../curves/ohmicJump.ts';
import type { Pulse, PulseRecord, Span } from '../curves/pulses.ts';
import { relaxationLine } from '../curves/relaxationLine.ts';
import { type TitrationStep, titrationStep } from '../curves/titrationStep.ts';
import { volumeOverArea, weppnerHuggins } from '../curves/weppnerHuggins.ts';
import { number } from '../rules/words.ts';
import { setAt } from './conditionsFor.ts';
import { type Given, metrics } from './gittParameters.ts';
import type { Told } from './told.ts';

/** What a pulse gives, and what it was read from. */
export type PulseNumbers = {
  readonly pulse: Pulse;
  readonly step: Analysed<TitrationStep>;
  readonly diffusion: Told;
  readonly resistance: Told;
};

/** Both numbers of a pulse, or why there is none. @param cycle conditions that its place in the record gives */
export function pulseNumbers(record: PulseRecord, pulse: Pulse, cycle: Conditions, given: Given): PulseNumbers {
  const step = titrationStep(record, pulse, given);
  const conditions = 'refused' in step ? cycle : { ...cycle, potential: between(step.found) };
  return {
    pulse,
    step,
    diffusion: diffusionOf(record, pulse, step, { ...given, conditions }),
    resistance: resistanceOf(record, pulse, { ...given, conditions }),
  };
}

function between({ before, after }: TitrationStep) {
  return setAt('POTENTIAL', (before.potential + after.potential) / 2);
}

type GivenAt = Given & { readonly conditions: Conditions };

function diffusionOf(record: PulseRecord, pulse: Pulse, step: Analysed<TitrationStep>, given: GivenAt): Told {
  const { conditions } = given;
  const length = lengthOf(given);
  const metric = (length === null ? metrics.time : metrics.coefficient).code;
  if ('refused' in step) return refusedAt(pulse, metric, conditions, step.refused);
  const shape = shapeOf(given);
  const rate = diffusionRate(step.found, shape, {
    ...given,
    greatestError: given.greatestError / 100,
    greatestDrift: 1000 * given.greatestDrift,
    greatestLeft: given.greatestLeft / 100,
    restsFull: given.restsFull === 1,
  });
  if ('refused' in rate) return refusedAt(pulse, metric, conditions, rate.refused);
  const { value, lower, upper } = rate.found;
  const bounds =
    length === null
      ? { value: 1 / value, lower: 1 / upper, upper: 1 / lower }
      : { value: value * length ** 2, lower: lower * length ** 2, upper: upper * length ** 2 };
  return {
    metric,
    ...bounds,
    interval: 'CI95',
    conditions,
    place: `pulse ${pulse.number}`,
    sentence: sentenceOf(record, pulse, step.found, { rate: rate.found, length, shape, skip: given.skip }),
  };
}

function refusedAt(
  { number: place }: Pulse,
  metric: string,
  conditions: Conditions,
  { code, message }: Refusal,
): NumberRefused {
  return { metric, conditions, code, message: `pulse ${place}: ${message}` };
}

function shapeOf({ spheres }: Given): Shape {
  return spheres === 1 ? 'SPHERE' : 'PLANE';
}

/** V/S in cm; null where it is not known. */
function lengthOf(given: Given): number | null {
  const { diffusionLength, electrodeArea: area, mass, density } = given;
  if (diffusionLength !== null) {
    return convert(diffusionLength, 'angstrom', 'cm') * VOLUME_OVER_AREA[shapeOf(given)];
  }
  return area === null || mass === null || density === null ? null : volumeOverArea({ mass, density, area });
}

type Computed = {
  readonly rate: DiffusionRate;
  readonly length: number | null;
  readonly shape: Shape;
  readonly skip: number;
};

function sentenceOf(record: PulseRecord, pulse: Pulse, step: TitrationStep, computed: Computed): string {
  const { rate, length, shape, skip } = computed;
  const { line, jump, equilibriumChange, transientChange, duration } = step;
  const printed = (perSecond: number) =>
    length === null ? `(V/S)^2/D = ${number(1 / perSecond)} s` : `D = ${number(perSecond * length ** 2)} cm2/s`;
  const { exact, error } = rate.reach;
  return (
    `Pulse ${pulse.number} (${number(pulse.current)} mA for ${number(duration)} s) moves the equilibrium potential by ` +
    `${millivolts(equilibriumChange)} mV, and the potential along a line over the root of time, from ${number(skip)} s on ` +
    `with R^2 ${number(line.rSquared)}, by ${millivolts(transientChange)} mV besides a jump of ${millivolts(jump)} mV: ` +
    `${printed(rate.value)}${length === null ? '' : ` with V/S = ${number(length)} cm`}. tau D/L^2 is ${number(exact)}; the ` +
    `solution for a ${shape.toLowerCase()} gives ${printed(rate.value / (1 + error))}. ` +
    `${relaxationSentence(record, pulse, step, { skip, printed })} ${restSentence(step)}`
  );
}

type Printing = { readonly skip: number; readonly printed: (perSecond: number) => string };

/** The same from the rest behind the pulse. */
function relaxationSentence(record: PulseRecord, pulse: Pulse, step: TitrationStep, { skip, printed }: Printing) {
  const line = relaxationLine(record, pulse, { after: pulse.after as Span, skip });
  if ('refused' in line) return 'The rest has too few rows for the form of relaxation.';
  const { slope, rSquared } = line.found;
  const rate = weppnerHuggins({
    pulseTime: step.duration,
    volumeOverArea: 1,
    equilibriumChange: step.equilibriumChange,
    transientChange: slope.value * Math.sqrt(step.duration),
  });
  return `The relaxation, with R^2 ${number(rSquared)}, gives ${printed(rate)}.`;
}

function restSentence({ after: { drift }, leftBefore, leftAfter }: TitrationStep): string {
  if (drift === null || leftBefore === null || leftAfter === null)
    return 'Rests have too few rows to tell their drift.';
  return (
    `The rest ends with a drift of ${number(drift)} mV/h and may have ${millivolts(leftAfter.value)} mV left to relax, the one ` +
    `before ${millivolts(leftBefore.value)} mV.`
  );
}

function resistanceOf(record: PulseRecord, pulse: Pulse, given: GivenAt): Told {
  const metric = metrics.resistance.code;
  const conditions: Conditions = { ...given.conditions, label: 'iR jump' };
  const read = ohmicJump(record, pulse, given);
  if ('refused' in read) return refusedAt(pulse, metric, conditions, read.refused);
  const { resistance, jump, current, delay } = read.found;
  const { value, lower, upper } = resistance;
  return {
    metric,
    value,
    lower,
    upper,
    interval: 'CI95',
    conditions,
    place: `pulse ${pulse.number}`,
    sentence:
      `Pulse ${pulse.number} moves the voltage by ${millivolts(jump)} mV at its first row, ${number(current)} mA within ` +
      `${number(delay)} s: ${number(value)} ohm.`,
  };
}

function millivolts(volts: number): string {
  return number(1000 * volts);
}
