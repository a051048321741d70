import { regions } from '../../domain/regions.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import type { Reading, RuleInput } from './rule.ts';

/** Whether the proposition is about a region that shares no potential with the one that a rule looks at. */
export function outside({ subject, region }: Pick<RuleInput, 'subject' | 'region'>, looksAt: string): boolean {
  return region !== null && !subject.windows.overlap(region, looksAt);
}

/** Readings of a rule that looks at one region: NOT_APPLICABLE where the proposition is about another. */
export function readWithin(
  { subject, region }: Pick<RuleInput, 'subject' | 'region'>,
  looksAt: string,
  readings: readonly Reading[],
): readonly Reading[] {
  if (region === null || subject.windows.overlap(region, looksAt)) return readings;
  const [here, there] = [regions.get(looksAt).name, regions.get(region).name];
  return readings.map(({ inputs, sentence }) => ({
    direction: 'NOT_APPLICABLE',
    inputs,
    sentence: `${sentence} This was read of the ${here}, which shares no potential with the ${there}.`,
  }));
}

/** A filter of statements: those that name no region, or one that shares a stretch of potential with this one. */
export function concerning({ windows }: Subject, region: string): (fact: Fact) => boolean {
  return ({ observation: { conditions } }) =>
    conditions.region === undefined || windows.overlap(conditions.region, region);
}
