import type { Bounds } from '../facts/bounds.ts';
import { boundsOf, mapRising } from '../facts/bounds.ts';
import { atLowestRate, type Estimate, estimates, lowestValuesOf } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { product, quotient } from './quotient.ts';
import type { Asked } from './spacing.ts';

/** A number that follows from statements. */
export type Derived = { readonly bounds: Bounds; readonly inputs: readonly Fact[] };

const PERCENT = 100;

/**
 * Capacity in mAh/g that is ascribed to intercalation within a region: as stated, else its stated share of the
 * reversible capacity. What the source asked says comes first, then what another says of the same carbon. Null if none
 * does, or only of a window that reaches out of the region.
 */
export function intercalatedCapacity(subject: Subject, { source, region }: Asked): Derived | null {
  const stored = (quantity: 'PROCESS_CAPACITY' | 'PROCESS_SHARE') =>
    atLowestRate(
      estimates(
        subject.own.find({
          quantity,
          form: 'VALUE',
          process: 'INTERCALATION',
          also: ({ observation }) => isWithin(subject, observation.conditions.region, region),
        }),
      ),
    );
  const shares = stored('PROCESS_SHARE').flatMap((share) =>
    totals(subject)
      .filter((total) => total.source === share.source)
      .map((total) => ({
        source: share.source,
        bounds: mapRising(product(share.bounds, total.bounds), (x) => x / PERCENT),
        inputs: [...share.inputs, ...total.inputs],
      })),
  );
  return preferred([...stored('PROCESS_CAPACITY'), ...shares], source);
}

/** Reversible capacity in mAh/g at the lowest rate, that of the source asked first. Null if none is stated. */
export function totalCapacity(subject: Subject, source: string): Derived | null {
  return preferred(totals(subject), source);
}

/**
 * Filling of the sites between layers, 1 in the densest known compound: capacity of intercalation over that of the
 * compound. Null if either is not known.
 */
export function occupancy(subject: Subject, asked: Asked): Derived | null {
  const capacity = intercalatedCapacity(subject, asked);
  const reference = subject.reference(subject.ion);
  if (capacity === null || reference === null) return null;
  const full = boundsOf(reference.compound.theoreticalCapacity);
  return { bounds: quotient(capacity.bounds, full), inputs: capacity.inputs };
}

function totals(subject: Subject): readonly Estimate[] {
  return lowestValuesOf(subject.own, 'REVERSIBLE_CAPACITY');
}

type Of = Derived & { readonly source: string };

function preferred(all: readonly Of[], source: string): Derived | null {
  return all.find((each) => each.source === source) ?? all[0] ?? null;
}

/** Whether a window lies in a region as a whole. A capacity that names no window lies in the whole one alone. */
function isWithin({ windows }: Subject, stated: string | undefined, region: string | null): boolean {
  if (region === null || region === 'FULL' || stated === region) return true;
  if (stated === undefined) return false;
  const [inner, outer] = [windows.of(stated), windows.of(region)];
  return top(outer.upper) >= top(inner.upper) && bottom(outer.lower) <= bottom(inner.lower);
}

function top(potential: number | null): number {
  return potential ?? Number.POSITIVE_INFINITY;
}

function bottom(potential: number | null): number {
  return potential ?? Number.NEGATIVE_INFINITY;
}
