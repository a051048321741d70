import { type HiddenLine, hiddenLines, placesIn } from './hiddenLines.ts';
import { type FittedLine, fitLines, type LineKind, type LinesFit } from './lineFit.ts';
import { leastNoise, lineNoise } from './lineNoise.ts';
import type { EprLine, LineShape } from './lineShapes.ts';
import type { RoughLine } from './roughLine.ts';
import type { EprSpectrum } from './spectrum.ts';
import { twoLineStart } from './twoLineStart.ts';

/** What a spectrum may be made of. */
export type LinesModel = 'LORENTZIAN' | 'GAUSSIAN' | 'DYSONIAN' | 'TWO_LINES';

export type TriedLines = LinesFit & {
  readonly model: LinesModel;
  /** Lines of other places and widths that were looked at for the second one, and this one; 1 where there is none. */
  readonly among: number;
};

const SHAPES: readonly LineShape[] = ['LORENTZIAN', 'GAUSSIAN'];

const MIXED: LineKind = { shape: 'LORENTZIAN', freePhase: true };

function symmetricOf(shape: LineShape): LineKind {
  return { shape, freePhase: false };
}

/**
 * Fits of the one line that a spectrum may be made of: Lorentzian, Gaussian, and one that mixes dispersion in. Without those that find
 * no fit, or one that no spectrum has.
 *
 * @param rough where the largest line is
 */
export function singleLines(spectrum: EprSpectrum, rough: RoughLine): readonly TriedLines[] {
  const { height, width, crossing: centre } = rough;
  const one: readonly EprLine[] = [{ height, centre, width, phase: 0 }];
  return [
    ...SHAPES.flatMap((shape) => tried(spectrum, shape, { kinds: [symmetricOf(shape)], starts: one })),
    ...tried(spectrum, 'DYSONIAN', { kinds: [MIXED], starts: one }),
  ];
}

/**
 * Fits of the two lines that a spectrum may be made of: a broad Lorentzian or Gaussian one and a narrow one that mixes dispersion in,
 * begun with pairs of many widths, and with the narrow line that each of the symmetric ones hides.
 *
 * None where a single one leaves nothing of a line.
 *
 * @param singles the fits of one line
 * @param leastGain what a hidden line must gain, before all are moved, to be tried
 */
export function linePairs(
  spectrum: EprSpectrum,
  rough: RoughLine,
  { singles, leastGain }: { readonly singles: readonly TriedLines[]; readonly leastGain: number },
): readonly TriedLines[] {
  if (singles.some((single) => hidesNone(spectrum, single, leastGain))) return [];
  const begun = twoLineStart(spectrum, rough);
  const starts = [
    ...SHAPES.map((shape) => ({ shape, pair: begun })),
    ...singles
      .filter(({ model }) => model !== 'DYSONIAN')
      .map((alone) => ({
        shape: (alone.lines as readonly [FittedLine])[0].shape,
        pair: pairIn(spectrum, alone, leastGain),
      })),
  ];
  return starts.flatMap(({ shape, pair }) =>
    pair === null ? [] : tried(spectrum, 'TWO_LINES', { kinds: [symmetricOf(shape), MIXED], starts: pair }),
  );
}

/** Whether a fit leaves too little for a second line even if its noise is as small as it may be. */
function hidesNone(spectrum: EprSpectrum, single: TriedLines, leastGain: number): boolean {
  const [best] = hiddenLines(spectrum, single.fit.left, leastNoise(spectrum, single)) as readonly [HiddenLine];
  return best.gain < leastGain;
}

/** The line of a fit and the best that it hides; null where that gains little or is not narrower. */
function pairIn(spectrum: EprSpectrum, alone: TriedLines, leastGain: number): readonly EprLine[] | null {
  const [{ height, centre, width }] = alone.lines as readonly [FittedLine];
  const own = { height: height.value, centre: centre.value, width: width.value, phase: 0 };
  const best = hiddenLines(spectrum, alone.fit.left, lineNoise(spectrum, alone)).find(
    ({ line, gain }) => Math.abs(line.phase) < Math.PI / 2 && gain >= leastGain,
  );
  return best !== undefined && own.width > best.line.width ? [own, best.line] : null;
}

type Tried = { readonly kinds: readonly LineKind[]; readonly starts: readonly EprLine[] };

function tried(spectrum: EprSpectrum, model: LinesModel, { kinds, starts }: Tried): readonly TriedLines[] {
  const fit = fitLines(spectrum, kinds, starts);
  const among = model === 'TWO_LINES' ? placesIn(spectrum).length : 1;
  return 'found' in fit && isPhysical(fit.found) ? [{ ...fit.found, model, among }] : [];
}

/** Whether no line is upside down, and the broad one is the broader. */
function isPhysical({ lines: [first, second] }: LinesFit): boolean {
  const [broad, narrow] = [first as FittedLine, second];
  const isUp = broad.height.value > 0 && (narrow === undefined || narrow.height.value > 0);
  return isUp && (narrow === undefined || broad.width.value > narrow.width.value);
}
