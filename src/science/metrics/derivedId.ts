import { fingerprint } from '../../domain/fingerprint.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import type { Derived, Metric } from './metric.ts';

/**
 * Made of the first input, the metric and its version; with the ion where the first input names none or another one,
 * since each ion has its number then.
 */
export function derivedId({ code, version }: Metric, { inputs }: Derived, ion: IonSymbol | null): string {
  const [{ id, observation }] = inputs;
  const ofOther = observation.ion === ion ? '' : `/${ion}`;
  return `DerivedMetric:${id.slice(id.indexOf(':') + 1)}/${code}.${version}${ofOther}`;
}

/** Eight digits that two numbers of one metric and first input share only if all is the same that went into them. */
export function fingerprintOf({ bounds, inputs, parameters, conditions }: Derived): string {
  const ids = [...new Set(inputs.map(({ id }) => id))].sort();
  const settings = parameters?.map(({ name, value }) => `${name} ${value}`).sort();
  return fingerprint(JSON.stringify([ids, settings, conditions, bounds]));
}
