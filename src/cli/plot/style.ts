/** Fonts that every viewer has a likeness of; none is loaded. */
export const FONT = 'Helvetica, Arial, sans-serif';

export const INK = '#222222';
export const GREY = '#666666';
export const PALE = '#e8e8e8';
export const PAPER = '#ffffff';

/** Text sizes in px. */
export const TITLE_SIZE = 15;
export const AXIS_SIZE = 13;
export const TEXT_SIZE = 12;

/** Colours that are told apart by readers who are blind to some: Okabe and Ito (2008), without the yellow, which is too pale. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'] as const;

/** Lengths of dashes and gaps between them, in px. */
const DASHES = ['solid', [7, 4], [2, 3]] as const;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'] as const;

/** How a series is told from the others. */
export type SeriesLook = {
  readonly colour: string;
  readonly symbol: string;
  /** Lengths of dashes and gaps, in px. */
  readonly dash: 'solid' | number[];
};

/** Another colour and symbol for each; dashes once the colours are used up. */
export function lookOf(place: number): SeriesLook {
  const dash = DASHES[Math.floor(place / COLOURS.length) % DASHES.length] as (typeof DASHES)[number];
  return {
    colour: COLOURS[place % COLOURS.length] as string,
    symbol: SYMBOLS[place % SYMBOLS.length] as string,
    dash: dash === 'solid' ? dash : [...dash],
  };
}
