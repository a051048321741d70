import type { CurveRecord } from '../../domain/curve.ts';
import type { DatasetRecords } from '../../domain/dataset.ts';
import type { MeasuredMetric } from '../../domain/derivedMetric.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { ComputedSummary, NotComputedOf } from '../../ingest/computedSummary.ts';
import { analyses } from '../../science/analyses/index.ts';
import { conditionsText } from './analysis.ts';
import { amount, number } from './numbers.ts';

/** A titration has hundreds of pulses; GraphQL lists all of their numbers and refusals. */
const MOST_LISTED = 24;

/** How many numbers the curves of a dataset give, and what they do not give and why. Empty where it has no curve. */
export function summaryLines(summary: ComputedSummary): readonly string[] {
  const { curves, numbers, evidence, notComputed } = summary;
  if (curves === 0) return [];
  const of = `computed from ${counted(curves, 'curve')}: ${counted(numbers, 'number')}, ${evidence} of them evidence`;
  return [`${of}; ${notComputed.length} not to be had`, ...notComputedLines(notComputed)];
}

/** The same with every number, as it would stand in the base. */
export function computedLines(records: DatasetRecords, summary: ComputedSummary): readonly string[] {
  const [head, ...refusals] = summaryLines(summary);
  return head === undefined ? [] : [head, ...numberLines(records), ...refusals];
}

function numberLines({ curves, measuredMetrics }: DatasetRecords): readonly string[] {
  const ofCurve = groupBy(measuredMetrics, ({ curves: [first] }) => first);
  return curves.flatMap((curve) =>
    [...groupBy(ofCurve.get(curve.id) ?? [], ({ analysis }) => String(analysis))].flatMap(([analysis, metrics]) => [
      `  ${curveName(curve, metrics)}, ${analyses.get(analysis).name}: ${counted(metrics.length, 'number')}`,
      ...listed(metrics.map((metric) => `    ${numberText(metric)}`)),
    ]),
  );
}

/** `curves/a.csv`, with how many others are compared in a series. */
function curveName({ file }: CurveRecord, [{ curves }]: readonly [MeasuredMetric, ...MeasuredMetric[]]): string {
  return curves.length === 1 ? file.name : `${file.name} and ${curves.length - 1} more`;
}

/** `MEASURED_PLATEAU_SHARE 57.14 % (56.9 to 57.38), reversible, insertion: evidence`. */
function numberText({ metric, value: { value, lower, upper, unit }, conditions, statement }: MeasuredMetric): string {
  const [from, to] = [lower ?? Number.NEGATIVE_INFINITY, upper ?? Number.POSITIVE_INFINITY].map((end) => number(end));
  const ends = from === to ? '' : ` (${from} to ${to})`;
  const of = conditionsText(conditions);
  const told = `${metric} ${value === null ? 'open' : amount(value, unit)}${ends}${of === '' ? '' : `, ${of}`}`;
  return statement === null ? told : `${told}: evidence`;
}

/** One line for each reason, below the curve and analysis that it belongs to. */
function notComputedLines(notComputed: readonly NotComputedOf[]): readonly string[] {
  const groups = groupBy(notComputed, ({ curve, analysis }) => `${curve}|${analysis}`);
  return [...groups.values()].flatMap((group) => {
    const [{ curve, analysis }] = group;
    const reasons = [...groupBy(group, ({ message }) => message).values()];
    return [
      `  not from ${curve.slice(curve.indexOf(':') + 1)}, ${analyses.get(analysis).name}:`,
      ...listed(reasons.map(reasonText)),
    ];
  });
}

/** `no MEASURED_A, MEASURED_B (cycle 1, insertion and 1 more): why`; an analysis that gives nothing has no name there. */
function reasonText(same: readonly [NotComputedOf, ...NotComputedOf[]]): string {
  const names = [...new Set(same.map(({ metric }) => metric ?? 'number'))].join(', ');
  const [place, ...others] = [...new Set(same.map(({ conditions }) => conditionsText(conditions)))];
  const places = `${place}${others.length === 0 ? '' : ` and ${others.length} more`}`;
  return `    no ${names}${places === '' ? '' : ` (${places})`}: ${same[0].message}`;
}

function listed(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LISTED;
  return more <= 0 ? lines : [...lines.slice(0, MOST_LISTED), `    and ${more} more`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
