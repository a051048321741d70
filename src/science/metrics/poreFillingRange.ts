import { boundsOf } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { boundaryOf } from '../facts/window.ts';
import { fillingRange } from '../rules/fillingRange.ts';
import { interval, number } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';
import { ascribed, ascribedOf } from './processes.ts';
import { impliedCapacities, type OfWhole, plateau, stated, wholeOf } from './splitNumbers.ts';

/** What plateau and intercalation leave for pore filling. */
export const poreFillingRange: Metric = {
  code: 'PORE_FILLING_RANGE',
  name: 'pore filling by the split',
  description:
    'From least to most capacity of pore filling that plateau P and intercalation IC leave, where the window of ' +
    'intercalation is known; the value is the middle.',
  version: 1,
  formula:
    'P - IC <= FC <= P if the slope/plateau boundary lies in the window of intercalation; FC <= P - IC if the window ' +
    'lies below it; FC >= P if it lies above; always FC <= Q_reversible - IC',
  quantity: 'PROCESS_CAPACITY',
  unitKind: 'SPECIFIC_CAPACITY',
  source: 'derived here: sum of the segments between all boundaries',
  compute: (subject) => plateaus(subject).flatMap((each) => range(subject, each)),
};

type Plateau = Pick<OfWhole, 'first' | 'inputs' | 'bounds' | 'whole'>;

function plateaus({ own }: Subject): readonly Plateau[] {
  const printed = stated(own, plateau.capacity).flatMap((each) =>
    wholeOf(own, each).map((whole) => ({ ...each, inputs: [...each.inputs, ...whole.inputs], whole })),
  );
  return printed.length > 0 ? printed : impliedCapacities(own, plateau);
}

function range({ own, general, windows }: Subject, { bounds: p, first, inputs, whole }: Plateau): readonly Derived[] {
  const { upper, lower, inputs: ends } = windows.of('IP');
  if (upper === null || lower === null) return [];
  return ascribedOf(own, 'INTERCALATION', whole).flatMap((ic) => {
    const { boundary: named } = first.observation.conditions;
    const boundary = (named === undefined ? boundaryOf(own, general) : boundsOf(named)).value;
    const window = { upper, lower };
    const bounds = fillingRange({ total: whole.bounds, plateau: p, intercalation: ic.bounds, window, boundary });
    if (bounds === null || !Number.isFinite(bounds.value)) return [];
    return [
      {
        bounds,
        inputs: [first, ...inputs, ...ic.inputs, ...ends],
        conditions: { ...whole.first.observation.conditions, process: 'PORE_FILLING' },
        sentence:
          `A plateau of ${interval(p, 'mAh/g')} and intercalation of ${interval(ic.bounds, 'mAh/g')} between ` +
          `${number(upper)} and ${number(lower)} V, with the boundary at ${number(boundary)} V, leave ` +
          `${number(bounds.lower)} to ${number(bounds.upper)} mAh/g for pore filling.`,
        reported: ascribed(own, 'PORE_FILLING').flatMap((each) => each.inputs),
      },
    ];
  });
}
