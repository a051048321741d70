import type { NumberRefused, Picture } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { found } from '../curves/analysed.ts';
import { fittedFade, geometricFade, type Retention, retentions } from '../curves/retention.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { unlikeness } from './comparableHalves.ts';
import { setAt } from './conditionsFor.ts';
import { activeMass, endTolerance, insertionOnCharge, rateTolerance } from './cyclerParameters.ts';
import { cyclingOf, type Half, openAt } from './cycling.ts';
import { percentOf } from './openNumbers.ts';
import { capacityUnit } from './profilesPicture.ts';
import { fitted, resultOf, type Told } from './told.ts';

const metrics = {
  retention: {
    code: 'MEASURED_CAPACITY_RETENTION',
    name: 'capacity retention from the curve',
    description: 'Capacity of a cycle over that of the reference cycle, of one direction, window and current.',
    version: 2,
    formula: 'Q_N / Q_ref',
    quantity: 'CAPACITY_RETENTION',
    unitKind: 'SHARE',
    source: 'Definition; bounds are the charge of the last step of both, and of rows without a current',
  },
  fade: {
    code: 'MEASURED_FADE_PER_CYCLE',
    name: 'fade per cycle from the curve',
    description: 'The loss per cycle that, the same in each cycle, leaves what the last cycle has.',
    version: 2,
    formula: '1 - (Q_N / Q_ref)^(1 / (N - N_ref))',
    quantity: 'FADE_PER_CYCLE',
    unitKind: 'FADE_RATE',
    source: 'derived here: the same factor in each cycle; bounds are those of the retention',
  },
  fittedFade: {
    code: 'FITTED_FADE_PER_CYCLE',
    name: 'fade per cycle, fitted to all cycles',
    description: 'The loss per cycle, the same in each cycle, that fits the capacities of all cycles best.',
    version: 1,
    formula: '1 - exp(slope of ln Q over N)',
    quantity: 'FADE_PER_CYCLE',
    unitKind: 'FADE_RATE',
    source: 'derived here: least squares of ln Q, with a 95 % interval',
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  mass: activeMass,
  referenceCycle: {
    description: 'Number of the cycle whose capacity is taken for the whole, from 1.',
    unitKind: 'COUNT',
    standard: 2,
    least: 1,
    source: 'a choice: the first cycle behind the one that forms the SEI; papers take the first or the largest too',
  },
  onInsertion: {
    description: '1 for the capacity that goes in, 0 for the capacity that comes back.',
    unitKind: 'COUNT',
    standard: 0,
    least: 0,
    most: 1,
    source: 'a choice: reversible capacity is what comes back',
  },
  endTolerance,
  rateTolerance,
  insertionOnCharge,
} as const;

/** Cycles that are told besides the last one. */
const MILESTONES = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** What is kept of a capacity over cycles, and the fade per cycle. */
export const capacityRetention = analysis({
  code: 'CAPACITY_RETENTION',
  word: 'cycling',
  name: 'capacity retention',
  description:
    'Capacity over cycles against that of a reference cycle, and the fade per cycle; cycles at another current, and such as ' +
    'end at another potential, are left out.',
  techniques: ['CYCLING_STABILITY'],
  series: false,
  columns: [['TEST_TIME'], ['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given) {
    const cycling = cyclingOf(curve, given);
    if ('refused' in cycling) return cycling;
    const all = cycling.found.filter(({ isInsertion }) => isInsertion === (given.onInsertion === 1));
    const reference = all.find(({ cycle }) => cycle === given.referenceCycle);
    const limits = { endTolerance: given.endTolerance, currentTolerance: given.rateTolerance / 100 };
    const judged = all.map((half) => ({
      half,
      unlike: reference === undefined ? null : unlikeness(half, reference, limits),
    }));
    const cycles = judged
      .filter(({ unlike }) => unlike === null)
      .map(({ half }) => ({ cycle: half.cycle, capacity: half.half.capacity }));
    const kept = retentions(cycles, given.referenceCycle);
    if ('refused' in kept) return kept;
    const state = stateOf(reference as Half, given.mass);
    const shareOf = (each: Retention) => percentOf(openAt(all, each.cycle), openAt(all, given.referenceCycle));
    const leftOut = judged.flatMap(({ half, unlike }) =>
      unlike === null || half.cycle < given.referenceCycle
        ? []
        : [{ metric: metrics.retention.code, conditions: { ...state, afterCycles: half.cycle }, ...unlike }],
    );
    const told = [
      ...retentionsOf(kept.found, state, shareOf),
      ...fadesOf(kept.found, cycles, state, shareOf),
      ...firstOfEach(leftOut),
    ];
    return found(resultOf(told, [picture(cycles, given.mass, given.referenceCycle)]));
  },
});

function stateOf({ isInsertion, current, cycle }: Half, mass: number | null): Conditions {
  return {
    direction: isInsertion ? 'INSERTION' : 'EXTRACTION',
    referenceCycle: cycle,
    ...(mass === null ? {} : { specificCurrent: setAt('SPECIFIC_CURRENT', current) }),
  };
}

/** Per cent that is kept, with bounds. */
type ShareOf = (each: Retention) => ReturnType<typeof percentOf>;

function retentionsOf(all: readonly Retention[], state: Conditions, shareOf: ShareOf): readonly Told[] {
  const last = all.at(-1) as Retention;
  return all
    .filter((each) => each === last || MILESTONES.includes(each.cycle))
    .map((each) => ({
      metric: metrics.retention.code,
      ...shareOf(each),
      conditions: { ...state, afterCycles: each.cycle },
      sentence: `Cycle ${each.cycle} has ${number(100 * each.kept)} % of the capacity of cycle ${state.referenceCycle}.`,
    }));
}

function fadesOf(
  all: readonly Retention[],
  cycles: Parameters<typeof fittedFade>[0],
  state: Conditions & { readonly referenceCycle?: number },
  shareOf: ShareOf,
): readonly Told[] {
  const last = all.at(-1) as Retention;
  const { cycle, kept } = last;
  const reference = state.referenceCycle as number;
  const conditions: Conditions = { ...state, afterCycles: cycle };
  const behind = cycles.filter((each) => each.cycle >= reference);
  const fit = fittedFade(behind);
  const lostAt = (share: number) => 100 * geometricFade(share / 100, cycle - reference);
  const { value, lower, upper } = shareOf(last);
  return [
    kept > 0
      ? {
          metric: metrics.fade.code,
          value: lostAt(value),
          lower: upper === null ? null : lostAt(upper),
          upper: lostAt(lower),
          interval: 'STATED',
          conditions,
          sentence: `To keep ${number(100 * kept)} % over ${cycle - reference} cycles is to lose ${number(lostAt(value))} % in each.`,
        }
      : { metric: metrics.fade.code, conditions, code: 'NO_CHARGE', message: `cycle ${cycle} has no capacity` },
    'refused' in fit
      ? { metric: metrics.fittedFade.code, conditions, ...fit.refused }
      : {
          metric: metrics.fittedFade.code,
          ...fitted({ value: 100 * fit.found.value, lower: 100 * fit.found.lower, upper: 100 * fit.found.upper }),
          conditions,
          sentence: `A line through ln Q of ${behind.length} cycles loses ${number(100 * fit.found.value)} % in each (${number(100 * fit.found.lower)} to ${number(100 * fit.found.upper)}).`,
        },
  ];
}

/** The first refusal of each kind, which says how many there are: a long test has hundreds. */
function firstOfEach(all: readonly NumberRefused[]): readonly NumberRefused[] {
  const codes = [...new Set(all.map(({ code }) => code))];
  return codes.map((code) => {
    const alike = all.filter((each) => each.code === code);
    const first = alike[0] as NumberRefused;
    return alike.length === 1 ? first : { ...first, message: `${first.message}; ${alike.length - 1} more likewise` };
  });
}

function picture(
  cycles: readonly { readonly cycle: number; readonly capacity: number }[],
  mass: number | null,
  reference: number,
): Picture {
  return {
    title: 'Capacity over cycles',
    x: { label: 'cycle', unit: null },
    y: { label: 'capacity', unit: capacityUnit(mass) },
    series: [
      {
        name: 'capacity',
        look: 'POINTS',
        x: cycles.map(({ cycle }) => cycle),
        y: cycles.map(({ capacity }) => capacity),
      },
    ],
    marks: [{ axis: 'X', at: reference, name: `reference, cycle ${reference}` }],
  };
}
