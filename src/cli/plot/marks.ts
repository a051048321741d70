import type { Picture } from '../../domain/analysis.ts';
import { textSize } from './legend.ts';
import { printable } from './printable.ts';
import { FONT, GREY, INK, PAPER, TEXT_SIZE } from './style.ts';

type Mark = Picture['marks'][number];

type PlotOfMarks = {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Where the line of a mark lies, in px from the left or from the top; NaN where it has no place. */
  readonly pixelOf: (mark: Mark) => number;
  /** What the numbers of the axis are multiples of. */
  readonly unitOf: (mark: Mark) => number;
};

/** Where a name stands along its line, in the order in which places are tried; ECharts turns names of upright lines to read upwards. */
const PLACES = [
  { along: 'End', side: 'Top' },
  { along: 'Middle', side: 'Top' },
  { along: 'Start', side: 'Top' },
  { along: 'End', side: 'Bottom' },
  { along: 'Middle', side: 'Bottom' },
  { along: 'Start', side: 'Bottom' },
] as const;

type Place = (typeof PLACES)[number];

/** What a name takes up, in px from the upper left corner of the plot. */
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Between a line and its name, and between names. */
const LINE_GAP = 5;

/**
 * Lines across the plot with their names along them. A name stands where it covers no other one; where there is no such place the line
 * stays without.
 */
export function markLines(marks: readonly Mark[], plot: PlotOfMarks) {
  const taken: Box[] = [];
  return marks
    .filter((mark) => Number.isFinite(plot.pixelOf(mark)))
    .map((mark) => {
      const place = PLACES.find((each) => taken.every((other) => areApart(boxOf(mark, each, plot), other)));
      if (place !== undefined) taken.push(boxOf(mark, place, plot));
      return markLine({ ...mark, at: mark.at / plot.unitOf(mark) }, place);
    });
}

function boxOf(mark: Mark, { along, side }: Place, { width, height, pixelOf }: PlotOfMarks): Box {
  const line = pixelOf(mark);
  const length = textSize(printable(mark.name)) + 2 * LINE_GAP;
  // from the start of the line: the left, or the bottom
  const whole = mark.axis === 'X' ? height : width;
  const start = { Start: 0, Middle: (whole - length) / 2, End: whole - length }[along];
  const across = side === 'Top' ? [line - LINE_GAP - TEXT_SIZE, line] : [line, line + LINE_GAP + TEXT_SIZE];
  const [near, far] = across as [number, number];
  return mark.axis === 'X'
    ? { left: near, right: far, top: height - start - length, bottom: height - start }
    : { left: start, right: start + length, top: near, bottom: far };
}

function areApart(one: Box, other: Box): boolean {
  return one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
}

function markLine({ axis, at, name }: Mark, place: Place | undefined) {
  return {
    ...(axis === 'X' ? { xAxis: at } : { yAxis: at }),
    lineStyle: { color: GREY, type: 'dashed' as const, width: 1 },
    label: {
      show: place !== undefined,
      formatter: () => printable(name),
      position: place === undefined ? ('insideEndTop' as const) : (`inside${place.along}${place.side}` as const),
      distance: LINE_GAP,
      fontFamily: FONT,
      fontSize: TEXT_SIZE,
      color: INK,
      textBorderColor: PAPER,
      textBorderWidth: 3,
    },
  };
}
