import { groupBy } from '../../domain/groupBy.ts';
import { interval } from '../rules/words.ts';
import { amount, type BoundConstraint, type ConstraintInput, constraint, share } from './constraint.ts';
import { everywhere } from './layout.ts';
import { type ProcessWindows, windowOfFact } from './processWindows.ts';
import { listed, nameOf, where } from './sentences.ts';
import { statedOf } from './stated.ts';
import { at, plus } from './vector.ts';

/** Capacities and shares that the source ascribes to processes. */
export function processConstraints(
  input: ConstraintInput,
  windows: readonly ProcessWindows[],
): readonly BoundConstraint[] {
  return windows.flatMap((each) => [...capacities(input, each), ...shares(input, each), ...links(input, each)]);
}

/** Where a process has several windows, a number may be that of one of them. */
function capacities({ subject, layout, atRate }: ConstraintInput, { process, windows }: ProcessWindows) {
  const facts = atRate(subject.own.find({ quantity: 'PROCESS_CAPACITY', form: 'VALUE', process }));
  const inParts = windows.length > 1;
  const groups = groupBy(facts, ({ observation }) => (inParts ? observation.conditions.region : undefined));
  return [...groups.values()].flatMap((group) => {
    const window = inParts ? windowOfFact(subject, at(group, 0)) : null;
    const place = window === null ? '' : ` ${where(window.range)}`;
    const form = window === null ? layout.contribution(process) : layout.part(process, window.range);
    return statedOf(group).map(({ bounds, inputs }) =>
      constraint({
        kind: 'PROCESS_CAPACITY',
        label: `capacity of ${nameOf(process)}${place}`,
        inputs,
        sentence: `The capacity of ${nameOf(process)}${place} is ${interval(bounds, 'mAh/g')}.`,
        rows: amount(form, bounds),
      }),
    );
  });
}

function shares({ subject, layout, atRate }: ConstraintInput, { process }: ProcessWindows): readonly BoundConstraint[] {
  const facts = atRate(subject.own.find({ quantity: 'PROCESS_SHARE', form: 'VALUE', process }));
  return statedOf(facts).map(({ bounds, inputs }) =>
    constraint({
      kind: 'PROCESS_SHARE',
      label: `share of ${nameOf(process)}`,
      inputs,
      sentence: `The share of ${nameOf(process)} is ${interval(bounds, '%')} of the total.`,
      rows: share(layout.contribution(process), layout.total, bounds),
    }),
  );
}

/** A process gives what its windows hold. */
function links({ layout }: ConstraintInput, { process, windows, inputs, fromPeak, usual }: ProcessWindows) {
  if (windows.length === 0) return [];
  const place = listed(windows.map(where));
  const held = layout.part(process, everywhere);
  const peak = fromPeak ? '; a boundary was taken from the position of a dQ/dV peak' : '';
  return [
    constraint({
      kind: 'WINDOW',
      label: `${nameOf(process)} ${place}`,
      inputs,
      assumption: usual ? 'USUAL_BOUNDARY' : null,
      fromPeak,
      sentence: `The capacity of ${nameOf(process)} is that ${place}${peak}.`,
      rows: [{ coefficients: plus(layout.contribution(process), held, -1), lower: 0, upper: 0 }],
    }),
  ];
}
