import type { Picture } from '../../domain/analysis.ts';
import { printable } from './printable.ts';
import { FONT, INK, TEXT_SIZE } from './style.ts';

/** Of an entry, in px: its symbol, and its lines of text. */
const ICON = { width: 24, gap: 6 };
const LINE_HEIGHT = 16;
const ENTRY_GAP = 8;

/** Mean width of a letter beside its height. */
const LETTER = 0.55;

/** Names of series below each other. Series are told apart by their places, since two may have one name. */
export function legendOption(series: Picture['series'], width: number) {
  return {
    orient: 'vertical' as const,
    padding: 0,
    itemGap: ENTRY_GAP,
    itemWidth: ICON.width,
    itemHeight: 9,
    selectedMode: false as const,
    // the symbol of a line would show points that it has not
    data: series.map(({ look }, place) => ({
      name: String(place),
      ...(look === 'LINE' ? { itemStyle: { opacity: 0 } } : {}),
    })),
    formatter: (place: string) => printable((series[Number(place)] as Picture['series'][number]).name),
    textStyle: {
      fontFamily: FONT,
      fontSize: TEXT_SIZE,
      lineHeight: LINE_HEIGHT,
      color: INK,
      width: textWidth(width),
      overflow: 'break' as const,
    },
  };
}

/** About so high is the legend, in px. */
export function legendHeight(series: Picture['series'], width: number): number {
  const lines = series.map(({ name }) => Math.max(1, Math.ceil(textSize(name) / textWidth(width))));
  return lines.reduce((height, count) => height + count * LINE_HEIGHT + ENTRY_GAP, 0);
}

/** About so long is a text in one line, in px. */
export function textSize(text: string): number {
  return text.length * LETTER * TEXT_SIZE;
}

function textWidth(width: number): number {
  return width - ICON.width - ICON.gap;
}
