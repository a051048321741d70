import { expect } from '@jest/globals';
import type { DerivedMetric } from '../../src/domain/derivedMetric.ts';
import type { EvidenceBase } from '../../src/domain/evidenceBase.ts';
import type { IonSymbol } from '../../src/domain/ion.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { parseQuantity, type Quantity } from '../../src/domain/quantity.ts';
import type { UnitKind } from '../../src/domain/units.ts';
import { derivedOf } from '../../src/science/metrics/derive.ts';
import type { Metric } from '../../src/science/metrics/metric.ts';
import { evidenceBase, type Said, subjectIn } from './evidence.ts';
import { measurement } from './records.ts';

type Asked = {
  readonly ion?: IonSymbol;
  readonly rest?: Partial<Omit<EvidenceBase, 'observations'>>;
  readonly source?: string;
};

/** Numbers of a metric over statements in short, or over a whole base; of the source of its first statement. */
export function derived(
  metric: Metric,
  given: readonly Said[] | EvidenceBase,
  { ion, rest, source }: Asked = {},
): readonly DerivedMetric[] {
  const base = 'observations' in given ? given : evidenceBase(given, rest);
  const first = base.observations.find(({ material }) => material !== null);
  return derivedOf(subjectIn(base, ion), { source: source ?? first?.source ?? '', metrics: [metric] });
}

/** Value and both ends of each number; null where open. */
export function numbers(metric: Metric, given: readonly Said[] | EvidenceBase, asked: Asked = {}) {
  return derived(metric, given, asked).map(({ value }) => [value.value, value.lower, value.upper]);
}

/** Values alone. */
export function values(metric: Metric, given: readonly Said[] | EvidenceBase, asked: Asked = {}): readonly number[] {
  return derived(metric, given, asked).map(({ value }) => value.value);
}

/** Keys of the values that stand beside, each with whether it agrees. */
export function beside(metric: Metric, given: readonly Said[] | EvidenceBase, asked: Asked = {}) {
  return derived(metric, given, asked).flatMap(({ reported }) =>
    reported.map(({ observation, agrees }) => `${observation.split('/')[1]} ${agrees ? 'agrees' : 'disagrees'}`),
  );
}

/** A number within half a digit of the fifth. */
export function near(expected: number) {
  return expect.closeTo(expected, expected === 0 ? 9 : 4 - Math.floor(Math.log10(Math.abs(expected))));
}

/** A run with one setting, as printed. */
export function runWith(key: string, settings: Readonly<Record<string, readonly [string, UnitKind]>>): Measurement {
  return measurement({
    key,
    settings: Object.entries(settings).map(([code, [reported, kind]]) => ({
      code,
      value: { value: setting(reported, kind) },
    })),
  });
}

function setting(reported: string, kind: UnitKind): Quantity {
  const result = parseQuantity({ reported, setting: true }, kind, 'LAST_DIGIT');
  if (!result.ok) throw new RangeError(result.problems.map(({ message }) => message).join('; '));
  return result.quantity;
}
