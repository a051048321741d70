import { quantityOf } from '../../../domain/observation.ts';
import { canonicalUnit, type UnitKind } from '../../../domain/units.ts';
import { type Bounds, halfWidth } from '../../facts/bounds.ts';
import type { Fact } from '../../facts/fact.ts';
import { changedSubject } from '../../facts/subject.ts';
import { type Bench, judgeAgain } from './bench.ts';
import type { Knob } from './knob.ts';

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

/** Every number that a line rests on, set values included; its interval moves along as it is. */
export function inputKnobs(bench: Bench): readonly Knob<Input>[] {
  const used = new Set(bench.lines.flatMap(({ inputs }) => inputs));
  const facts = new Map(bench.runs.flatMap((run) => [...run.facts].filter(([id]) => used.has(id))));
  return [...facts.values()].flatMap((fact) => inputKnob(bench, fact));
}

function inputKnob(bench: Bench, { id, bounds, observation }: Fact): readonly Knob<Input>[] {
  const quantity = quantityOf(observation.statement);
  if (bounds === null || quantity === null) return [];
  const scale = halfWidth(bounds) || SMALL;
  const runs = bench.runs.filter(({ facts }) => facts.has(id));
  return [
    {
      of: { observation: id, unit: canonicalUnit(quantity.kind).code },
      from: bounds.value,
      scale,
      probe: scale,
      lowest: signed.has(quantity.kind) ? Number.NEGATIVE_INFINITY : 0,
      highest: quantity.kind === 'SHARE' ? 100 : Number.POSITIVE_INFINITY,
      runs,
      judge: (to) =>
        judgeAgain(bench, { subject: changedSubject(bench.subject, new Map([[id, shifted(bounds, to)]])), runs }),
      known: [],
    },
  ];
}

function shifted({ value, lower, upper }: Bounds, to: number): Bounds {
  const by = to - value;
  return { value: to, lower: lower + by, upper: upper + by };
}
