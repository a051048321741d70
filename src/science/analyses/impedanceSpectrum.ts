import type { AnalysedNumber, NumberRefused } from '../../domain/analysis.ts';
import type { Analysed, Refusal } from '../curves/analysed.ts';
import { highFrequencyIntercept } from '../curves/impedance/highFrequencyIntercept.ts';
import type { KramersKronigTest } from '../curves/impedance/kramersKronig.ts';
import type { Spectrum } from '../curves/impedance/spectrum.ts';
import { warburgDiffusion } from '../curves/impedance/warburgDiffusion.ts';
import { type WarburgSlope, warburgSlope } from '../curves/impedance/warburgSlope.ts';
import { number } from '../rules/words.ts';

import { spectrumMetrics } from './impedanceMetrics.ts';
import type { Told } from './told.ts';

export type SpectrumOptions = {
  readonly warburgDecades: number;
  /** %. */
  readonly warburgTolerance: number;
  /** cm2, mol/L and degC. */
  readonly area: number | null;
  readonly concentration: number | null;
  readonly temperature: number;
};

const KELVIN = 273.15;
const CUBIC_CENTIMETRES_PER_LITRE = 1000;

/** Numbers that need no circuit: Kramers-Kronig residual, high-frequency intercept, Warburg coefficient, diffusion. */
export function spectrumNumbers(
  spectrum: Spectrum,
  test: Analysed<KramersKronigTest>,
  given: SpectrumOptions,
): readonly Told[] {
  const tolerance = given.warburgTolerance / 100;
  const slope = warburgSlope(spectrum, { decades: given.warburgDecades, tolerance });
  return [testOf(test), interceptOf(spectrum), coefficientOf(slope), diffusionOf(slope, given)];
}

function testOf(test: Analysed<KramersKronigTest>): Told {
  const metric = spectrumMetrics.kramersKronig.code;
  if ('refused' in test) return refuse(metric, test.refused);
  const { residual, elements, mu } = test.found;
  return exact(
    metric,
    100 * residual,
    `${elements} RC elements (mu ${number(mu, 2)}) follow the spectrum within ${number(100 * residual)} % of |Z|.`,
  );
}

function interceptOf(spectrum: Spectrum): Told {
  const [metric, conditions] = [spectrumMetrics.intercept.code, { label: 'high-frequency intercept' }];
  const intercept = highFrequencyIntercept(spectrum);
  if ('refused' in intercept) return { metric, conditions, ...intercept.refused };
  const { resistance, lower, upper, between } = intercept.found;
  return {
    metric,
    value: resistance,
    lower,
    upper,
    interval: 'CI95',
    conditions,
    sentence:
      `The spectrum crosses the real axis at ${number(resistance)} ohm (95 %: ${number(lower)} to ${number(upper)}), between ` +
      `${between[0]} and ${between[1]} Hz.`,
  };
}

function coefficientOf(slope: Analysed<WarburgSlope>): Told {
  const metric = spectrumMetrics.warburg.code;
  if ('refused' in slope) return refuse(metric, slope.refused);
  const { sigma, ofReal, ofImaginary, upTo, rows } = slope.found;
  const { value, lower, upper } = sigma;
  return {
    metric,
    value,
    lower,
    upper,
    interval: 'CI95',
    conditions: {},
    sentence:
      `Over ${rows} rows below ${number(upTo)} Hz Z' rises by ${number(ofReal.value)} and -Z'' by ` +
      `${number(ofImaginary.value)} ohm s^-1/2, together by ${number(value)}.`,
  };
}

function diffusionOf(slope: Analysed<WarburgSlope>, { area, concentration, temperature }: SpectrumOptions): Told {
  const metric = spectrumMetrics.diffusion.code;
  if ('refused' in slope) return refuse(metric, slope.refused);
  if (area === null || concentration === null) {
    const message = 'area of the electrode and concentration of the ion are needed: give both as parameters';
    return refuse(metric, { code: 'AREA_OR_CONCENTRATION_UNKNOWN', message });
  }
  const cell = { area, concentration: concentration / CUBIC_CENTIMETRES_PER_LITRE, temperature: temperature + KELVIN };
  const at = (sigma: number) => warburgDiffusion({ ...cell, sigma });
  const { value, lower, upper } = slope.found.sigma;
  return {
    metric,
    value: at(value),
    lower: at(upper),
    upper: lower > 0 ? at(lower) : null,
    interval: 'CI95',
    conditions: {},
    sentence:
      `With ${area} cm2, ${concentration} mol/L and ${temperature} degC, a Warburg coefficient of ${number(value)} ohm s^-1/2 ` +
      `makes ${number(at(value))} cm2/s.`,
  };
}

function exact(metric: string, value: number, sentence: string): AnalysedNumber {
  return { metric, value, lower: value, upper: value, interval: 'STATED', conditions: {}, sentence };
}

function refuse(metric: string, refusal: Refusal): NumberRefused {
  return { metric, conditions: {}, ...refusal };
}
