import { exact, subtract } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import type { CheckResult } from './auditRule.ts';
import { meet, rangeOf } from './compute.ts';
import { conditionsOf } from './conditionsOf.ts';
import { checked } from './mending.ts';
import { best, ofState, type Stated, statedValues } from './stated.ts';
import { termOf } from './term.ts';

/** What is lost and what is kept make 100 %. */
export function checkLosses(subject: Subject): readonly CheckResult[] {
  const retentions = statedValues(subject.own.find({ quantity: 'CAPACITY_RETENTION', form: 'VALUE' }));
  const losses = statedValues(subject.own.find({ quantity: 'CAPACITY_LOSS', form: 'VALUE' }));
  return losses.flatMap((loss) => {
    const sum = (kept: Stated) => rangeOf([loss.bounds, kept.bounds], (a, b) => a + b);
    return best(
      ofState(
        retentions.filter((kept) => sameLoss(kept, loss)),
        loss,
        [],
      ),
      (kept) => meet(sum(kept), exact(100)),
    ).map((kept) => {
      const holds = meet(sum(kept), exact(100));
      const part = (name: string, stated: Stated, other: Stated) => {
        const mended = subtract(exact(100), other.bounds);
        return { name, stated, bounds: stated.bounds, unit: '%', mended };
      };
      return checked(subject, {
        formula: 'capacity loss + capacity retention = 100 %',
        parts: [part('capacity loss', loss, kept), part('capacity retention', kept, loss)],
        result: termOf('sum', sum(kept), '%'),
        expected: termOf('whole', exact(100), '%'),
        severity: holds ? null : 'ERROR',
        sentence: `For ${subject.ion}, a loss of ${interval(loss.bounds, '%')} and a retention of ${interval(kept.bounds, '%')} make ${interval(sum(kept), '%')}${holds ? ': 100 % fits' : ', not 100 %'}.`,
      });
    });
  });
}

/** Of the same part of the capacity, over the same, stated, number of cycles. */
function sameLoss(kept: Stated, loss: Stated): boolean {
  const [mine, theirs] = [conditionsOf(kept.first), conditionsOf(loss.first)];
  return mine.region === theirs.region && mine.afterCycles !== undefined;
}
