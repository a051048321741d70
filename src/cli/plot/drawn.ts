import type { Picture, PictureAxis, PictureSeries } from '../../domain/analysis.ts';
import type { Extent } from './axisRange.ts';

/** A series as it is drawn: numbers that an axis cannot show are NaN. */
export type Drawn = { readonly x: Float64Array; readonly y: Float64Array; readonly look: PictureSeries['look'] };

/** @throws {RangeError} where x and y have not as many numbers */
export function drawnSeries({ x, y }: Picture, series: PictureSeries): Drawn {
  if (series.x.length !== series.y.length) {
    throw new RangeError(
      `Series "${series.name}" has ${series.x.length} x and ${series.y.length} y: as many are needed`,
    );
  }
  return { x: shown(series.x, x), y: shown(series.y, y), look: series.look };
}

/** Where a number lies on an axis: its power of ten on a logarithmic one. NaN if it has no place there. */
export function placeOn({ scale }: PictureAxis, value: number): number {
  if (scale === 'LOGARITHMIC') return value > 0 ? Math.log10(value) : Number.NaN;
  return value;
}

/**
 * The ends of what a picture shows: its points and marks.
 *
 * @throws {RangeError} where no series has a point
 */
export function extentsOf(picture: Picture, series: readonly Drawn[]): { readonly x: Extent; readonly y: Extent } {
  const ends = { x: [Infinity, -Infinity] as [number, number], y: [Infinity, -Infinity] as [number, number] };
  for (const { x, y } of series) {
    for (let row = 0; row < x.length; row += 1) {
      const at = { x: x[row] as number, y: y[row] as number };
      if (!Number.isFinite(at.x) || !Number.isFinite(at.y)) continue;
      widen(ends.x, at.x);
      widen(ends.y, at.y);
    }
  }
  if (ends.x[0] > ends.x[1]) {
    throw new RangeError(`Cannot draw "${picture.title}": no series has a point that its axes can show`);
  }
  return { x: axisExtent(picture, 'X', ends.x), y: axisExtent(picture, 'Y', ends.y) };
}

function axisExtent(picture: Picture, axis: 'X' | 'Y', ends: Extent): Extent {
  const definition = axis === 'X' ? picture.x : picture.y;
  const marks = picture.marks.filter((mark) => mark.axis === axis).map(({ at }) => placeOn(definition, at));
  const shownMarks = marks.filter(Number.isFinite);
  const places = ends.map((end) => placeOn(definition, end));
  return [Math.min(...places, ...shownMarks), Math.max(...places, ...shownMarks)];
}

function widen(ends: [number, number], value: number): void {
  if (value < ends[0]) ends[0] = value;
  if (value > ends[1]) ends[1] = value;
}

function shown(values: ArrayLike<number>, { scale }: PictureAxis): Float64Array {
  const isLogarithmic = scale === 'LOGARITHMIC';
  const numbers = new Float64Array(values.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const value = values[row] as number;
    numbers[row] = Number.isFinite(value) && (value > 0 || !isLogarithmic) ? value : Number.NaN;
  }
  return numbers;
}
