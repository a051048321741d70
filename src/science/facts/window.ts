import { memoized } from '../../domain/memoized.ts';
import { type Bounds, exact } from './bounds.ts';
import { estimates, USUAL_BOUNDARY, valuesOf } from './estimates.ts';
import type { Fact } from './fact.ts';
import type { Facts, Want } from './facts.ts';

/** Ends of a potential region in V; `inputs` are the statements that give them. */
export type Window = {
  /** null: not stated */
  readonly upper: number | null;
  readonly lower: number | null;
  readonly inputs: readonly Fact[];
};

/** Where the regions of one material with one ion lie. */
export type Windows = {
  /** The window of a region; SLOPE and PLATEAU meet at the stated boundary, by default 0.1 V. */
  of(region: string): Window;
  /** Whether two regions share a stretch of potential; regions of unknown ends are taken to. */
  overlap(a: string, b: string): boolean;
  /** Whether a statement, by its id, says where a region lies. */
  restOn(id: string): boolean;
};

/** Regions that follow each other by definition, wherever their boundaries lie. */
const successive: readonly string[] = ['HP', 'IP', 'LP'];

/** Statements that say where regions lie. */
const saying = {
  quantity: ['REGION_UPPER_POTENTIAL', 'REGION_LOWER_POTENTIAL', 'SLOPE_PLATEAU_BOUNDARY'],
  form: 'VALUE',
} as const satisfies Want;

/** Windows as the statements of a material with an ion, and those of the material with any ion, give them. */
export function windowsOf(own: Facts, general: Facts): Windows {
  const known = new Map<string, Window>();
  const ends = memoized(() => new Set([own, general].flatMap((facts) => facts.find(saying)).map(({ id }) => id)));
  return { of, overlap, restOn: (id) => ends(null).has(id) };

  function of(region: string): Window {
    const window = known.get(region) ?? read(region);
    known.set(region, window);
    return window;
  }

  // a number is read when it is asked for: who asks for one end does not rest on the other
  function read(region: string): Window {
    const [upper, lower] = [end('REGION_UPPER_POTENTIAL', region), end('REGION_LOWER_POTENTIAL', region)];
    return {
      get upper() {
        return upper?.bounds.value ?? (region === 'PLATEAU' ? parted() : null);
      },
      get lower() {
        return lower?.bounds.value ?? (region === 'SLOPE' ? parted() : null);
      },
      inputs: [...(upper?.inputs ?? []), ...(lower?.inputs ?? [])],
    };
  }

  function parted(): number {
    return (parting(own) ?? parting(general))?.bounds.value ?? USUAL_BOUNDARY;
  }

  function end(quantity: 'REGION_UPPER_POTENTIAL' | 'REGION_LOWER_POTENTIAL', region: string) {
    const found = own.find({ quantity, form: 'VALUE', region: [region] });
    return estimates(found)[0] ?? estimates(general.find({ quantity, form: 'VALUE', region: [region] }))[0];
  }

  function parting(facts: Facts) {
    return valuesOf(facts, 'SLOPE_PLATEAU_BOUNDARY')[0];
  }

  function overlap(a: string, b: string): boolean {
    if (a === b || a === 'FULL' || b === 'FULL') return true;
    if (successive.includes(a) && successive.includes(b)) return false;
    const [one, other] = [of(a), of(b)];
    const top = Math.min(one.upper ?? Number.POSITIVE_INFINITY, other.upper ?? Number.POSITIVE_INFINITY);
    const bottom = Math.max(one.lower ?? Number.NEGATIVE_INFINITY, other.lower ?? Number.NEGATIVE_INFINITY);
    return bottom < top;
  }
}

/** A boundary as stated, or the usual one. */
export function boundaryOf(own: Facts, general: Facts): Bounds {
  const [stated] = [own, general].flatMap((facts) => valuesOf(facts, 'SLOPE_PLATEAU_BOUNDARY'));
  return stated?.bounds ?? exact(USUAL_BOUNDARY);
}
