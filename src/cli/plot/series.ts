import type { Drawn } from './drawn.ts';
import { shownPoints } from './shownPoints.ts';
import { lookOf, PAPER } from './style.ts';

/** Above the lines of the grid. */
const LOWEST = 3;

/** Symbols are smaller where there are more of them than this, so that they stay apart. */
const FEW = 150;

/** Units of both axes: what their numbers are multiples of. */
export type Units = { readonly x: number; readonly y: number };

/** A series as ECharts takes it: later ones lie above earlier ones. */
export function seriesOption(drawn: Drawn, place: number, units: Units) {
  const { colour, dash, symbol } = lookOf(place);
  const runs = shownPoints(drawn).map((run) => run.map(([x, y]) => [x / units.x, y / units.y]));
  const shared = { name: String(place), z: LOWEST + place, silent: true, emphasis: { disabled: true } };
  if (drawn.look === 'LINE') {
    return {
      ...shared,
      type: 'line' as const,
      data: runs.flatMap((run) => (run.length === 1 ? [BREAK, dotAt(run[0])] : [BREAK, ...run])),
      symbol: 'none',
      lineStyle: {
        color: colour,
        width: 1.75,
        type: dash,
        cap: dash === 'solid' ? ('round' as const) : ('butt' as const),
        join: 'round' as const,
      },
      itemStyle: { color: colour },
    };
  }
  const data = runs.flat();
  const isDense = data.length > FEW;
  return {
    ...shared,
    type: 'scatter' as const,
    data,
    symbol,
    symbolSize: isDense ? 4 : 7,
    itemStyle: { color: colour, opacity: 1, borderColor: PAPER, borderWidth: isDense ? 0 : 0.75 },
  };
}

/** No point: the line ends. */
const BREAK = [Number.NaN, Number.NaN];

/** A point of a line that stands alone: no line would show it. */
function dotAt(value: number[] | undefined) {
  return { value, symbol: 'circle', symbolSize: 3 };
}
