import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnQuantities } from '../../../src/domain/columnQuantities.ts';
import { unitsOf } from '../../../src/domain/units.ts';
import { fileWarnings } from '../../../src/ingest/checks/fileWarnings.ts';
import { checks } from '../../../src/ingest/checks/index.ts';
import type { ReadCurve } from '../../../src/ingest/files/reading.ts';
import { repairs } from '../../../src/ingest/repairs/index.ts';
import { faultlessCells, madeCurve } from '../../support/curves.ts';
import { testReal, warningCodes } from '../../support/files.ts';

const parameters = { seed: 20261129, numRuns: 200 };

const HOSTILE = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1e308, -1e308, 5e-324, 1e-3];
const number = fc.oneof(fc.constantFrom(...HOSTILE), fc.double(), fc.integer({ min: -5, max: 5 }));
const column = (count: number) =>
  fc
    .tuple(
      fc.constantFrom(...columnQuantities.entries),
      fc.nat(),
      fc.array(number, { minLength: count, maxLength: count }),
    )
    .map(([{ code, unitKind }, place, values]) => {
      const units = unitKind === null ? [] : unitsOf(unitKind);
      const unit = units[place % (units.length + 1)]?.code ?? null;
      const words = unitKind === null ? ['Rest', 'CC DChg', 'CC Chg'] : null;
      const cells = words === null ? values : values.map((_, index) => index % 3);
      return { quantity: code, label: code, unit, values: Float64Array.from(cells), words };
    });
const core = (count: number) =>
  fc
    .tuple(...['TEST_TIME', 'VOLTAGE', 'CURRENT'].map(() => fc.array(number, { minLength: count, maxLength: count })))
    .map((cells) => madeCurve({ TEST_TIME: cells[0] ?? [], VOLTAGE: cells[1] ?? [], CURRENT: cells[2] ?? [] }));

/** Curves of any columns and numbers, short ones most. */
const anyCurve: fc.Arbitrary<ReadCurve> = fc
  .integer({ min: 0, max: 40 })
  .chain((count) =>
    fc
      .tuple(core(count), fc.array(column(count), { maxLength: 6 }), fc.boolean())
      .map(([curve, columns, hasCore]) => ({ ...curve, columns: hasCore ? [...curve.columns, ...columns] : columns })),
  );

test('checks never throw, and tell under their own code, whatever the columns are', () => {
  fc.assert(
    fc.property(anyCurve, (curve) => {
      for (const check of checks.entries) {
        for (const { code, message } of check.find(curve)) {
          expect(code).toBe(check.code);
          expect(message).not.toMatch(/undefined|\[object/);
        }
      }
    }),
    parameters,
  );
});

test('repairs never throw, find nothing the second time, and leave rows that they keep as they are', () => {
  fc.assert(
    fc.property(anyCurve, (curve) => {
      for (const entry of repairs.entries) {
        const { curve: mended, applied } = entry.repair(curve);
        expect(applied === null).toBe(mended === curve);
        expect(entry.repair(mended).applied).toBeNull();
        if (!mended.rows) continue;
        for (const [place, { values }] of mended.columns.entries()) {
          expect(values).toEqual(Float64Array.from(mended.rows, (row) => curve.columns[place]?.values[row - 1] ?? 0));
        }
      }
    }),
    parameters,
  );
});

test('a faultless curve has no warning', () => {
  const curve = madeCurve(faultlessCells());
  expect(checks.entries.flatMap((check) => check.find(curve))).toEqual([]);
});

test('a curve without rows, and one of one row, have no warning', () => {
  for (const cells of [[], [1]]) {
    const curve = madeCurve({ TEST_TIME: cells, VOLTAGE: cells, CURRENT: cells, INTENSITY: cells, TWO_THETA: cells });
    expect(checks.entries.flatMap((check) => check.find(curve))).toEqual([]);
  }
});

test('every repair that a warning names exists, and every repair mends some warning', () => {
  const named = fileWarnings.entries.flatMap(({ repair }) => (repair === null ? [] : [repair]));
  expect([...new Set(named)].sort()).toEqual(repairs.entries.map(({ code }) => code).sort());
});

for (const [path, codes] of [
  ['SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv', ['COARSE_COLUMN', 'CONSTANT_ZERO_COLUMN']],
  ['SINTEF__SLPBA842124HV__2024-10-23__Rate_25degC__Neware__Time_Bug.bdf.csv', ['TIME_RUNS_BACK']],
  ['arbin_example.bdf.csv', ['CONSTANT_ZERO_COLUMN', 'UNIT_DISAGREES']],
] as const) {
  testReal(`checks tell the faults of a real file and no other: ${codes.join(', ')}`, `cycling/${path}`, (reading) =>
    expect(warningCodes(reading)).toEqual(codes),
  );
}
