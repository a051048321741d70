import { type Bounds, boundsOf, exact, intersection } from '../facts/bounds.ts';
import type { Estimate } from '../facts/estimates.ts';
import type { Subject } from '../facts/subject.ts';
import { boundaryOf } from '../facts/window.ts';
import { fillingRange } from './fillingRange.ts';
import { type Derived, processShare } from './splits.ts';
import { interval, range } from './words.ts';

/** A share in % that pore filling can have, with its statements and how it was found: a sentence without its stop. */
export type FillingShare = Derived & { readonly sentence: string };

/**
 * The share that pore filling can have, by what a source says of the plateau: the plateau share itself, or, where the
 * intermediate window and the capacity in it are known, what these leave of it. A stated share of filling narrows it.
 */
export function fillingShare(subject: Subject, plateau: Estimate): FillingShare {
  const sentence = `The plateau share is ${interval(plateau.bounds, '%')}`;
  const alone = { bounds: plateau.bounds, inputs: plateau.inputs, sentence };
  const window = subject.windows.of('IP');
  const [intercalation] = processShare(subject.own, {
    process: 'INTERCALATION',
    region: 'IP',
    source: plateau.source,
  });
  if (intercalation === undefined || window.upper === null || window.lower === null) return alone;
  const ends = { upper: window.upper, lower: window.lower };
  const inputs = [...plateau.inputs, ...intercalation.inputs, ...window.inputs];
  const split = { total: exact(100), plateau: plateau.bounds, intercalation: intercalation.bounds, window: ends };
  const left = fillingRange({ ...split, boundary: boundaryAt(subject, plateau) });
  const less = `intercalation at ${ends.upper} to ${ends.lower} V has ${interval(intercalation.bounds, '%')} of the capacity`;
  if (left === null) {
    return { ...alone, inputs, sentence: `${sentence} and ${less}, which leaves nothing: the plateau alone is judged` };
  }
  return narrowed(subject, plateau.source, {
    bounds: left,
    inputs,
    sentence: `${sentence} and ${less}, which leaves ${range(left, '%')} for pore filling`,
  });
}

/** The share within what a source states of pore filling; both together where they exclude each other. */
function narrowed({ own }: Subject, source: string, left: FillingShare): FillingShare {
  const [stated] = processShare(own, { process: 'PORE_FILLING', region: 'LP', source });
  if (stated === undefined) return left;
  const common = intersection(left.bounds, stated.bounds);
  const bounds = common ?? hull(left.bounds, stated.bounds);
  const so = common === null ? 'which excludes the former: both together span' : 'which narrows it to';
  const sentence = `${left.sentence}; the source ascribes ${interval(stated.bounds, '%')} to it, ${so} ${range(bounds, '%')}`;
  return { bounds, inputs: [...left.inputs, ...stated.inputs], sentence };
}

/** The boundary that a split was made at, in V. */
function boundaryAt({ own, general }: Subject, { inputs }: Estimate): number {
  const [stated] = inputs.flatMap(({ observation }) => observation.conditions.boundary ?? []);
  return (stated === undefined ? boundaryOf(own, general) : boundsOf(stated)).value;
}

function hull(a: Bounds, b: Bounds): Bounds {
  const [lower, upper] = [Math.min(a.lower, b.lower), Math.max(a.upper, b.upper)];
  return { value: (lower + upper) / 2, lower, upper };
}
