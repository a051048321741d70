import type { DerivedMetric, ReportedBeside } from '../../domain/derivedMetric.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import { computedQuantity } from '../../domain/quantity.ts';
import { meet } from '../audit/compute.ts';
import { type Bounds, boundsOf, subtract } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { factsOf } from '../facts/facts.ts';
import { mappedSubject, type Subject } from '../facts/subject.ts';
import { derivedId, fingerprintOf } from './derivedId.ts';
import type { Derived, Metric } from './metric.ts';
import { heldUnder, reportedBeside } from './reportedBeside.ts';
import { reportedFirst } from './reportedFirst.ts';

/** Digits of a discrepancy, as many as computed numbers have. */
const SIGNIFICANT_DIGITS = 6;

/**
 * Every metric over what one source says of one material with one ion; what others say of it is left out. What the source reports
 * goes before what its curves give of the same.
 */
export function derivedOf(subject: Subject, about: About): readonly DerivedMetric[] {
  const own = mappedSubject(subject, (facts) =>
    factsOf(reportedFirst(facts.find({ also: ({ observation }) => observation.source === about.source }))),
  );
  return about.metrics.flatMap((metric) => numbersOf(metric, own, about.source));
}

type About = { readonly source: string; readonly metrics: readonly Metric[] };

/** Numbers of one metric; those that would share an id get a suffix that tells them apart, in whatever order they come. */
function numbersOf(metric: Metric, subject: Subject, source: string): readonly DerivedMetric[] {
  const numbers = metric.compute(subject).map((derived) => ({ derived, ion: ionOf(derived, subject) }));
  const byId = groupBy(numbers, ({ derived, ion }) => derivedId(metric, derived, ion));
  return [...byId].flatMap(([id, sharing]) => {
    const different = [...groupBy(sharing, ({ derived }) => fingerprintOf(derived))];
    return different.map(([print, [{ derived, ion }]]) => ({
      id: different.length === 1 ? id : `${id}/${print}`,
      source,
      material: subject.material,
      ion,
      ...contentOf(metric, derived, subject),
    }));
  });
}

function ionOf({ inputs, ofIon }: Derived, { ion }: Subject): IonSymbol | null {
  return ofIon === true || inputs.some(({ observation }) => observation.ion !== null) ? ion : null;
}

function contentOf(metric: Metric, derived: Derived, subject: Subject) {
  const { inputs, parameters = [], sentence } = derived;
  const value = computedQuantity(metric.unitKind, opened(derived.bounds), 'STATED');
  const beside = derived.reported ?? reportedBeside(metric, derived, subject);
  return {
    metric: metric.code,
    version: metric.version,
    value,
    conditions: heldUnder(derived),
    inputs: [...new Set(inputs.map(({ id }) => id))],
    curves: [],
    analysis: null,
    statement: null,
    parameters,
    sentence,
    reported: beside.flatMap((fact) => besideOf(boundsOf(value), fact)),
  };
}

/** A reported value beside a computed one, with what parts them; none where the report is no number. */
export function besideOf(computed: Bounds, { id, bounds }: Fact): readonly ReportedBeside[] {
  if (bounds === null) return [];
  return [{ observation: id, difference: opened(subtract(computed, bounds)), agrees: meet(computed, bounds) }];
}

/** Open ends as null, the rest without what subtraction leaves in the last digits. */
function opened({ value, lower, upper }: Bounds) {
  const end = (each: number) => (Number.isFinite(each) ? rounded(each) : null);
  return { value: rounded(value), lower: end(lower), upper: end(upper) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
