import type { Criterion } from '../../domain/evidence.ts';
import { thicknessOfAsymmetry } from '../dysonianAsymmetry.ts';
import { type Bounds, mapRising } from '../facts/bounds.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { metalSkinDepth } from './metalSkinDepth.ts';
import type { RuleInput } from './rule.ts';
import { interval, number } from './words.ts';

const NANOMETRES_PER_MICROMETRE = 1000;

type Asked = Pick<RuleInput, 'subject' | 'parameter'>;

/**
 * What authors take the asymmetry A/B for, and what size of conductor it would need: shown beside a line, since the
 * asymmetry alone decides nothing.
 */
export function asymmetryCriteria(facts: readonly Fact[], asked: Asked): readonly Criterion[] {
  return estimates(facts).flatMap((each) => [metallic(each, asked), size(each, asked)]);
}

/** Metallic from one asymmetry on, symmetric below another; null in between and where the interval reaches across. */
function metallic({ bounds }: Estimate, { parameter }: Asked): Criterion {
  const [least, most] = [parameter('metallicAsymmetry'), parameter('symmetricAsymmetry')];
  const met = bounds.lower >= least ? true : bounds.upper < most ? false : null;
  const verdict = met === null ? 'neither' : met ? 'metallic' : 'symmetric';
  const sentence =
    `A/B is ${interval(bounds, '1')}: ${verdict} by the criterion that takes lines as metallic from ${number(least)} ` +
    `on and not below ${number(most)}.`;
  return { name: 'metallic asymmetry', met, sentence };
}

/** Whether the piece of metal that the asymmetry needs is no larger than a cluster in a pore. */
function size({ bounds, inputs }: Estimate, asked: Asked): Criterion {
  const { depth, frequency } = metalSkinDepth(inputs, asked);
  const thickness = mapRising(bounds, (asymmetry) => depth * plate(asymmetry));
  const sentence =
    `By the skin effect (${number(depth)} um at ${number(frequency)} GHz) A/B of ${interval(bounds, '1')} needs ` +
    `${needed(thickness)} of ${asked.subject.ion} metal in one piece; isolated clusters of nanometres give 1.000.`;
  return { name: 'asymmetry within reach of clusters', met: small(thickness, asked), sentence };
}

function small({ lower, upper }: Bounds, { parameter }: Asked): boolean | null {
  const largest = parameter('largestCluster') / NANOMETRES_PER_MICROMETRE;
  if (upper <= largest) return true;
  return lower > largest ? false : null;
}

/** Thicknesses by asymmetry: the search for one takes longer than all else that is said of a line. */
const plates = new Map<number, number>();

/** Thickness over skin depth of the plate with this asymmetry. Below 1 is scatter about 1; no plate reaches the highest. */
function plate(asymmetry: number): number {
  const thickness = plates.get(asymmetry) ?? thicknessOfAsymmetry(Math.max(1, asymmetry)) ?? Number.POSITIVE_INFINITY;
  plates.set(asymmetry, thickness);
  return thickness;
}

function needed(thickness: Bounds): string {
  return Number.isFinite(thickness.lower) ? interval(thickness, 'um') : 'more than any thickness';
}
