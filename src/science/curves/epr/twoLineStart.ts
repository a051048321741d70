import { linearFit } from '../numerics/linearFit.ts';
import { type EprLine, lorentzianLine } from './lineShapes.ts';
import type { RoughLine } from './roughLine.ts';
import type { EprSpectrum } from './spectrum.ts';

/** Widths over that of the whole, where its extremes are those of the narrow line and where they are those of the broad one. */
const IF_NARROW = { narrow: [0.6, 1], broad: [2, 4, 8], offsets: [0] };
const IF_BROAD = { narrow: [0.1, 0.2, 0.4], broad: [1], offsets: [-0.4, -0.2, 0, 0.2, 0.4] };

/** So many points show where to begin. */
const ENOUGH_POINTS = 256;

/**
 * A broad and a narrow line to begin a fit with: the best of a few pairs of widths, whose heights follow by linear least squares.
 *
 * @param spectrum with or without its baseline
 * @param rough where the whole is
 * @returns the broad line, which is pure absorption, and the narrow one, which mixes dispersion in; null where points do not
 * tell the two apart
 */
export function twoLineStart({ field, signal }: EprSpectrum, rough: RoughLine): readonly [EprLine, EprLine] | null {
  const every = Math.ceil(field.length / ENOUGH_POINTS);
  const [x, y] = [field, signal].map((column) => column.filter((_, row) => row % every === 0)) as [
    Float64Array,
    Float64Array,
  ];
  const pairs = [IF_NARROW, IF_BROAD].flatMap(({ narrow, broad, offsets }) =>
    offsets.flatMap((offset) => narrow.flatMap((thin) => broad.map((wide) => ({ offset, thin, wide })))),
  );
  const begun = pairs.flatMap(({ offset, thin, wide }) => {
    const unit = { height: 1, phase: 0 };
    const broad = { ...unit, centre: rough.crossing, width: wide * rough.width };
    const narrow = { ...unit, centre: rough.crossing + offset * rough.width, width: thin * rough.width };
    const shapes = [broad, narrow, { ...narrow, phase: Math.PI / 2 }];
    const columns = shapes.map((line) => x.map(lorentzianLine(line)));
    const fit = linearFit([x.map(() => 1), x.map((here) => here - rough.crossing), ...columns], y);
    if ('refused' in fit) return [];
    const [, , tall, absorption, dispersion] = fit.found.coefficients.map(({ value }) => value) as unknown as Heights;
    const sign = absorption < 0 ? -1 : 1;
    const height = sign * Math.hypot(absorption, dispersion);
    const phase = Math.atan2(sign * dispersion, sign * absorption);
    return [
      {
        rSquared: fit.found.rSquared,
        lines: [
          { ...broad, height: tall },
          { ...narrow, height, phase },
        ] as const,
      },
    ];
  });
  return begun.toSorted((one, other) => other.rSquared - one.rSquared)[0]?.lines ?? null;
}

type Heights = [offset: number, slope: number, broad: number, absorption: number, dispersion: number];
