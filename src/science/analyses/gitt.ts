import type { AnalysisResult, MeasuredCurve } from '../../domain/analysis.ts';
import type { Conditions, Direction } from '../../domain/conditions.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { type Pulse, type PulseRecord, pulsesOf } from '../curves/pulses.ts';
import { analysis } from './analysis.ts';
import { columnsIn } from './columns.ts';
import { type Given, metrics, parameters } from './gittParameters.ts';
import { overPotential, pulseLines } from './gittPictures.ts';
import { pulseNumbers } from './gittPulse.ts';
import { parted } from './told.ts';

/** So many numbers at most become evidence of one curve, as long as there are no more pulses. */
const MOST_NUMBERS = 60;

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
  columns: [['TEST_TIME'], ['VOLTAGE'], ['CURRENT']],
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
    const read = pulses.found.map((pulse, at) => pulseNumbers(record.found, pulse, cycles[at] as Conditions, given));
    const resistances = 2 * read.length > MOST_NUMBERS ? [] : read.map(({ resistance }) => resistance);
    const told = [...read.map(({ diffusion }) => diffusion), ...resistances];
    return found<AnalysisResult>({
      ...parted(told),
      pictures: [...pulseLines(read), ...overPotential(read)],
    });
  },
});

/** Rows that have all three numbers. */
function recordOf(curve: MeasuredCurve): Analysed<PulseRecord> {
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
  const directions = pulses.map(({ rises }): Direction => (rises === (onCharge === 1) ? 'INSERTION' : 'EXTRACTION'));
  let cycle = 1;
  const numbered = directions.map((direction, at) => {
    if (direction === 'INSERTION' && directions[at - 1] === 'EXTRACTION') cycle += 1;
    return { cycle, direction };
  });
  return cycle === 1 ? directions.map((direction) => ({ direction })) : numbered;
}
