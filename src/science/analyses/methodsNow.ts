import { fingerprint } from '../../domain/fingerprint.ts';
import { analyses } from './index.ts';

/** A text that changes with the analyses, the versions of their methods, and what they are told where nobody says otherwise. */
export function methodsNow(): string {
  const told = analyses.entries.map(({ code, techniques, parameters, metrics }) => [
    code,
    techniques,
    Object.entries(parameters).map(([name, { standard }]) => [name, standard]),
    metrics.map((metric) => [metric.code, metric.version, metric.quantity]),
  ]);
  return fingerprint(JSON.stringify(told));
}
