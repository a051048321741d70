import type { IonSymbol } from '../../domain/ion.ts';
import type { Bounds } from '../facts/bounds.ts';
import { mapRising } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { capacitiveShareAt } from '../oddsLaw.ts';
import { aboutOf } from './about.ts';
import { capacitiveShares, type ShareAt } from './capacitiveShares.ts';

/** What capacitive shares say of the b-value. */
export type MeanShare = {
  readonly material: string | null;
  readonly ion: IonSymbol | null;
  /** Geometric mean of the lowest and highest scan rate, mV/s. */
  readonly rate: number;
  /** b = (1 + f)/2 with the share f at that rate, over all that the shares leave. */
  readonly b: Bounds;
  readonly inputs: readonly Fact[];
};

/**
 * The b-value that capacitive shares at two or more scan rates amount to. Each share is converted to the geometric mean
 * of the rates by the odds law; where they do not agree there, the bounds reach over all of them.
 */
export function meanShares(facts: Facts): readonly MeanShare[] {
  return capacitiveShares(facts).flatMap((shares) => {
    const [lowest, highest] = [shares[0], shares.at(-1)];
    if (lowest === undefined || highest === undefined || lowest === highest) return [];
    const rate = Math.sqrt(lowest.rate * highest.rate);
    const inputs = shares.flatMap((share) => share.inputs);
    return [{ ...aboutOf(inputs), rate, b: span(shares.map((share) => exponentAt(share, rate))), inputs }];
  });
}

function exponentAt({ bounds, rate: from }: ShareAt, to: number): Bounds {
  return mapRising(bounds, (share) => (1 + capacitiveShareAt(share, { from, to }) / 100) / 2);
}

function span(all: readonly Bounds[]): Bounds {
  return {
    value: all.reduce((sum, { value }) => sum + value, 0) / all.length,
    lower: Math.min(...all.map(({ lower }) => lower)),
    upper: Math.max(...all.map(({ upper }) => upper)),
  };
}
