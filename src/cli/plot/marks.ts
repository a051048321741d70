import type { Picture } from '../../domain/analysis.ts';
import { printable } from './printable.ts';
import { FONT, GREY, INK, PAPER, TEXT_SIZE } from './style.ts';

type Mark = Picture['marks'][number];

type AxisOfMark = {
  /** Where a mark lies along its axis, in px; NaN where it has no place. */
  readonly pixelOf: (mark: Mark) => number;
  /** What the numbers of the axis are multiples of. */
  readonly unitOf: (mark: Mark) => number;
};

/** Where a name stands along its line. */
const PLACES = ['insideEndTop', 'insideMiddleTop', 'insideStartTop'] as const;

/** Lines that are closer than this, in px, have their names at different places. */
const CLOSE = 16;

/**
 * Lines across the plot with their names along them.
 */
export function markLines(marks: readonly Mark[], { pixelOf, unitOf }: AxisOfMark) {
  return ['X' as const, 'Y' as const].flatMap((axis) => {
    const sorted = marks
      .filter((mark) => mark.axis === axis && Number.isFinite(pixelOf(mark)))
      .sort((a, b) => pixelOf(a) - pixelOf(b));
    let place = 0;
    return sorted.map((mark, at) => {
      const before = sorted[at - 1];
      const isClose = before !== undefined && pixelOf(mark) - pixelOf(before) < CLOSE;
      place = isClose ? (place + 1) % PLACES.length : 0;
      return markLine({ ...mark, at: mark.at / unitOf(mark) }, PLACES[place] as (typeof PLACES)[number]);
    });
  });
}

function markLine({ axis, at, name }: Mark, position: (typeof PLACES)[number]) {
  return {
    ...(axis === 'X' ? { xAxis: at } : { yAxis: at }),
    lineStyle: { color: GREY, type: 'dashed' as const, width: 1 },
    label: {
      formatter: () => printable(name),
      position,
      fontFamily: FONT,
      fontSize: TEXT_SIZE,
      color: INK,
      textBorderColor: PAPER,
      textBorderWidth: 3,
    },
  };
}
