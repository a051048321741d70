import type { Verdict } from '../../../domain/evidence.ts';
import { memoized } from '../../../domain/memoized.ts';
import { gridOf } from './across.ts';
import type { Bench } from './bench.ts';
import { couldTurn } from './couldTurn.ts';
import type { Knob, Turned } from './knob.ts';
import { bentRuns, changedRuns } from './straight.ts';

/** Sizes of changes that are tried, whatever the comparisons say. */
const RUNGS = [0.02, 0.1, 0.5, 2.5, 8, 25, 100];

/** Shares of the smallest size known so far that are tried as well, and so is the end of the knob's range. */
const SHARES = [0.5, 1];

/** Steps of the grid from where the knob stands; negative down. */
type Ladder = { readonly rungs: readonly number[]; readonly at: (steps: number) => number };

/**
 * The smallest turn of one knob, to either side, that is found by turning it rung by rung, and between two rungs by halves.
 *
 * Comparisons do not show everything: a number may begin to matter only once it is turned, as the narrower of two
 * intervals does, or pass over into another branch of a rule. Where the comparisons of a rule are the same from end to end
 * and move in straight lines there is no such place: what lies between is tried only if other rules could turn the verdict.
 *
 * @param below only turns of a smaller size are looked for
 */
export function climb<T>(bench: Bench, knob: Knob<T>, below: number): Turned<T> | null {
  const { of, from, scale, judge } = knob;
  const ladders = [-1, 1].map((side) => ladderOf(knob, side, below)).filter(({ rungs }) => rungs.length > 0);
  const ends = ladders.map(({ rungs, at }) => at(Number(rungs.at(-1)))).map((x) => ({ x, ...judge(x) }));
  const isOther = ({ verdict }: { readonly verdict: Verdict }) => verdict !== bench.verdict;
  const bent = bentRuns(knob, ends);
  if (!ends.some(isOther) && !couldTurn(bench, bent)) return null;
  const moving = [...new Set([...bent, ...changedRuns(knob, ends)])];
  const found = ladders.flatMap(({ rungs, at }) => {
    const turns = memoized((steps: number) => isOther(judge(at(steps), moving)));
    const place = rungs.findIndex(turns);
    const turned = rungs[place];
    return turned === undefined ? [] : [at(nearest(rungs[place - 1] ?? 0, turned, turns))];
  });
  return found
    .map((to): Turned<T> => ({ of, from, to, size: Math.abs(to - from) / scale, verdict: judge(to).verdict }))
    .filter(isOther)
    .reduce<Turned<T> | null>((least, each) => (least !== null && least.size <= each.size ? least : each), null);
}

function ladderOf<T>({ from, scale, probe, lowest, highest }: Knob<T>, side: number, below: number): Ladder {
  const grid = gridOf(probe);
  const start = Math.round(from / grid.step);
  const at = (steps: number) => grid.at(start + steps);
  // what lies across a breakpoint may be one step smaller
  const most = Math.round((below * scale) / grid.step) - 2;
  const end = side < 0 ? start - Math.ceil(lowest / grid.step) : Math.floor(highest / grid.step) - start;
  const counts = [
    ...RUNGS.map((size) => Math.ceil((size * scale) / grid.step)),
    ...SHARES.map((share) => Math.floor(share * most)),
    end,
  ];
  const tried = [...new Set(counts)].filter((count) => 0 < count && count <= most && Number.isFinite(count));
  const rungs = tried.sort((a, b) => a - b).map((count) => side * count);
  return { rungs: rungs.filter((steps) => lowest <= at(steps) && at(steps) <= highest), at };
}

/** The first step that turns, between one that does not and one that does. */
function nearest(still: number, turned: number, turns: (steps: number) => boolean): number {
  if (Math.abs(turned - still) <= 1) return turned;
  const middle = Math.round((still + turned) / 2);
  return turns(middle) ? nearest(still, middle, turns) : nearest(middle, turned, turns);
}
