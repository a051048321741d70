import { groupBy } from '../../domain/groupBy.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import { type Estimate, estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

/** A distance between layers in angstrom, with the statements that give it. */
export type Spacing = { readonly bounds: Bounds; readonly inputs: readonly Fact[] };

/** Which source is asked, and of which region; null: over the whole window. */
export type Asked = { readonly source: string; readonly region: string | null };

/** Regions in which the carbon still has the spacing that a region starts with, the nearest first. */
const regionsBefore: Readonly<Record<string, readonly string[]>> = {
  SLOPE: [],
  HP: [],
  IP: ['HP', 'SLOPE'],
  PLATEAU: ['HP', 'SLOPE'],
  LP: ['IP', 'HP', 'SLOPE'],
};

/** Regions that filling starts in. */
const top: readonly string[] = ['HP', 'SLOPE'];

/** Regions before a region; before the whole window, those at its top. */
function startsIn(region: string | null): readonly string[] {
  return regionsBefore[region ?? 'FULL'] ?? top;
}

/**
 * The spacing that a change starts from: of the pristine carbon, or of the regions before. A source's own value with
 * this ion comes first, since one run shares one displacement of the sample; then what is said of the carbon without an
 * ion, which another source may also say. Null if nobody does.
 */
export function initialSpacing(subject: Subject, asked: Asked): Spacing | null {
  return start(subject, asked) ?? highest(estimates(ofCarbon(subject, asked.region)), potentialOf);
}

/** The spacing of the carbon before any filling, as each source states it. */
export function pristineSpacings(subject: Subject): readonly Spacing[] {
  const stated = [...valuesOf(subject.own), ...valuesOf(subject.general)];
  const sources = [...new Set(stated.map(({ observation }) => observation.source))];
  return sources.flatMap((source) => start(subject, { source, region: null }) ?? []);
}

/** The initial spacing as the source itself states it. */
function start(subject: Subject, { source, region }: Asked): Spacing | null {
  const before = startsIn(region);
  const own = valuesOf(subject.own).filter(from(source));
  const started = own.filter(({ observation: { conditions } }) => before.includes(conditions.region ?? ''));
  const pristine = own.filter(isPristine);
  const carbon = ofCarbon(subject, region).filter(from(source));
  const pools = [...(region === null ? [pristine, started] : [started, pristine]), carbon.filter(isPristine), carbon];
  return highest(estimates(pools.find((pool) => pool.length > 0) ?? []), potentialOf);
}

/** Spacings of the carbon that name no ion, before a region is filled. */
function ofCarbon(subject: Subject, region: string | null): readonly Fact[] {
  const known = [undefined, ...startsIn(region)];
  return valuesOf(subject.general).filter(
    (fact) => isPristine(fact) || known.includes(fact.observation.conditions.region),
  );
}

/** The largest spacing on insertion that a source states of a region; null if it states none. */
export function expandedSpacing(subject: Subject, asked: Asked, initial: Spacing | null): Spacing | null {
  const { source, region } = asked;
  const facts = valuesOf(subject.own).filter(
    (fact) => from(source)(fact) && isFilled(fact) && !initial?.inputs.includes(fact) && endsIn(fact, subject, region),
  );
  return highest(regionEstimates(facts), ({ bounds }) => bounds.value);
}

/** Estimates of each region by itself: a spacing of the slope and one of the plateau are of different states. */
export function regionEstimates(facts: readonly Fact[]): readonly Estimate[] {
  const byRegion = groupBy(facts, ({ observation }) => observation.conditions.region);
  return [...byRegion.values()].flatMap((group) => estimates(group));
}

/** Whether a statement concerns a region: it names none, or one that shares a stretch of potential. */
export function touches(fact: Fact, { windows }: Subject, region: string | null): boolean {
  const stated = fact.observation.conditions.region;
  return region === null || stated === undefined || windows.overlap(stated, region);
}

/**
 * Whether a growth that a statement gives is that of a region. Where it names none it is that of the whole filling,
 * which says nothing of its first part.
 */
export function endsIn(fact: Fact, subject: Subject, region: string | null): boolean {
  const whole = fact.observation.conditions.region === undefined;
  return touches(fact, subject, region) && !(whole && region !== null && top.includes(region));
}

/** Printed spacings, but for those on extraction. */
function valuesOf(facts: Subject['own']): readonly Fact[] {
  return facts.find({
    quantity: 'D002',
    form: 'VALUE',
    also: ({ bounds, observation }) => bounds !== null && observation.conditions.direction !== 'EXTRACTION',
  });
}

function from(source: string): (fact: Fact) => boolean {
  return ({ observation }) => observation.source === source;
}

function isPristine({ observation }: Fact): boolean {
  return observation.conditions.mode === 'PRISTINE';
}

/** Whether a spacing was taken on insertion; one that names neither direction nor region might be anything. */
function isFilled(fact: Fact): boolean {
  const { direction, region } = fact.observation.conditions;
  return !isPristine(fact) && (direction === 'INSERTION' || region !== undefined);
}

/** Potential of an estimate in V; one that names none lies above all: it is nearest to the start. */
function potentialOf({ inputs }: Estimate): number {
  const [stated] = inputs.flatMap(({ observation }) => observation.conditions.potential ?? []);
  return stated === undefined ? Number.POSITIVE_INFINITY : boundsOf(stated).value;
}

/** The estimate with the highest of something; the first of equals. */
function highest(all: readonly Estimate[], of: (each: Estimate) => number): Estimate | null {
  return all.reduce<Estimate | null>((best, each) => (best !== null && of(best) >= of(each) ? best : each), null);
}
