import type { JudgingOptions } from '../../domain/judging.ts';
import type { AuditDefinition } from '../../domain/rule.ts';

/**
 * Thresholds of an audit rule by name: its own, or the last that a query asks for.
 *
 * @throws {RangeError} when asked for a name that the rule does not have
 */
export function thresholdsOf(
  { code, parameters }: Pick<AuditDefinition, 'code' | 'parameters'>,
  { thresholds }: Pick<JudgingOptions, 'thresholds'>,
): (name: string) => number {
  return (name) => {
    const known = parameters.find((each) => each.name === name);
    if (known === undefined) throw new RangeError(`Audit rule ${code} has no parameter "${name}"`);
    return thresholds.findLast((each) => each.rule === code && each.parameter === name)?.value ?? known.value;
  };
}
