import { expect, test } from '@jest/globals';
import type { MeasuredCurve } from '../../../src/domain/analysis.ts';
import { columnQuantities } from '../../../src/domain/columnQuantities.ts';
import { canonicalUnit } from '../../../src/domain/units.ts';
import type { Analysis } from '../../../src/science/analyses/analysis.ts';
import { analyses } from '../../../src/science/analyses/index.ts';
import { measure } from '../../../src/science/analyses/measure.ts';

/** A curve of three rows in columns of these quantities, each in the canonical unit. */
function curveOf(quantities: readonly string[]): MeasuredCurve {
  return {
    id: 'curve',
    settings: {},
    columns: quantities.map((quantity) => {
      const { unitKind } = columnQuantities.get(quantity);
      const unit = unitKind === null ? null : canonicalUnit(unitKind).code;
      return { quantity, label: quantity, unit, words: null, values: Float64Array.of(1, 2, 3) };
    }),
  };
}

/** Codes of the reasons why an analysis gives nothing at all; regions lie somewhere. */
function refusals(analysis: Analysis, quantities: readonly string[]): readonly string[] {
  const known = [{ source: 'the call', values: analysis.word === 'regions' ? { upper: 1.5, lower: 1.2 } : {} }];
  const { notComputed } = measure(analysis, { ion: 'Na', curves: [curveOf(quantities)] }, known);
  return notComputed.filter(({ metric }) => metric === null).map(({ code }) => code);
}

const all = analyses.entries.map((analysis) => [analysis.code, analysis] as const);

test.each(all)('%s misses no column of a curve that has one of each that it names', (_, analysis) => {
  const { columns } = analysis;
  expect(columns.length).toBeGreaterThan(0);
  for (const each of [columns.map((codes) => codes[0]), columns.map((codes) => codes.at(-1) as string)])
    expect(refusals(analysis, each)).not.toContain('COLUMNS_MISSING');
});

test.each(all)('%s needs each of the columns that it names', (_, analysis) => {
  const { columns } = analysis;
  for (const left of columns) {
    const others = columns.filter((codes) => codes !== left).map((codes) => codes[0]);
    expect(refusals(analysis, others)).toContain('COLUMNS_MISSING');
  }
});
