import { groupBy } from '../../../domain/groupBy.ts';
import { type Bounds, boundsOf, mapFalling } from '../../facts/bounds.ts';
import { USUAL_BOUNDARY, valuesOf } from '../../facts/estimates.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Subject } from '../../facts/subject.ts';
import { type Stated, statedValues, within } from '../stated.ts';

/** Below the slope/plateau boundary lies the plateau, above it the slope. */
export type Side = 'BELOW' | 'ABOVE';

/** The slope/plateau boundary of a statement. */
export type Boundary = {
  /** V */
  readonly value: number;
  /** True if the source states none, so that the usual one is taken. */
  readonly assumed: boolean;
  readonly inputs: readonly Fact[];
};

/** What a source says of the capacity of one side of a boundary. */
export type Limit = {
  readonly side: Side;
  readonly boundary: Boundary;
  readonly name: string;
  readonly stated: Stated;
  /** Share in %, or capacity in mAh/g, of that side. */
  readonly bounds: Bounds;
  readonly unit: '%' | 'mAh/g';
  /** True if it is what the stated share leaves for this side. */
  readonly rest: boolean;
};

const quantities = [
  { quantity: 'PLATEAU_SHARE', side: 'BELOW', name: 'plateau share', unit: '%' },
  { quantity: 'SLOPE_SHARE', side: 'ABOVE', name: 'slope share', unit: '%' },
  { quantity: 'PLATEAU_CAPACITY', side: 'BELOW', name: 'plateau capacity', unit: 'mAh/g' },
  { quantity: 'SLOPE_CAPACITY', side: 'ABOVE', name: 'slope capacity', unit: 'mAh/g' },
] as const;

/** What limits one side of one boundary. */
export type Limits = Pick<Limit, 'side' | 'boundary'> & { readonly limits: readonly Limit[] };

/** Limits by side and boundary. */
export function limitsOf(subject: Subject): readonly Limits[] {
  const limits = quantities.flatMap(({ quantity, side, name, unit }) =>
    statedValues(subject.own.find({ quantity, form: 'VALUE' })).flatMap((stated): readonly Limit[] => {
      const boundary = boundaryOf(stated, subject);
      const bounds = within(stated.bounds, 0, unit === '%' ? 100 : Number.POSITIVE_INFINITY);
      const own: Limit = { side, boundary, name, stated, bounds, unit, rest: false };
      const other = mapFalling(bounds, (share) => 100 - share);
      return unit === '%' ? [own, { ...own, side: opposite[side], bounds: other, rest: true }] : [own];
    }),
  );
  const groups = groupBy(limits, ({ side, boundary }) => `${side}|${boundary.value}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ side, boundary }) => ({ side, boundary, limits: group })),
  );
}

const opposite: Readonly<Record<Side, Side>> = { BELOW: 'ABOVE', ABOVE: 'BELOW' };

/** The boundary of a statement: its own, else that of the source, else the usual one. */
function boundaryOf({ first }: Stated, { own, general }: Subject): Boundary {
  const { boundary } = first.observation.conditions;
  const [common] = [own, general].flatMap((facts) => valuesOf(facts, 'SLOPE_PLATEAU_BOUNDARY'));
  if (boundary !== undefined) {
    const { value } = boundsOf(boundary);
    return { value, assumed: false, inputs: common?.bounds.value === value ? common.inputs : [] };
  }
  if (common !== undefined) return { value: common.bounds.value, assumed: false, inputs: common.inputs };
  return { value: USUAL_BOUNDARY, assumed: true, inputs: [] };
}
