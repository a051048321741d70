import type { DerivedMetric, ReportedBeside } from '../../domain/derivedMetric.ts';
import { computedQuantity } from '../../domain/quantity.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { type Bounds, subtract } from '../facts/bounds.ts';
import { stateOf } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { metrics } from './index.ts';
import type { Derived, Metric } from './metric.ts';

/** Every metric over what one source says of one material with one ion. */
export function derivedOf(source: string, subject: Subject): readonly DerivedMetric[] {
  return metrics.entries.flatMap((metric) =>
    metric.compute(subject).map((derived) => derivedMetric(metric, derived, { source, subject })),
  );
}

type About = { readonly source: string; readonly subject: Subject };

function derivedMetric(metric: Metric, derived: Derived, { source, subject }: About): DerivedMetric {
  const { code, version, unitKind } = metric;
  const { bounds, inputs, parameters = [], sentence } = derived;
  const beside = derived.reported ?? reportedBeside(metric, derived, subject);
  const tail = inputs[0]?.id.slice('Observation:'.length);
  return {
    id: `DerivedMetric:${tail}/${code}.${version}`,
    metric: code,
    version,
    source,
    material: subject.material,
    ion: inputs.some(({ observation }) => observation.ion !== null) ? subject.ion : null,
    value: computedQuantity(unitKind, opened(bounds), 'STATED'),
    conditions: derived.conditions ?? inputs[0]?.observation.conditions ?? {},
    inputs: [...new Set(inputs.map(({ id }) => id))],
    parameters,
    sentence,
    reported: beside.flatMap((fact) => besideOf(bounds, fact)),
  };
}

/** Reported values of the metric's quantity in the state of its first input, those aside that went in. */
function reportedBeside({ quantity }: Metric, { inputs }: Derived, { own }: Subject): readonly Fact[] {
  const [first] = inputs;
  if (quantity === null || first === undefined) return [];
  const used = new Set(inputs.map(({ id }) => id));
  return own
    .find({ quantity: quantity as QuantityCode, form: 'VALUE' })
    .filter((fact) => !used.has(fact.id) && stateOf(fact) === stateOf(first));
}

function besideOf(computed: Bounds, { id, bounds }: Fact): readonly ReportedBeside[] {
  if (bounds === null) return [];
  const difference = opened(subtract(computed, bounds));
  return [{ observation: id, difference, agrees: computed.lower <= bounds.upper && bounds.lower <= computed.upper }];
}

function opened({ value, lower, upper }: Bounds) {
  const end = (each: number) => (Number.isFinite(each) ? each : null);
  return { value, lower: end(lower), upper: end(upper) };
}
