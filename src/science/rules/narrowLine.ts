import type { Fact } from '../facts/fact.ts';
import { type EprStates, lacksNarrowLine, narrowLineAppears, showsNarrowLine } from './eprStates.ts';
import type { Reading } from './rule.ts';
import { number } from './words.ts';

/** What is said of the narrow line in the last state. `isNew`: it is there and was not before. */
export type NarrowLine = Reading & { readonly isNew: boolean };

/** Reads whether a narrow line is in the last state, and whether it was there before. */
export function narrowLine(states: EprStates): NarrowLine {
  const present = states.last.filter(showsNarrowLine);
  const absent = states.last.filter(lacksNarrowLine);
  const at = whereLast(states);
  if (present.length > 0 && absent.length > 0) {
    const sentence = `Statements on the spectrum ${at} say both that a narrow line is there and that it is not.`;
    return { isNew: false, direction: 'NEUTRAL', inputs: [...present, ...absent], sentence };
  }
  if (absent.length > 0) {
    return { isNew: false, direction: 'CONTRADICTS', inputs: absent, sentence: `No narrow EPR line is seen ${at}.` };
  }
  if (present.length > 0) return comparedToBefore(states, present);
  const sentence = `EPR was measured, but no statement says whether the spectrum ${at} has a narrow line.`;
  return { isNew: false, direction: 'INSUFFICIENT', inputs: states.last, sentence };
}

/** The end of insertion in words. */
function whereLast({ potential }: EprStates): string {
  return potential === null ? 'in the last state' : `at ${number(potential)} V`;
}

function comparedToBefore(states: EprStates, present: readonly Fact[]): NarrowLine {
  const at = whereLast(states);
  const pristine = states.pristine.filter(showsNarrowLine);
  if (pristine.length > 0) {
    const sentence = `The narrow EPR line ${at} is not new: the pristine carbon has one.`;
    return { isNew: false, direction: 'NEUTRAL', inputs: [...present, ...pristine], sentence };
  }
  const before = absentBefore(states);
  if (before.length > 0) {
    const sentence = `A narrow EPR line is there ${at} that was not there before`;
    return { isNew: true, direction: 'NEUTRAL', inputs: [...new Set([...present, ...before])], sentence };
  }
  const sentence = `A narrow EPR line is there ${at}, but no statement says that it was absent before.`;
  return { isNew: false, direction: 'NEUTRAL', inputs: present, sentence };
}

/** Statements that the line was absent: in an earlier state, or in the pristine carbon where it then appears. */
function absentBefore({ last, earlier, pristine }: EprStates): readonly Fact[] {
  const explicit = earlier.filter(lacksNarrowLine);
  if (explicit.length > 0) return explicit;
  const without = pristine.filter(lacksNarrowLine);
  const appears = [...last, ...earlier].filter(narrowLineAppears);
  return without.length > 0 && appears.length > 0 ? [...without, ...appears] : [];
}
