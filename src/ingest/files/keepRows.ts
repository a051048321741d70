import type { ReadCurve } from './reading.ts';
import { rowCount } from './rowsOf.ts';

/** A curve with some of its rows, which keep their numbers of the file. */
export function keepRows(curve: ReadCurve, keep: (index: number) => boolean): ReadCurve {
  const places = placesOf(rowCount(curve), keep);
  return {
    ...curve,
    columns: curve.columns.map((column) => ({
      ...column,
      values: new Float64Array(places.length).map((_, row) => column.values[places[row] as number] as number),
    })),
    lines: curve.lines === null ? null : places.map((place) => curve.lines?.[place] as number),
    rows: places.map((place) => curve.rows?.[place] ?? place + 1),
  };
}

/** Places of rows that are kept; made to measure, as curves are long. */
function placesOf(count: number, keep: (index: number) => boolean): Uint32Array {
  const places = new Uint32Array(count);
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    if (!keep(index)) continue;
    places[kept] = index;
    kept += 1;
  }
  return places.slice(0, kept);
}
