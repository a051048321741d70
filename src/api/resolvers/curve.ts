import { columnQuantities } from '../../domain/columnQuantities.ts';
import type { Curve } from '../../domain/curve.ts';
import { fileWarnings } from '../../ingest/checks/fileWarnings.ts';
import { formats } from '../../ingest/formats/index.ts';
import { repairs } from '../../ingest/repairs/index.ts';
import { curvePoints, inUnit } from '../../knowledge/curvePoints.ts';
import { shown } from '../../knowledge/measuredMetrics.ts';
import { columnNamed, columnsOf, inUnitOf, wantedUnit, withNumbers } from '../curveColumns.ts';
import { badInput, limitIfPassed } from '../errors.ts';
import { FEWEST_POINTS, MOST_POINTS } from '../limits.ts';
import { datasetOf, referred } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const curve: Pick<
  ApiResolvers,
  'Curve' | 'CurveColumn' | 'CurveFile' | 'ColumnQuantity' | 'FileWarning' | 'FileWarningKind' | 'AppliedRepair'
> = {
  Curve: {
    measurement: ({ measurement }, _, context) => referred('measurements', measurement, context),
    format: ({ format }) => formats.get(format),
    columns: (curve, { quantity }) =>
      columnsOf(curve).filter((column) => quantity == null || quantity.includes(column.quantity)),
    points: async (curve, { x, y, xUnit, yUnit, points, method, fromRow, toRow }, context) => {
      const wanted = {
        points: pointsWanted(points ?? DEFAULT_POINTS),
        method: method ?? 'MIN_MAX',
        ...rowsWanted(curve, fromRow ?? 1, toRow ?? curve.rowCount),
      } as const;
      const [xColumn, yColumn] = [columnNamed(curve, 'x', x), columnNamed(curve, 'y', y)];
      const units = [wantedUnit(xColumn, 'xUnit', xUnit), wantedUnit(yColumn, 'yUnit', yUnit)] as const;
      await context.turn();
      const [askedX, askedY] = await Promise.all([
        withNumbers(xColumn, units[0], context),
        withNumbers(yColumn, units[1], context),
      ]);
      return curvePoints(askedX, askedY, wanted);
    },
    derivedMetrics: async ({ id }, _, context) => (await context.load.metricsOfCurve(id)).map(shown),
    dataset: datasetOf,
  },
  CurveColumn: {
    quantity: ({ quantity }) => columnQuantities.get(quantity),
    min: (column, { unit }) => inUnitOf(column, column.min, wantedUnit(column, 'unit', unit)),
    max: (column, { unit }) => inUnitOf(column, column.max, wantedUnit(column, 'unit', unit)),
    base64: async (column, { unit }, context) => {
      const wanted = wantedUnit(column, 'unit', unit);
      await context.turn();
      const asked = await withNumbers(column, wanted, context);
      context.takeNumbers(asked.numbers.length);
      return base64Of(inUnit(asked));
    },
  },
  CurveFile: {
    path: ({ sha256, name }, _, { prefix }) => `${prefix}/files/${sha256}/${encodeURIComponent(name)}`,
  },
  ColumnQuantity: {
    bdfName: ({ bdf }) => bdf?.name ?? null,
  },
  FileWarning: {
    kind: ({ code }) => fileWarnings.get(code),
  },
  FileWarningKind: {
    repair: ({ repair }) => (repair === null ? null : repairs.get(repair)),
  },
  AppliedRepair: {
    repair: ({ code }) => repairs.get(code),
  },
};

const DEFAULT_POINTS = 500;

function pointsWanted(points: number): number {
  if (points >= FEWEST_POINTS && points <= MOST_POINTS) return points;
  throw badInput(
    `Argument "points" is ${points}: ${FEWEST_POINTS} to ${MOST_POINTS} points are given; for all numbers of a column ask for "base64"`,
    limitIfPassed({ name: 'points', value: points, most: MOST_POINTS }),
  );
}

function rowsWanted({ rowCount }: Curve, first: number, last: number): { readonly from: number; readonly to: number } {
  if (first >= 1 && first <= last && last <= rowCount) return { from: first - 1, to: last };
  throw badInput(
    `Arguments "fromRow" and "toRow" are ${first} and ${last}: rows run from 1 to ${rowCount}, and the first must not be behind the last`,
  );
}

function base64Of({ buffer, byteOffset, byteLength }: Float64Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}
