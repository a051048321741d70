import type { Conditions } from '../../domain/conditions.ts';
import type { Analysed } from '../curves/analysed.ts';
import type { FittedLine } from '../curves/epr/lineFit.ts';
import { FULL_WIDTH_PER_PEAK_TO_PEAK, type LineShape } from '../curves/epr/lineShapes.ts';
import { areaOf, asymmetryOf, dispersionOf, peakToPeakOf } from '../curves/epr/mixedLine.ts';
import { plateThickness } from '../curves/epr/plateThickness.ts';
import type { ResolvedLines } from '../curves/epr/resolvedLines.ts';
import { spinCount } from '../curves/epr/spinCount.ts';
import type { Estimate } from '../curves/numerics/estimate.ts';
import { interval, number } from '../rules/words.ts';
import { eprMetrics } from './eprMetrics.ts';
import { type EprGiven, told, toldG, toldWidth } from './eprNumbers.ts';
import type { Told } from './told.ts';

/** A fitted line with how it is called: conditions name it only where there are two. */
export type NamedLine = { readonly line: FittedLine; readonly name: string; readonly conditions: Conditions };

/** The lines of a spectrum, as their conditions name them. */
export function namedLines({ model, lines }: ResolvedLines): readonly NamedLine[] {
  if (model !== 'TWO_LINES') return lines.map((line) => ({ line, name: 'line', conditions: {} }));
  return lines.map((line) => {
    const name =
      line.phase === null
        ? `broad (${SHAPES[line.shape]})`
        : `narrow (${hasDispersion(line.phase) ? 'Dysonian' : 'Lorentzian'})`;
    return { line, name: `${name} line`, conditions: { line: name } };
  });
}

const SHAPES: Readonly<Record<LineShape, string>> = { LORENTZIAN: 'Lorentzian', GAUSSIAN: 'Gaussian' };

function hasDispersion({ lower, upper }: Estimate): boolean {
  return lower > 0 || upper < 0;
}

/** Numbers of the fitted lines; each that cannot be given with the reason. */
export function fittedNumbers(lines: Analysed<ResolvedLines>, given: EprGiven): readonly Told[] {
  const { g, fittedWidth, fittedIntegral } = eprMetrics;
  if ('refused' in lines) {
    return [g, fittedWidth, fittedIntegral].map(({ code }) => ({ metric: code, conditions: {}, ...lines.refused }));
  }
  const { found } = lines;
  return namedLines(found).flatMap((named) => [
    ...positionOf(named, found, given),
    ...mixOf(named, doubtOf(found)),
    ...spinsOf(named, found, given),
  ]);
}

/** What a further line that may be there does to intervals. */
function doubtOf({ hidden }: ResolvedLines): string {
  if (hidden === null) return '';
  const { centre, width } = hidden.line;
  return `; another line, at ${number(centre)} mT and ${number(width)} mT wide, may be there, for which the interval allows`;
}

function positionOf({ line, name, conditions }: NamedLine, lines: ResolvedLines, given: EprGiven): readonly Told[] {
  const ends = doubtOf(lines);
  const width = peakToPeakOf(line, lines.fit.degreesOfFreedom);
  const full = FULL_WIDTH_PER_PEAK_TO_PEAK[line.shape] * line.width.value;
  const begins = `The fitted ${name}, whose absorption is ${number(full)} mT wide at half its height, has a peak-to-peak width of`;
  return [
    toldG(eprMetrics.g, conditions, line.centre, { ...given, ends, what: `The centre of the fitted ${name} is at` }),
    toldWidth(eprMetrics.fittedWidth, conditions, width, { ...given, ends, begins }),
  ];
}

/** Of lines that mix dispersion in. */
function mixOf({ line: { phase }, name, conditions }: NamedLine, ends: string): readonly Told[] {
  if (phase === null) return [];
  const { dispersion, fittedAsymmetry, plate } = eprMetrics;
  const asymmetry = asymmetryOf(phase);
  const thickness = plateThickness(asymmetry);
  const degrees = number((180 / Math.PI) * phase.value);
  const begins = `The fitted ${name} mixes dispersion in by a phase of ${degrees} degrees, which is`;
  return [
    told(dispersion, conditions, dispersionOf(phase), { begins: `${begins} a dispersion over absorption of`, ends }),
    told(fittedAsymmetry, conditions, asymmetry, { begins: `${begins} an A/B of`, ends }),
    'refused' in thickness
      ? { metric: plate.code, conditions, ...thickness.refused }
      : told(
          plate,
          conditions,
          { ...thickness.found, upper: thickness.found.upper ?? Number.POSITIVE_INFINITY },
          {
            begins: `An A/B of ${interval(asymmetry, '1')} is that of a flat plate whose thickness over skin depth is`,
            ends,
          },
        ),
  ];
}

function spinsOf({ line, name, conditions }: NamedLine, lines: ResolvedLines, given: EprGiven): readonly Told[] {
  const ends = doubtOf(lines);
  const area = areaOf(line, lines.fit.degreesOfFreedom);
  const { referenceSpins, referenceIntegral } = given;
  const begins = `The area under the absorption of the fitted ${name} is`;
  const integral = told(eprMetrics.fittedIntegral, conditions, area, { begins, ends });
  if (referenceSpins === null || referenceIntegral === null) return [integral];
  const perArea = spinCount(1, { spins: referenceSpins, integral: referenceIntegral });
  const spins = { value: area.value * perArea, lower: area.lower * perArea, upper: area.upper * perArea };
  const reference = `a reference of ${number(referenceSpins)} spins and a double integral of ${number(referenceIntegral)}`;
  return [
    integral,
    told(eprMetrics.spins, conditions, spins, { begins: `By ${reference}, spins of the fitted ${name} are`, ends }),
  ];
}
