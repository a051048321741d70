import type { AnalysedNumber } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { gFactor } from '../curves/epr/gFactor.ts';
import { interval } from '../rules/words.ts';
import type { ParameterValues } from './analysis.ts';
import type { eprMetrics } from './eprMetrics.ts';
import type { eprParameters } from './eprParameters.ts';
import type { Told } from './told.ts';

export type EprGiven = ParameterValues<typeof eprParameters>;

/** What a sentence says behind the interval, from a comma or semicolon on. */
type Said = { readonly ends?: string | undefined };

type Interval = { readonly value: number; readonly lower: number; readonly upper: number };

/** Digits that g factors and fields of lines differ in. */
const FINE_DIGITS = 7;

/** A modulation larger than this share of a width widens the line. */
const MOST_MODULATION = 1 / 3;

const UNITS: Partial<Record<MetricDefinition['unitKind'], string>> = { MAGNETIC_FIELD: 'mT' };

/** A number with its 95 % interval, whose sentence ends with it, or with what there is to say of it; infinite ends are open. */
export function told(
  { code: metric, unitKind }: MetricDefinition,
  conditions: Conditions,
  bounds: Interval,
  { begins, digits, ends = '' }: { readonly begins: string; readonly digits?: number } & Said,
): AnalysedNumber {
  const open = (end: number) => (Number.isFinite(end) ? end : null);
  return {
    metric,
    value: bounds.value,
    lower: open(bounds.lower),
    upper: open(bounds.upper),
    interval: 'CI95',
    conditions,
    sentence: `${begins} ${interval(bounds, UNITS[unitKind] ?? '1', digits)}${ends}.`,
  };
}

/** The g factor of a field, where the frequency is known. */
export function toldG(
  metric: typeof eprMetrics.g | typeof eprMetrics.crossingG,
  conditions: Conditions,
  field: Interval,
  { frequency, fieldError, what, ends }: Pick<EprGiven, 'frequency' | 'fieldError'> & Said & { readonly what: string },
): Told {
  const where = `${what} ${interval(field, 'mT', FINE_DIGITS)}`;
  if (frequency === null) {
    const message = `${where}, but the microwave frequency is not known: give it as MICROWAVE_FREQUENCY or as "frequency"`;
    return { metric: metric.code, conditions, code: 'FREQUENCY_UNKNOWN', message };
  }
  const begins = `${where}, which at ${frequency} GHz is a g factor of`;
  return told(metric, conditions, gFactor(frequency, field, fieldError), { begins, digits: FINE_DIGITS, ends });
}

/** A width, where the modulation does not make it. */
export function toldWidth(
  metric: typeof eprMetrics.width | typeof eprMetrics.fittedWidth,
  conditions: Conditions,
  width: Interval,
  { modulation, begins, ends }: Pick<EprGiven, 'modulation'> & Said & { readonly begins: string },
): Told {
  if (modulation !== null && modulation > MOST_MODULATION * width.value) {
    const message = `a modulation of ${modulation} mT widens a line of ${interval(width, 'mT')}: at most a third of its width is needed`;
    return { metric: metric.code, conditions, code: 'OVERMODULATED', message };
  }
  return told(metric, conditions, width, { begins, ends });
}
