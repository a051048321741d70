import { groupBy } from '../../../domain/groupBy.ts';
import type { Bounds } from '../../facts/bounds.ts';
import type { Estimate } from '../../facts/estimates.ts';
import type { Fact } from '../../facts/fact.ts';
import { type Obstacle, obstacleBetween } from './comparable.ts';
import { isBetter } from './rank.ts';

/** A value of another source. */
export type Peer = { readonly bounds: Bounds; readonly source: string };

/** Where a value stands among those of other sources. */
export type Standing = {
  readonly comparable: readonly Peer[];
  /** Those of them that are better after rounding. */
  readonly better: readonly Peer[];
  /** How many may not be compared, by why. */
  readonly obstacles: ReadonlyMap<Obstacle, number>;
};

type How = { readonly quantity: string; readonly factor: number };

/** Holds a value against those of other sources; one of its statements taken under like conditions is enough. */
export function standingOf(own: Estimate, peers: readonly Fact[], { quantity, factor }: How): Standing {
  const gated = peers.flatMap(peerOf).map(({ fact, peer }) => {
    const obstacles = own.inputs.flatMap((each) => obstacleBetween(each, fact, factor) ?? []);
    return { peer, obstacles: obstacles.length < own.inputs.length ? [] : obstacles.slice(0, 1) };
  });
  const comparable = gated.filter(({ obstacles }) => obstacles.length === 0).map(({ peer }) => peer);
  const counted = groupBy(
    gated.flatMap(({ obstacles }) => obstacles),
    (obstacle) => obstacle,
  );
  return {
    comparable,
    better: comparable.filter(({ bounds }) => isBetter(quantity, bounds, own.bounds)),
    obstacles: new Map([...counted].map(([obstacle, all]) => [obstacle, all.length])),
  };
}

function peerOf(fact: Fact): readonly { readonly fact: Fact; readonly peer: Peer }[] {
  const { bounds, observation } = fact;
  const source = observation.source.slice(observation.source.lastIndexOf('/') + 1);
  return bounds === null ? [] : [{ fact, peer: { bounds, source } }];
}
