import type { Severity } from '../../domain/audit.ts';
import type { Bounds } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { type Component, complement, componentOf, type SlopeShare, slopeSharesOf } from './a1Components.ts';
import type { CheckResult } from './auditRule.ts';
import { computation, mayBeAtMost, meet, rangeOf } from './compute.ts';
import { mendingOf, type Part, possible } from './mending.ts';
import { best, type Stated, statedValues, within } from './stated.ts';
import { termOf } from './term.ts';

/** What is kept of the whole, and of its parts. */
type Case = {
  readonly total: Stated;
  readonly slope: Component;
  readonly plateau: Component;
  readonly share: SlopeShare;
};

/**
 * What is kept of the total is the mean of what its parts keep, weighted by their shares. Where one part is not stated it
 * has to come out between 0 and 100 %: less is impossible, more would mean that it grows.
 *
 * @param unchanged how far from 100 % a part may be that "does not fade", in %
 */
export function checkRetentions(subject: Subject, unchanged: number): readonly CheckResult[] {
  const totals = statedValues(
    subject.own.find({
      quantity: 'CAPACITY_RETENTION',
      form: 'VALUE',
      also: ({ observation: { conditions } }) => conditions.region === undefined || conditions.region === 'FULL',
    }),
  );
  return totals.flatMap((total) => {
    const over = { total, unchanged };
    const [slope, plateau] = [componentOf(subject, 'SLOPE', over), componentOf(subject, 'PLATEAU', over)];
    if (slope.kind === 'MISSING' && plateau.kind === 'MISSING') return [];
    const cases = slopeSharesOf(subject, total).map((share): Case => ({ total, slope, plateau, share }));
    return best(cases, (each) => severityOf(each) === null).map((each) => checkCase(subject, each));
  });
}

function keptOf({ slope, plateau, share }: Case): Bounds {
  return rangeOf([share.bounds, slope.bounds, plateau.bounds], (s, a, b) => (s / 100) * a + (1 - s / 100) * b);
}

function severityOf(each: Case): Severity | null {
  const { total, slope, plateau } = each;
  const kept = keptOf(each);
  if (meet(kept, total.bounds)) return null;
  const kinds = [slope.kind, plateau.kind];
  const grows = kinds.includes('MISSING') && !mayBeAtMost(total.bounds, kept);
  return kinds.includes('WORDS') || grows ? 'WARNING' : 'ERROR';
}

/** What a part has to keep for the rest to hold. */
function neededOf({ total, slope, plateau, share }: Case, name: Component['name']): Bounds {
  return name === 'slope'
    ? rangeOf([share.bounds, plateau.bounds, total.bounds], (s, b, t) => (100 * t - (100 - s) * b) / s)
    : rangeOf([share.bounds, slope.bounds, total.bounds], (s, a, t) => (100 * t - s * a) / (100 - s));
}

function checkCase(subject: Subject, each: Case): CheckResult {
  const { total, slope, plateau, share } = each;
  const severity = severityOf(each);
  const kept = keptOf(each);
  const components = [slope, plateau];
  const outcome = {
    severity,
    material: subject.material,
    ion: subject.ion,
    inputs: [...total.inputs, ...components.flatMap(({ inputs }) => inputs), ...share.stated.inputs],
    sentence: sentenceOf(subject, each, severity === null),
    computations: [
      computation(
        'slope share x slope retention + plateau share x plateau retention = total retention',
        [
          termOf('slope share', share.bounds, '%'),
          termOf('plateau share', complement(share.bounds), '%'),
          ...components.map(({ name, bounds }) => termOf(`${name} retention`, bounds, '%')),
        ],
        { result: termOf('kept of the parts', kept, '%'), expected: termOf('total retention', total.bounds, '%') },
      ),
    ],
  };
  return severity === null ? outcome : { ...outcome, ...mendingOf(partsOf(each, kept)) };
}

function partsOf(each: Case, kept: Bounds): readonly Part[] {
  const { total, slope, plateau } = each;
  const components = [slope, plateau].flatMap(({ name, stated, bounds }): readonly Part[] =>
    stated === null
      ? []
      : [{ name: `${name} retention`, stated, bounds, unit: '%', mended: possible(neededOf(each, name), 0, 100) }],
  );
  return [
    { name: 'total retention', stated: total, bounds: total.bounds, unit: '%', mended: kept },
    ...components,
    shareOf(each),
  ];
}

/** The share that would fit, where what the parts keep differs for sure. */
function shareOf({ total, slope, plateau, share }: Case): Part {
  const { name, stated } = share;
  const differ = !meet(slope.bounds, plateau.bounds);
  const needed = rangeOf([total.bounds, slope.bounds, plateau.bounds], (t, a, b) => (100 * (t - b)) / (a - b));
  const mended = differ ? possible(needed, 0, 100) : null;
  const own = (bounds: Bounds) => (name === 'slope share' ? bounds : complement(bounds));
  return { name, stated, bounds: own(share.bounds), unit: '%', mended: mended === null ? null : own(mended) };
}

function sentenceOf({ ion }: Subject, each: Case, holds: boolean): string {
  const { total, slope, plateau, share } = each;
  const { afterCycles } = total.first.observation.conditions;
  const over = afterCycles === undefined ? '' : ` after ${afterCycles} cycles`;
  const given = [slope, plateau].flatMap(({ name, kind, bounds }) => {
    if (kind === 'MISSING') return [];
    return kind === 'WORDS' ? `the ${name}, in words, is unchanged` : `the ${name} keeps ${interval(bounds, '%')}`;
  });
  const [missing] = [slope, plateau].filter(({ kind }) => kind === 'MISSING');
  const rest =
    missing === undefined
      ? `the parts together ${holds ? 'keep' : 'would keep'} ${interval(keptOf(each), '%')}`
      : needed(missing, each, holds);
  return `For ${ion}${over}, the total keeps ${interval(total.bounds, '%')} and ${given.join(' and ')}; with a slope share of ${interval(share.bounds, '%')} ${rest}.`;
}

function needed({ name }: Component, each: Case, holds: boolean): string {
  const rest = neededOf(each, name);
  if (!Number.isFinite(rest.value)) return `the ${name} has no part`;
  return holds
    ? `the ${name} keeps ${interval(within(rest, 0, 100), '%')}`
    : `the ${name} would have to keep ${interval(rest, '%')}`;
}
