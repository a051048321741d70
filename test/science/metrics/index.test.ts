import { expect, test } from '@jest/globals';
import { quantityKinds } from '../../../src/domain/quantityKinds.ts';
import { metrics } from '../../../src/science/metrics/index.ts';

test.each(metrics.entries.map((metric) => [metric.code, metric] as const))(
  '%s says what it is, how it is computed and by whom, in whole words',
  (code, { name, description, formula, source, version }) => {
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
    expect(description).toMatch(/^.{20,}\.$/);
    for (const text of [name, formula, source]) expect(text.length).toBeGreaterThan(2);
    expect(version).toBe(1);
  },
);

test('metrics of a reported quantity have its unit', () => {
  for (const { quantity, unitKind } of metrics.entries) {
    if (quantity !== null) expect([quantity, quantityKinds.get(quantity).unitKind]).toEqual([quantity, unitKind]);
  }
});
