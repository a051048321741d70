import type { FlipThresholds, InputFlip, ThresholdFlip } from '../../domain/flip.ts';
import { proposition } from '../../domain/proposition.ts';
import type { Subject } from '../facts/subject.ts';
import type { Asserted } from './assess.ts';
import { type Bench, benchOf } from './flips/bench.ts';
import { inputKnobs } from './flips/inputKnobs.ts';
import { lineFlip, sourceFlip } from './flips/leftOut.ts';
import { smallestTurn } from './flips/smallestTurn.ts';
import { thresholdKnobs } from './flips/thresholdKnobs.ts';
import type { Judging } from './judging.ts';

/**
 * The smallest single changes that turn a verdict, one of each kind, each confirmed by judging again.
 *
 * Changes are looked for where a number that was compared meets its threshold. Words cannot be turned, only left out with
 * their lines. What the audits found stays as it is: a statement that was flagged stays flagged, whatever its number.
 */
export function flipThresholds(subject: Subject, asserted: Asserted, judging: Judging): FlipThresholds {
  const bench = benchOf(subject, asserted, judging);
  return {
    proposition: proposition(subject.material, subject.ion, asserted.process, asserted.region).id,
    verdict: bench.verdict,
    input: inputFlip(bench),
    threshold: thresholdFlip(bench),
    line: lineFlip(bench),
    source: sourceFlip(bench),
  };
}

function inputFlip(bench: Bench): InputFlip | null {
  const turned = smallestTurn(bench, inputKnobs(bench));
  if (turned === null) return null;
  const { of: input, ...how } = turned;
  return { kind: 'INPUT', ...input, ...how };
}

function thresholdFlip(bench: Bench): ThresholdFlip | null {
  const turned = smallestTurn(bench, thresholdKnobs(bench));
  if (turned === null) return null;
  const { of: threshold, ...how } = turned;
  return { kind: 'THRESHOLD', ...threshold, ...how };
}
