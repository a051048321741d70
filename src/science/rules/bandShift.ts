import { type Bounds, subtract } from '../facts/bounds.ts';
import { distance } from '../facts/distance.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { type Asked, regionEstimates, touches } from './spacing.ts';
import { trendsOf } from './trends.ts';

/** How far a Raman band moves on filling, either way, in cm-1. */
export type BandShift = {
  readonly bounds: Bounds;
  /** Position before filling. */
  readonly initial: Bounds;
  /** The statements on the filled state. */
  readonly reached: readonly Fact[];
  readonly inputs: readonly Fact[];
};

/** Whether a statement was taken while the cell ran, or in it. */
export function isOperando({ observation }: Fact): boolean {
  return observation.conditions.mode === 'OPERANDO' || observation.conditions.mode === 'IN_SITU';
}

/**
 * The largest shift of the G band on insertion that one source states of a region, from the pristine
 * position. Null if it does not print both.
 */
export function bandShift(subject: Subject, { source, region }: Asked): BandShift | null {
  const own = positions(subject.own, source);
  const isPristine = ({ observation }: Fact) => observation.conditions.mode === 'PRISTINE';
  const [initial] = regionEstimates([...own, ...positions(subject.general, source)].filter(isPristine));
  if (initial === undefined) return null;
  const filled = own.filter(
    (fact) =>
      isOperando(fact) && fact.observation.conditions.direction !== 'EXTRACTION' && touches(fact, subject, region),
  );
  const [largest] = regionEstimates(filled)
    .map(({ bounds, inputs }) => ({ inputs, bounds: distance(subtract(bounds, initial.bounds), 0) }))
    .sort((a, b) => b.bounds.value - a.bounds.value);
  if (largest === undefined) return null;
  const inputs = [...largest.inputs, ...initial.inputs];
  return { bounds: largest.bounds, initial: initial.bounds, reached: largest.inputs, inputs };
}

type From = { readonly source: string; readonly initial: Bounds; readonly resolution: number };

/** Whether the band comes back on extraction: nearer to its initial position than a shift that counts, or by words. */
export function bandReturns(
  subject: Subject,
  { source, initial, resolution }: From,
): { readonly returns: boolean; readonly inputs: readonly Fact[] } {
  const ended = regionEstimates(
    positions(subject.own, source).filter(({ observation }) => observation.conditions.direction === 'EXTRACTION'),
  ).filter(({ bounds }) => distance(subtract(bounds, initial), 0).upper < resolution);
  const said = trendsOf(
    [subject.own, subject.general].flatMap((facts) =>
      facts.find({ quantity: 'G_BAND_POSITION', also: ({ observation }) => observation.source === source }),
    ),
  ).filter(({ term }) => term === 'RETURNS_TO_INITIAL');
  const inputs = [...ended.flatMap((each) => each.inputs), ...said.map(({ fact }) => fact)];
  return { returns: inputs.length > 0, inputs };
}

function positions(facts: Facts, source: string): readonly Fact[] {
  return facts.find({
    quantity: 'G_BAND_POSITION',
    form: 'VALUE',
    also: ({ observation }) => observation.source === source,
  });
}
