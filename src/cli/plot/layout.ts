import type { Picture } from '../../domain/analysis.ts';
import { type AxisRange, type Extent, lengthened, rangeAround, squareRanges } from './axisRange.ts';

/** Lengths in px. */
export const WIDTH = 820;
/** From the upper left corner of a panel to that of its plot. */
export const LEFT = 88;
export const TOP = 44;
/** Below a plot, for ticks and the label. */
export const BOTTOM = 64;
/** Beside the plot stands the legend. */
export const GAP = 20;
export const LEGEND_WIDTH = 190;

const PLOT_WIDTH = WIDTH - LEFT - GAP - LEGEND_WIDTH - GAP;
const PLOT_HEIGHT = 340;
/** A square plot is no lower or narrower. */
const LEAST_LENGTH = 240;

/** Distances of ticks, at least. */
const TICKS_X = 70;
const TICKS_Y = 50;

/** Ranges of both axes and the size of the plot between them. */
export type Layout = {
  readonly x: AxisRange;
  readonly y: AxisRange;
  readonly width: number;
  readonly height: number;
};

/** @param least px that the legend needs */
export function layoutOf(picture: Picture, extents: { readonly x: Extent; readonly y: Extent }, least: number): Layout {
  if (picture.square) return squareLayout(extents, least);
  const height = Math.max(PLOT_HEIGHT, least);
  return {
    x: rangeAround(extents.x, Math.floor(PLOT_WIDTH / TICKS_X), picture.x.scale ?? 'LINEAR'),
    y: rangeAround(extents.y, Math.floor(height / TICKS_Y), picture.y.scale ?? 'LINEAR'),
    width: PLOT_WIDTH,
    height,
  };
}

/** One scale on both axes: the longer one fills the width of a plot, and the shorter one is lengthened to a readable one. */
function squareLayout(extents: { readonly x: Extent; readonly y: Extent }, least: number): Layout {
  const ranges = squareRanges(extents.x, extents.y, Math.floor(PLOT_WIDTH / TICKS_X));
  const longest = Math.max(...ranges.map(({ from, to }) => to - from));
  const scale = PLOT_WIDTH / longest;
  const [x, y] = [
    lengthened(ranges[0], LEAST_LENGTH / scale),
    lengthened(ranges[1], Math.max(LEAST_LENGTH, least) / scale),
  ];
  return { x, y, width: scale * (x.to - x.from), height: scale * (y.to - y.from) };
}
