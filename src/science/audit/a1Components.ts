import { type Bounds, mapFalling } from '../facts/bounds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { type ConditionName, compatible } from './conditionsOf.ts';
import { ofState, type Stated, statedValues, within } from './stated.ts';

/** A part of the capacity and what of it is kept. */
export type Component = {
  readonly name: 'slope' | 'plateau';
  /** Said in words only; MISSING: any value between nothing and all. */
  readonly kind: 'STATED' | 'WORDS' | 'MISSING';
  /** In %. */
  readonly bounds: Bounds;
  readonly stated: Stated | null;
  readonly inputs: readonly Fact[];
};

/** Which part of the capacity the slope has, in %. */
export type SlopeShare = {
  readonly bounds: Bounds;
  readonly name: 'slope share' | 'plateau share';
  readonly stated: Stated;
};

/** They differ between a part and its whole, or between one cycle and the loss over many. */
const ofPart: readonly ConditionName[] = ['region', 'process', 'boundary', 'label'];
const ofShare: readonly ConditionName[] = [...ofPart, 'direction', 'cycle', 'afterCycles', 'referenceCycle'];

const capacities = { SLOPE: 'SLOPE_CAPACITY', PLATEAU: 'PLATEAU_CAPACITY' } as const;
const names = { SLOPE: 'slope', PLATEAU: 'plateau' } as const;

type Region = keyof typeof names;
type Over = { readonly total: Stated; readonly unchanged: number };

/** What a source says of the fading of slope or plateau over the cycles of a total retention. */
export function componentOf(subject: Subject, region: Region, { total, unchanged }: Over): Component {
  const retentions = subject.own.find({ quantity: 'CAPACITY_RETENTION', form: 'VALUE', region: [region] });
  const [stated] = ofState(statedValues(retentions), total, ofPart);
  const name = names[region];
  if (stated !== undefined) {
    const bounds = within(stated.bounds, 0, Number.POSITIVE_INFINITY);
    return { name, kind: 'STATED', bounds, stated, inputs: stated.inputs };
  }
  const inputs = wordsOf(subject, region, total);
  const flat = { value: 100, lower: 100 - unchanged, upper: 100 + unchanged };
  const any = { value: 50, lower: 0, upper: 100 };
  return inputs.length > 0
    ? { name, kind: 'WORDS', bounds: flat, stated: null, inputs }
    : { name, kind: 'MISSING', bounds: any, stated: null, inputs };
}

/** Statements that a part of the capacity does not fade. */
function wordsOf({ own }: Subject, region: Region, { first }: Stated): readonly Fact[] {
  const flat = { form: 'TREND', sense: ['FLAT'] } as const;
  return [
    ...own.find({ ...flat, quantity: capacities[region] }),
    ...own.find({ ...flat, quantity: 'CAPACITY_RETENTION', region: [region] }),
  ].filter((fact) => statementOf(fact, 'TREND')?.along === 'CYCLE' && compatible(fact, first, ofShare));
}

/** Slope shares of the state that a total retention starts from, read off plateau shares too. */
export function slopeSharesOf({ own }: Subject, total: Stated): readonly SlopeShare[] {
  const sharesOf = (quantity: 'SLOPE_SHARE' | 'PLATEAU_SHARE') =>
    ofState(statedValues(own.find({ quantity, form: 'VALUE' })), total, ofShare);
  return [
    ...sharesOf('SLOPE_SHARE').map(
      (stated): SlopeShare => ({ name: 'slope share', stated, bounds: within(stated.bounds, 0, 100) }),
    ),
    ...sharesOf('PLATEAU_SHARE').map(
      (stated): SlopeShare => ({ name: 'plateau share', stated, bounds: complement(within(stated.bounds, 0, 100)) }),
    ),
  ];
}

/** What is left of 100 %. */
export function complement(share: Bounds): Bounds {
  return mapFalling(share, (x) => 100 - x);
}
