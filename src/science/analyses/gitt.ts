import type { AnalysedNumber, AnalysisResult, NumberRefused, Picture } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { convert } from '../../domain/units.ts';
import { type Analysed, found, type Refusal, refused } from '../curves/analysed.ts';
import { type DiffusionRate, diffusionRate } from '../curves/diffusionRate.ts';
import { type Shape, VOLUME_OVER_AREA } from '../curves/finiteDiffusion.ts';
import { ohmicJump } from '../curves/ohmicJump.ts';
import { type Pulse, type PulseRecord, pulsesOf, type Span } from '../curves/pulses.ts';
import { relaxationLine } from '../curves/relaxationLine.ts';
import { type TitrationStep, titrationStep } from '../curves/titrationStep.ts';
import { volumeOverArea, weppnerHuggins } from '../curves/weppnerHuggins.ts';
import { number } from '../rules/words.ts';
import { analysis, type ParameterValues } from './analysis.ts';
import { columnsIn } from './columns.ts';
import { setAt } from './conditionsFor.ts';
import { activeMass, insertionOnCharge } from './cyclerParameters.ts';

const WEPPNER_HUGGINS = 'Weppner and Huggins, J. Electrochem. Soc. 124 (1977) 1569';

const metrics = {
  coefficient: {
    code: 'MEASURED_DIFFUSION_COEFFICIENT',
    name: 'diffusion coefficient from a titration',
    description:
      'Apparent chemical diffusion coefficient from one pulse between two rests, without the iR jump; it is as good as the ' +
      'volume over area that goes in squared.',
    version: 1,
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
    version: 1,
    formula: '(V/S)^2/D = pi/4 tau^2 (dE/dsqrt(t))^2 / dE_s^2',
    quantity: null,
    unitKind: 'TIME',
    source: WEPPNER_HUGGINS,
  },
  resistance: {
    code: 'MEASURED_OHMIC_RESISTANCE',
    name: 'ohmic resistance from a pulse',
    description: 'Jump of the voltage at the first row of a pulse over its current; of the whole cell.',
    version: 1,
    formula: 'R = |E(first row) - E(rest)| / |I|',
    quantity: 'RESISTANCE',
    unitKind: 'RESISTANCE',
    source: "Ohm's law",
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
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
  insertionOnCharge,
} as const;

/** At the end of a rest that has come to equilibrium, mV/h. */
const RESTED = 1;

/** So many numbers at most become evidence of one curve, as long as there are no more pulses. */
const MOST_NUMBERS = 60;

/** So many pulses are drawn. */
const DRAWN = 6;

/** Diffusion coefficients and ohmic resistances of the pulses of a titration. */
export const gitt = analysis({
  code: 'GITT_PULSES',
  word: 'gitt',
  name: 'pulses of a titration',
  description:
    'Pulses of constant current between rests: the ohmic jump, the line over the root of time and the change of the ' +
    'equilibrium potential of each, and the diffusion coefficient that follows where the pulse is short enough.',
  techniques: ['GITT'],
  series: false,
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given) {
    const record = recordOf(curve);
    if ('refused' in record) return record;
    const pulses = pulsesOf(record.found);
    if ('refused' in pulses) return pulses;
    if (!pulses.found.some(({ before, after }) => before !== null && after !== null)) {
      return refused('NO_PULSES', `current flows ${pulses.found.length} times, but never between two rests`);
    }
    const cycles = cyclesOf(pulses.found, given);
    const read = pulses.found.map((pulse, at) => readPulse(record.found, pulse, cycles[at] as Conditions, given));
    const resistances = 2 * read.length > MOST_NUMBERS ? [] : read.map(({ resistance }) => resistance);
    const told = [...read.map(({ diffusion }) => diffusion), ...resistances];
    const numbers = told.flatMap((each) => ('value' in each ? [each] : []));
    return found<AnalysisResult>({
      numbers,
      refused: told.flatMap((each) => ('code' in each ? [each] : [])),
      pictures: [...lines(read), ...overPotential(read)],
    });
  },
});

type Given = ParameterValues<typeof parameters>;
type Told = AnalysedNumber | NumberRefused;
type Read = {
  readonly pulse: Pulse;
  readonly step: Analysed<TitrationStep>;
  readonly diffusion: Told;
  readonly resistance: Told;
};

