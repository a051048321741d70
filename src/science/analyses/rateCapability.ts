import type { Picture } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { found } from '../curves/analysed.ts';
import { type RateSeries, type RateStep, rateSeries } from '../curves/rateSeries.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { unlikeness } from './comparableHalves.ts';
import { setAt } from './conditionsFor.ts';
import { activeMass, endTolerance, insertionOnCharge, rateTolerance } from './cyclerParameters.ts';
import { cyclingOf, massUnknown, openAt } from './cycling.ts';
import { bounded, type Open, percentOf } from './openNumbers.ts';
import { capacityUnit } from './profilesPicture.ts';
import { resultOf, type Told } from './told.ts';

const metrics = {
  capacity: {
    code: 'MEASURED_RATE_CAPACITY',
    name: 'capacity at a rate from the curve',
    description: 'Charge per gram that comes back in the last of the cycles in a row at one current.',
    version: 2,
    formula: 'Q(I), of the last cycle of the step',
    quantity: 'REVERSIBLE_CAPACITY',
    unitKind: 'SPECIFIC_CAPACITY',
    source: 'Definition; bounds are the charge of the last step, and of rows without a current',
  },
  retention: {
    code: 'MEASURED_RATE_RETENTION',
    name: 'rate retention from the curve',
    description: 'Capacity at a rate over that at the lowest rate of the test.',
    version: 2,
    formula: 'Q(I) / Q(lowest I)',
    quantity: 'RATE_RETENTION',
    unitKind: 'SHARE',
    source: 'Definition; bounds are those of both capacities',
  },
  recovery: {
    code: 'MEASURED_RATE_RECOVERY',
    name: 'rate recovery from the curve',
    description: 'Capacity where the first rate of the test comes again, over that of the first time.',
    version: 2,
    formula: 'Q(first I, again) / Q(first I)',
    quantity: 'CAPACITY_RETENTION',
    unitKind: 'SHARE',
    source: 'Definition; bounds are those of both capacities',
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = { mass: activeMass, endTolerance, rateTolerance, insertionOnCharge } as const;

/** Most steps that are told: a test has some ten. */
const MOST_STEPS = 20;

/** Capacities at a series of currents, what is kept at each, and what comes back at the end. */
export const rateCapability = analysis({
  code: 'RATE_CAPABILITY',
  word: 'rate',
  name: 'rate capability',
  description:
    'Capacity that comes back at each current of a test, against that at the lowest, and when the first current comes again. ' +
    'Rates are currents: no C-rate is inferred.',
  techniques: ['RATE_CAPABILITY'],
  series: false,
  columns: [['TEST_TIME'], ['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, { mass, ...given }) {
    const cycling = cyclingOf(curve, { ...given, mass });
    if ('refused' in cycling) return cycling;
    const all = cycling.found.filter(({ isInsertion }) => !isInsertion);
    const likeness = { endTolerance: given.endTolerance, currentTolerance: null };
    const judged = all.map((half) => ({ half, unlike: unlikeness(half, all[0] as (typeof all)[0], likeness) }));
    const cycles = judged
      .filter(({ unlike }) => unlike === null)
      .map(({ half }) => ({ cycle: half.cycle, current: half.current, capacity: half.half.capacity }));
    const series = rateSeries(cycles, given.rateTolerance / 100);
    if ('refused' in series) return series;
    const cutShort = judged.flatMap(({ half, unlike }) =>
      unlike === null ? [] : [{ metric: metrics.capacity.code, conditions: { cycle: half.cycle }, ...unlike }],
    );
    const openOf: OpenOf = (step) => openAt(all, lastOf(step));
    const steps = series.found.steps.slice(0, MOST_STEPS);
    const told = [
      ...steps.map((step) => capacityOf(step, mass, openOf)),
      ...steps
        .filter((step) => step !== series.found.reference)
        .map((step) => retentionOf(step, series.found, mass, openOf)),
      recoveryOf(series.found, mass, openOf),
      ...cutShort,
    ];
    return found(resultOf(told, [picture(series.found, mass)]));
  },
});

/** The capacity of a step with what rows leave open of it. */
type OpenOf = (step: RateStep) => Open;

/** The number of the last cycle of a step tells it from another step at the same current. */
function stateOf(step: RateStep, mass: number | null): Conditions {
  const current: Conditions =
    mass === null
      ? { label: `${number(step.current)} mA` }
      : { specificCurrent: setAt('SPECIFIC_CURRENT', step.current) };
  return { ...current, direction: 'EXTRACTION', cycle: lastOf(step) };
}

function lastOf({ cycles }: RateStep): number {
  return (cycles.at(-1) as RateStep['cycles'][0]).cycle;
}

function currentName({ current }: RateStep, mass: number | null): string {
  return `${number(current)} ${mass === null ? 'mA' : 'mA/g'}`;
}

function capacityOf(step: RateStep, mass: number | null, openOf: OpenOf): Told {
  const [metric, conditions] = [metrics.capacity.code, stateOf(step, mass)];
  if (mass === null) return massUnknown(metric, conditions);
  const sentence = `At ${currentName(step, mass)}, cycle ${lastOf(step)} gives back ${number(step.capacity)} mAh/g.`;
  return { metric, ...bounded(openOf(step)), conditions, sentence };
}

function retentionOf(step: RateStep, { reference }: RateSeries, mass: number | null, openOf: OpenOf): Told {
  const metric = metrics.retention.code;
  const conditions = { ...stateOf(step, mass), referenceCycle: lastOf(reference) };
  if (!(reference.capacity > 0)) {
    return { metric, conditions, code: 'NO_CHARGE', message: `cycle ${lastOf(reference)} has no capacity` };
  }
  const kept = percentOf(openOf(step), openOf(reference));
  const sentence = `At ${currentName(step, mass)}, ${number(kept.value)} % of the capacity at ${currentName(reference, mass)} is kept.`;
  return { metric, ...kept, conditions, sentence };
}

function recoveryOf({ steps, again }: RateSeries, mass: number | null, openOf: OpenOf): Told {
  const metric = metrics.recovery.code;
  const first = steps[0] as RateStep;
  if (again === null) {
    const message = `the first current, ${currentName(first, mass)}, does not come again behind others`;
    return { metric, conditions: { referenceCycle: lastOf(first) }, code: 'NOT_REPEATED', message };
  }
  const { cycle: _, ...state } = stateOf(again, mass);
  const kept = percentOf(openOf(again), openOf(first));
  return {
    metric,
    ...kept,
    conditions: { ...state, afterCycles: lastOf(again), referenceCycle: lastOf(first) },
    sentence: `Back at ${currentName(first, mass)}, cycle ${lastOf(again)} has ${number(kept.value)} % of the capacity of cycle ${lastOf(first)}.`,
  };
}

function picture({ steps }: RateSeries, mass: number | null): Picture {
  return {
    title: 'Capacity at each rate',
    x: { label: 'cycle', unit: null },
    y: { label: 'capacity', unit: capacityUnit(mass) },
    series: steps.map((step) => ({
      name: currentName(step, mass),
      look: 'POINTS',
      x: step.cycles.map(({ cycle }) => cycle),
      y: step.cycles.map(({ capacity }) => capacity),
    })),
    marks: [],
  };
}
