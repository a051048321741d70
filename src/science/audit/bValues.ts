import type { Severity } from '../../domain/audit.ts';
import { intersects } from '../../domain/quantity.ts';
import { type Bounds, subtract } from '../facts/bounds.ts';
import type { Estimate } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { interval, number } from '../rules/words.ts';
import { aboutOf, isOwn } from './about.ts';
import type { AuditInput, CheckResult } from './auditRule.ts';
import { type MeanShare, meanShares } from './meanShares.ts';
import { subjectEstimates } from './subjectEstimates.ts';
import { termOf } from './term.ts';

/** Every stated b-value against the capacitive shares of the same material and ion. */
export function checkValues(input: AuditInput): readonly CheckResult[] {
  const stated = subjectEstimates(input.facts.find({ quantity: 'B_VALUE', form: 'VALUE', also: isOwn }));
  return meanShares(input.facts).flatMap((share) =>
    stated.flatMap((each) =>
      each.inputs.every((b) => share.inputs.every((f) => areAlike(b, f))) ? [checkValue(each, share, input)] : [],
    ),
  );
}

/** The same material and ion, and no two regions or potentials. */
function areAlike({ observation: b }: Fact, { observation: f }: Fact): boolean {
  const [at, by] = [b.conditions, f.conditions];
  return (
    b.material === f.material &&
    b.ion === f.ion &&
    (at.region ?? by.region) === (by.region ?? at.region) &&
    (at.potential === undefined || by.potential === undefined || intersects(at.potential, by.potential))
  );
}

function checkValue(stated: Estimate, share: MeanShare, { parameter }: AuditInput): CheckResult {
  const difference = subtract(stated.bounds, share.b);
  const local = isLocal(stated) && !isLocal(share);
  const severity = severityOf(difference, parameter);
  const capped = severity === 'WARNING' && local ? 'INFO' : severity;
  const inputs = [...stated.inputs, ...share.inputs];
  return {
    severity: capped,
    ...aboutOf(inputs),
    inputs,
    sentence:
      `b is ${interval(stated.bounds, '1')}; the capacitive shares at ${number(share.rate)} mV/s amount to ` +
      `${interval(share.b, '1')}.${local ? ' b holds at one potential, while the shares name none.' : ''}`,
    computations: [
      {
        formula: 'b = (1 + f)/2',
        terms: [termOf('b', stated.bounds, '1')],
        result: termOf('b - (1 + f)/2', difference, '1'),
        expected: termOf(`(1 + f)/2 at ${number(share.rate)} mV/s`, share.b, '1'),
      },
    ],
    repairs: severity === null ? [] : stated.inputs.map(({ id }) => repairOf(id, share.b)),
  };
}

function isLocal({ inputs }: Pick<Estimate, 'inputs'>): boolean {
  return inputs.some(({ observation: { conditions } }) => conditions.potential !== undefined);
}

function repairOf(observation: string, { value, lower, upper }: Bounds) {
  const sentence = `A b-value of ${interval({ value, lower, upper }, '1')} would agree with the shares.`;
  return { observation, value, lower, upper, unit: '1', sentence };
}

/** By the part of the interval that is nearest to no difference. */
function severityOf({ lower, upper }: Bounds, parameter: AuditInput['parameter']): Severity | null {
  const least = Math.max(0, lower, -upper);
  if (least <= parameter('agreesWithin')) return null;
  return least > parameter('failsBeyond') ? 'WARNING' : 'INFO';
}
