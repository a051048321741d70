import { interval } from '../rules/words.ts';
import { isOwn } from './about.ts';
import type { AuditInput, CheckResult } from './auditRule.ts';
import { type MeanShare, meanShares } from './meanShares.ts';
import { relationsOf } from './opposites/relations.ts';
import { termOf } from './term.ts';

/** Every stated order of b-values of two ions against their capacitive shares: b grows with the share. */
export function checkOrder({ facts }: AuditInput): readonly CheckResult[] {
  const shares = meanShares(facts);
  return facts.find({ quantity: 'B_VALUE', form: 'ORDERING', also: isOwn }).flatMap((fact) => {
    const { material } = fact.observation;
    return relationsOf(fact).flatMap(({ low, high, strict }) => {
      const [less, more] = [low, high].map((item) => shareOf(shares, material, item));
      if (!strict || less === undefined || more === undefined) return [];
      const inputs = [fact, ...less.inputs, ...more.inputs];
      return [checkPair(less, more, { material, ion: null, inputs })];
    });
  });
}

function shareOf(shares: readonly MeanShare[], material: string | null, item: string): MeanShare | undefined {
  return shares.find((share) => share.material === material && share.ion === item);
}

function checkPair(
  less: MeanShare,
  more: MeanShare,
  about: Pick<CheckResult, 'material' | 'ion' | 'inputs'>,
): CheckResult {
  const severity = less.b.lower > more.b.upper ? 'WARNING' : null;
  return {
    severity,
    ...about,
    sentence:
      `b is called lower for ${less.ion} than for ${more.ion}; the capacitive shares amount to ` +
      `${interval(less.b, '1')} and ${interval(more.b, '1')}${severity === null ? '' : ', the other way round'}.`,
    computations: [
      {
        formula: 'b = (1 + f)/2',
        terms: [termOf(`(1 + f)/2 of ${less.ion}`, less.b, '1'), termOf(`(1 + f)/2 of ${more.ion}`, more.b, '1')],
        result: null,
        expected: null,
      },
    ],
    repairs: [],
  };
}
