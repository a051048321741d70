import type { Conditions } from '../../../domain/conditions.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { quantityOf } from '../../../domain/observation.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { remembered } from '../../../domain/remembered.ts';
import { canonicalUnit, type UnitKind } from '../../../domain/units.ts';
import { type Bounds, halfWidth } from '../../facts/bounds.ts';
import type { NumberedFact } from '../../facts/fact.ts';
import { changedSubject } from '../../facts/subject.ts';
import { type BaseRun, type Bench, compareAgain, judgeAgain } from './bench.ts';
import type { Knob } from './knob.ts';
import type { Breakpoint } from './run.ts';

/** A number of a statement that can be another. */
export type Input = { readonly observation: string; readonly unit: string };

/** Kinds whose numbers can lie on both sides of 0. All others are never turned below 0, and a share never above 100 %. */
const signed: ReadonlySet<UnitKind> = new Set([
  'DIMENSIONLESS',
  'POTENTIAL',
  'ENERGY',
  'MOLAR_ENERGY',
  'LENGTH',
  'ANGLE',
  'WAVENUMBER',
  'CHEMICAL_SHIFT',
  'TEMPERATURE',
]);

/** Of a number that is exactly 0: what counts as a small change, in canonical units. */
const SMALL = 0.01;

/**
 * Every number that a rule read, set values included; its interval moves along as it is. By id, so that of two turns of one
 * size the same is found whichever rule reads first.
 */
export function inputKnobs(bench: Bench): readonly Knob<Input>[] {
  const facts = new Map(bench.runs.flatMap((run) => [...run.numbers]));
  const sorted = [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const different = groupBy(sorted, statedAs);
  const byInput = new Map<string, Breakpoint[]>();
  for (const breakpoint of bench.runs.flatMap((run) => [...run.breakpoints.values()])) {
    for (const id of breakpoint.inputs) byInput.set(id, [...(byInput.get(id) ?? []), breakpoint]);
  }
  return [...different.values()].map(([fact]) => inputKnob(bench, fact, byInput.get(fact.id) ?? []));
}

/** A text that two values share if one number is stated in several places: turning either does the same. */
function statedAs({ bounds, laboratory, dft, observation }: NumberedFact): string {
  const { source, material, ion, quantity, technique, measurement, cell, conditions } = observation;
  // of a ratio, what it is to
  const { value: _, ...said } = observation.statement as { readonly form: string; readonly value?: unknown };
  const subject = [source, laboratory, material, ion, quantity, technique, measurement, cell, dft?.id];
  const words = [conditionsText(conditions), JSON.stringify(said)];
  return [...subject, bounds.lower, bounds.value, bounds.upper, ...words].join('|');
}

const conditionsText = remembered((conditions: Conditions) => JSON.stringify(conditions));

function inputKnob(
  bench: Bench,
  { id, bounds, observation }: NumberedFact,
  breakpoints: readonly Breakpoint[],
): Knob<Input> {
  // what has bounds has a quantity
  const { kind } = quantityOf(observation.statement) as Quantity;
  const unit = canonicalUnit(kind).code;
  const scale = halfWidth(bounds) || SMALL;
  const reads = ({ numbers }: BaseRun) => numbers.has(id);
  const restsOnIt = (run: BaseRun) => [...run.breakpoints.values()].some(({ inputs }) => inputs.includes(id));
  const turned = (to: number) => changedSubject(bench.subject, new Map([[id, shifted(bounds, to)]]));
  return {
    of: { observation: id, unit },
    from: bounds.value,
    scale,
    probe: scale,
    lowest: signed.has(kind) ? Number.NEGATIVE_INFINITY : 0,
    highest: kind === 'SHARE' ? 100 : Number.POSITIVE_INFINITY,
    runs: bench.runs.filter(reads),
    judge: (to, some) => judgeAgain(bench, { subject: turned(to), touches: reads }, some),
    look: (to, rule) => compareAgain(bench, { subject: turned(to), touches: restsOnIt }, rule),
    ...knownPlaces(bounds, unit, breakpoints),
  };
}

/** Where a number that was compared is an end of a statement, it meets the threshold with that end. */
function knownPlaces(bounds: Bounds, unit: string, breakpoints: readonly Breakpoint[]) {
  const places = breakpoints.map(({ comparison: { observed, threshold, unit: comparedIn } }) =>
    (['lower', 'upper'] as const)
      .filter((end) => comparedIn === unit && bounds[end] === observed)
      .map((end) => bounds.value + threshold - bounds[end]),
  );
  return {
    known: [...new Set(places.flat())].filter(Number.isFinite),
    // what is read and not compared may choose between branches of a rule
    hasOthers: places.length === 0 || places.some((each) => each.length === 0),
  };
}

function shifted({ value, lower, upper }: Bounds, to: number): Bounds {
  const by = to - value;
  return { value: to, lower: lower + by, upper: upper + by };
}
