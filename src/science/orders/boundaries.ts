import type { PotentialRange } from '../../domain/contributionOrder.ts';
import { reportedValue } from '../../domain/reported.ts';
import { boundsOf } from '../facts/bounds.ts';
import { USUAL_BOUNDARY } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { lowerCutOff } from '../facts/state.ts';
import type { Subject } from '../facts/subject.ts';
import { itemsOf, rankedQuantities } from './orderings.ts';
import type { ProcessWindows } from './processWindows.ts';
import { type AtRate, totalQuantities } from './rate.ts';
import { regional, windowFor } from './regionConstraints.ts';
import { boundaryStatements } from './regionWindow.ts';
import { statedOf } from './stated.ts';

/** Upper and lower cut-off of the capacities, as far as known, V. */
export function cutOffs(subject: Subject): PotentialRange {
  const lower = lowerCutOff(subject);
  return { upper: upperCutOff(subject), lower: lower === null || lower.assumed ? null : lower.potential };
}

/** That of the cell or of the cycling run, else the stated upper end of a region that starts there. */
function upperCutOff(subject: Subject): number | null {
  const totals = totalQuantities.flatMap((quantity) => subject.own.find({ quantity, form: 'VALUE' }));
  const stated = totals.flatMap((fact) => statedCutOff(fact) ?? []);
  const ends = ['FULL', 'HP', 'SLOPE'].flatMap((region) => subject.windows.of(region).upper ?? []);
  return stated[0] ?? (ends.length === 0 ? null : Math.max(...ends));
}

function statedCutOff({ cell, measurement }: Fact): number | null {
  const setting = measurement?.settings.find(({ code }) => code === 'UPPER_CUTOFF');
  const [stated] = [cell?.upperCutoff, setting?.value].flatMap((reported) =>
    reported === undefined ? [] : (reportedValue(reported) ?? []),
  );
  return stated === undefined ? null : boundsOf(stated).value;
}

/** Where slope and plateau are parted, from high to low; the usual boundary where processes have windows and none is stated. */
export function slopeBoundaries(
  subject: Subject,
  atRate: AtRate,
  windows: readonly ProcessWindows[],
): readonly number[] {
  const shares = regional({ subject, atRate }).filter(({ region }) => region === 'SLOPE' || region === 'PLATEAU');
  const ofShares = shares.map(({ region, window: { range } }) =>
    Number(region === 'SLOPE' ? range.lower : range.upper),
  );
  const stated = statedOf(boundaryStatements(subject)).map(({ bounds }) => bounds.value);
  const known = [...new Set([...ofShares, ...stated])].sort((a, b) => b - a);
  if (known.length > 0) return known;
  return windows.some((each) => each.windows.length > 0) ? [USUAL_BOUNDARY] : [];
}

/** Every potential at which a window of a process or a stated region starts or ends. */
export function windowEdges(subject: Subject, atRate: AtRate, windows: readonly ProcessWindows[]): readonly number[] {
  const ranges = [
    ...windows.flatMap((each) => each.windows),
    ...regional({ subject, atRate }).map(({ window }) => window.range),
    ...rankedRegions(subject, atRate),
  ];
  return ranges.flatMap(({ upper, lower }) => [upper, lower].filter((end) => end !== null));
}

/** Windows of the regions that orderings rank. */
function rankedRegions(subject: Subject, atRate: AtRate): readonly PotentialRange[] {
  return rankedQuantities.flatMap((quantity) =>
    atRate(subject.own.find({ quantity, form: 'ORDERING' })).flatMap((fact) =>
      itemsOf(fact).flatMap((item) => ('region' in item ? (windowFor(subject, item.region, fact)?.range ?? []) : [])),
    ),
  );
}
