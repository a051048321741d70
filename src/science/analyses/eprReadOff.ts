import type { Analysed, Refusal } from '../curves/analysed.ts';
import type { DerivativeLine } from '../curves/epr/derivativeLine.ts';
import { doubleIntegral } from '../curves/epr/doubleIntegral.ts';
import type { ResolvedLines } from '../curves/epr/resolvedLines.ts';
import type { EprSpectrum } from '../curves/epr/spectrum.ts';
import { number } from '../rules/words.ts';
import { eprMetrics } from './eprMetrics.ts';
import { type EprGiven, told, toldG, toldWidth } from './eprNumbers.ts';
import type { Told } from './told.ts';

const FIELD_DIGITS = 7;

/**
 * What is read off a spectrum without a shape. Extremes of two lines are those of neither, so that width and A/B of the whole
 * are refused there; A/B is refused too where no shape fits.
 *
 * @param spectrum above its baseline
 */
export function readOff(
  spectrum: EprSpectrum,
  line: Analysed<DerivativeLine>,
  { lines, given }: { readonly lines: Analysed<ResolvedLines>; readonly given: EprGiven },
): readonly Told[] {
  const { zeroCrossing, crossingG, width, asymmetry } = eprMetrics;
  const own = [zeroCrossing, crossingG, width, asymmetry];
  const integral = 'refused' in lines ? [integralOf(spectrum)] : [];
  if ('refused' in line)
    return [...own.map(({ code }) => ({ metric: code, conditions: {}, ...line.refused })), ...integral];
  const { found: read } = line;
  const [notLine, notWidth] = [oneLineRefused(lines, read), overlapRefused(lines, read)];
  const shape = 'refused' in lines ? 'which no line shape that is tried fits, are' : 'are';
  return [
    told(zeroCrossing, {}, read.zeroCrossing, { begins: 'The derivative goes through 0 at', digits: FIELD_DIGITS }),
    toldG(crossingG, {}, read.zeroCrossing, { ...given, what: 'The derivative goes through 0 at' }),
    notWidth === null
      ? toldWidth(width, {}, read.peakToPeak, {
          ...given,
          begins: `Maximum and minimum of the derivative, ${shape} apart by`,
        })
      : { metric: width.code, conditions: {}, ...notWidth },
    notLine === null
      ? told(asymmetry, {}, read.asymmetry, { begins: 'The maximum of the derivative over its minimum, A/B, is' })
      : { metric: asymmetry.code, conditions: {}, ...notLine },
    ...integral,
  ];
}

function overlapRefused(lines: Analysed<ResolvedLines>, { peakToPeak, asymmetry }: DerivativeLine): Refusal | null {
  if ('refused' in lines || lines.found.model !== 'TWO_LINES') return null;
  const whole = `${number(peakToPeak.value)} mT and an A/B of ${number(asymmetry.value)}`;
  const gain = number(lines.found.gain as number);
  const message =
    `two lines overlap (they lower the information criterion by ${gain}): extremes ${whole} are those of neither; numbers of ` +
    'each line are fitted';
  return { code: 'LINES_OVERLAP', message };
}

function oneLineRefused(lines: Analysed<ResolvedLines>, line: DerivativeLine): Refusal | null {
  if (!('refused' in lines)) return overlapRefused(lines, line);
  const { code, message } = lines.refused;
  return { code, message: `extremes of one line make an A/B, and ${message}` };
}

function integralOf(spectrum: EprSpectrum): Told {
  const { code: metric } = eprMetrics.integral;
  const integral = doubleIntegral(spectrum);
  if ('refused' in integral) return { metric, conditions: {}, ...integral.refused };
  const { value, error } = integral.found;
  const [first, last] = [spectrum.field[0] as number, spectrum.field.at(-1) as number];
  const sentence =
    `The double integral from ${number(first)} to ${number(last)} mT is ${number(value)}, of which the baseline leaves ` +
    `${number(error)} open.`;
  return { metric, value, lower: value - error, upper: value + error, interval: 'STATED', conditions: {}, sentence };
}
