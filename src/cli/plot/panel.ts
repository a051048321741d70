import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Picture } from '../../domain/analysis.ts';
import { axisOption } from './axes.ts';
import { type Drawn, drawnSeries, extentsOf, placeOn } from './drawn.ts';
import { BOTTOM, GAP, type Layout, LEFT, LEGEND_WIDTH, layoutOf, TOP, WIDTH } from './layout.ts';
import { legendHeight, legendOption } from './legend.ts';
import { markLines } from './marks.ts';
import { printable } from './printable.ts';
import { seriesOption, type Units } from './series.ts';
import { FONT, INK, TITLE_SIZE } from './style.ts';
import { exponentOf } from './tickText.ts';

use([LineChart, ScatterChart, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, SVGRenderer]);

/** One picture as ECharts draws it. */
export type Panel = { readonly height: number; readonly svg: string };

/** @throws {RangeError} where there is nothing to draw */
export function drawPanel(picture: Picture): Panel {
  const drawn = picture.series.map((each) => drawnSeries(picture, each));
  const layout = layoutOf(picture, extentsOf(picture, drawn), legendHeight(picture.series, LEGEND_WIDTH));
  const height = TOP + Math.ceil(layout.height) + BOTTOM;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption(optionOf(picture, drawn, layout));
    return { height, svg: chart.renderToSVGString() };
  } finally {
    chart.dispose();
  }
}

function optionOf(picture: Picture, drawn: readonly Drawn[], layout: Layout) {
  const { width, height } = layout;
  const units: Units = {
    x: 10 ** exponentOf(picture.x, layout.x),
    y: 10 ** exponentOf(picture.y, layout.y),
  };
  return {
    animation: false,
    title: {
      text: printable(picture.title),
      left: LEFT,
      top: GAP / 2,
      padding: 0,
      textStyle: { ...TITLE, width: WIDTH - LEFT - GAP, overflow: 'truncate' as const },
    },
    grid: {
      left: LEFT,
      top: TOP,
      width,
      height,
      outerBoundsMode: 'none' as const,
      show: true,
      borderColor: INK,
      borderWidth: 1,
    },
    legend: { left: LEFT + width + GAP, top: TOP, ...legendOption(picture.series, LEGEND_WIDTH) },
    xAxis: axisOption(picture.x, 'X', layout.x),
    yAxis: axisOption(picture.y, 'Y', layout.y),
    series: [...drawn.map((each, place) => seriesOption(each, place, units)), marksOption(picture, layout, units)],
  };
}

const TITLE = { fontFamily: FONT, fontSize: TITLE_SIZE, fontWeight: 'bold' as const, color: INK };

/** Marks belong to a series in ECharts: to one without points, which the legend does not name. */
function marksOption(picture: Picture, { x, y, width, height }: Layout, units: Units) {
  const data = markLines(picture.marks, {
    width,
    height,
    pixelOf: ({ axis, at }) => {
      const [definition, range, length] = axis === 'X' ? [picture.x, x, width] : [picture.y, y, height];
      const pixel = (length * (placeOn(definition, at) - range.from)) / (range.to - range.from);
      // a vertical axis grows upwards
      return (axis === 'Y') !== (definition.reversed ?? false) ? length - pixel : pixel;
    },
    unitOf: ({ axis }) => (axis === 'X' ? units.x : units.y),
  });
  return {
    type: 'line' as const,
    data: [],
    silent: true,
    // a precision would move marks: ECharts rounds them to it
    markLine: { silent: true, symbol: 'none', precision: -1, z: ABOVE_SERIES, data },
  };
}

/** Names of marks are readable wherever lines cross them. */
const ABOVE_SERIES = 1000;