/** Rows that have all three numbers. */
function recordOf(curve: Parameters<typeof columnsIn>[0]): Analysed<PulseRecord> {
  const columns = columnsIn(curve, { TEST_TIME: 's', VOLTAGE: 'V', CURRENT: 'mA' });
  if ('refused' in columns) return columns;
  const { TEST_TIME: time, VOLTAGE: voltage, CURRENT: current } = columns.found;
  const whole = time.map((value, row) => value + (voltage[row] as number) + (current[row] as number));
  const kept = (values: Float64Array) => values.filter((_, row) => Number.isFinite(whole[row]));
  return found({ time: kept(time), voltage: kept(voltage), current: kept(current) });
}

/**
 * Direction of each pulse, by the voltage: it falls on insertion into a half-cell, whatever sign the current is given. And
 * its cycle, where the record has several.
 */
function cyclesOf(pulses: readonly Pulse[], { insertionOnCharge: onCharge }: Given): readonly Conditions[] {
  const directions = pulses.map(({ rises }) => (rises === (onCharge === 1) ? 'INSERTION' : 'EXTRACTION'));
  let cycle = 1;
  const numbered = directions.map((direction, at) => {
    if (direction === 'INSERTION' && directions[at - 1] === 'EXTRACTION') cycle += 1;
    return { cycle, direction };
  });
  return cycle === 1 ? directions.map((direction) => ({ direction })) : numbered;
}

function readPulse(record: PulseRecord, pulse: Pulse, cycle: Conditions, given: Given): Read {
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
  const rate = diffusionRate(step.found, shape, { ...given, greatestError: given.greatestError / 100 });
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
    `${relaxationSentence(record, pulse, step, { skip, printed })} ${restSentence(step.after.drift)}`
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

function restSentence(drift: number | null): string {
  if (drift === null) return 'The rest has too few rows to tell its drift.';
  const reached = Math.abs(drift) < RESTED ? '' : `, not below ${RESTED}: the equilibrium was not reached`;
  return `The rest ends with a drift of ${number(drift)} mV/h${reached}.`;
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
    sentence:
      `Pulse ${pulse.number} moves the voltage by ${millivolts(jump)} mV at its first row, ${number(current)} mA within ` +
      `${number(delay)} s: ${number(value)} ohm.`,
  };
}

function millivolts(volts: number): string {
  return number(1000 * volts);
}

/** Some pulses over the root of time with their lines. */
function lines(read: readonly Read[]): readonly Picture[] {
  const drawable = read.flatMap(({ pulse, step }) => ('found' in step ? [{ pulse, step: step.found }] : []));
  const every = Math.ceil(drawable.length / DRAWN);
  const drawn = drawable.filter((_, at) => at % every === 0);
  if (drawn.length === 0) return [];
  return [
    {
      title: 'Potential over the root of time',
      x: { label: 'root of the time since the pulse began', unit: 's^1/2' },
      y: { label: 'potential less that of the rest before', unit: 'mV' },
      series: drawn.flatMap(({ pulse, step: { line, before } }) => {
        const above = (potential: number) => 1000 * (potential - before.potential);
        const ends = [0, line.roots.at(-1) as number];
        return [
          { name: `pulse ${pulse.number}`, look: 'POINTS' as const, x: line.roots, y: line.potentials.map(above) },
          {
            name: `line of pulse ${pulse.number}`,
            look: 'LINE' as const,
            x: ends,
            y: ends.map((root) => above(line.intercept.value + line.slope.value * root)),
          },
        ];
      }),
      marks: [],
    },
  ];
}

/** What was found over the potential, a series for each direction. */
function overPotential(read: readonly Read[]): readonly Picture[] {
  const points = read.flatMap(({ diffusion }) => ('value' in diffusion ? [diffusion] : []));
  const [first] = points;
  if (first === undefined) return [];
  const isTime = first.metric === metrics.time.code;
  const directions = [...new Set(points.map(({ conditions }) => conditions.direction as string))];
  return [
    {
      title: isTime ? 'Diffusion time over potential' : 'Diffusion coefficient over potential',
      x: { label: 'potential', unit: 'V' },
      y: isTime
        ? { label: '(V/S)^2/D', unit: 's', scale: 'LOGARITHMIC' }
        : { label: 'D', unit: 'cm2/s', scale: 'LOGARITHMIC' },
      series: directions.map((direction) => {
        const own = points.filter(({ conditions }) => conditions.direction === direction);
        return {
          name: direction.toLowerCase(),
          look: 'POINTS',
          x: own.map(({ conditions }) => (conditions.potential as { readonly value: number }).value),
          y: own.map(({ value }) => value),
        };
      }),
      marks: [],
    },
  ];
}
