import type { AnalysedNumber, ResultTable } from '../../domain/analysis.ts';
import {
  type Conditions,
  codedConditionNames,
  countedConditionNames,
  quantityConditionNames,
} from '../../domain/conditions.ts';
import type { NotComputed } from '../../domain/derivedMetric.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { formatQuantity } from '../../domain/quantity.ts';
import { canonicalUnit } from '../../domain/units.ts';
import type { Analysis } from '../../science/analyses/analysis.ts';
import type { Measured } from '../../science/analyses/measure.ts';
import type { Paint } from './style.ts';

/** More digits than an instrument is good for. */
const DIGITS = 6;

/** Tables of an analysis, its numbers with their bounds below each other, and what cannot be given. */
export function analysisLines(
  names: readonly string[],
  analysis: Analysis,
  { numbers, notComputed, parameters, tables }: Measured,
  paint: Paint,
): readonly string[] {
  const told = parameters.map(({ name, value, unit }) => `${name} ${withUnit(value, unit)}`);
  const kinds = new Map(analysis.metrics.map((metric) => [metric.code, metric]));
  const nameOf = (code: string | null) => (code === null ? analysis.name : (kinds.get(code)?.name ?? code));
  const rows = numbers.map((each) => [
    nameOf(each.metric),
    conditionsText(each.conditions),
    ...bounds(each, kinds.get(each.metric)?.unitKind),
  ]);
  return [
    `${paint('bold', names.join(', '))}: ${analysis.name}`,
    ...(told.length > 0 ? [paint('gray', told.join(', '))] : []),
    ...tables.flatMap((table) => ['', paint('bold', table.title), ...tableLines(table)]),
    ...(rows.length > 0 ? ['', ...aligned([['number', 'of', 'value', 'between'], ...rows])] : []),
    ...(notComputed.length > 0 ? [''] : []),
    ...[...groupBy(notComputed, reasonOf).values()].map((same) => {
      const [{ conditions, message }] = same;
      const [wanted, of] = [same.map(({ metric }) => nameOf(metric)).join(', '), conditionsText(conditions)];
      return paint('gray', `no ${wanted}${of === '' ? '' : ` (${of})`}: ${message}`);
    }),
  ];
}

/** What numbers of one place that are not given for one reason share. */
function reasonOf({ conditions, message }: NotComputed): string {
  return `${conditionsText(conditions)}: ${message}`;
}

function bounds({ value, lower, upper }: AnalysedNumber, kind: Parameters<typeof canonicalUnit>[0] | undefined) {
  const unit = kind === undefined ? '1' : canonicalUnit(kind).code;
  const ends = lower === value && upper === value ? '' : `${end(lower, 'less')} to ${end(upper, 'more')}`;
  return [withUnit(value, unit), ends];
}

function end(value: number | null, open: string): string {
  return value === null || !Number.isFinite(value) ? open : digits(value);
}

function withUnit(value: number, unit: string): string {
  return unit === '1' || unit === 'count' ? digits(value) : `${digits(value)} ${unit}`;
}

/** Conditions that are words of somebody's, not codes. */
const free: ReadonlySet<keyof Conditions> = new Set(['site', 'line', 'compound', 'label', 'analysis']);

/** `cycle 1, insertion, boundary 0.1 V`: what a number is a number of. */
export function conditionsText(conditions: Conditions): string {
  const coded = codedConditionNames.flatMap((name) => {
    const value = conditions[name];
    if (value === undefined) return [];
    return [free.has(name) ? value : value.toLowerCase().replaceAll('_', ' ')];
  });
  const counted = countedConditionNames.flatMap((name) => {
    const value = conditions[name];
    return value === undefined ? [] : [`${spaced(name)} ${value}`];
  });
  const quantities = quantityConditionNames.flatMap((name) => {
    const value = conditions[name];
    return value === undefined ? [] : [`${spaced(name)} ${formatQuantity(value)}`];
  });
  return [...counted, ...coded, ...quantities].join(', ');
}

function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function tableLines({ columns, rows }: ResultTable): readonly string[] {
  const head = columns.map(({ name, unit }) => (unit === null ? name : `${name} ${unit}`));
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? digits(cell) : cell)),
  );
  return aligned([head, ...cells]);
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}

function digits(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
