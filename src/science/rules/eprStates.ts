import { groupBy } from '../../domain/groupBy.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { boundsOf } from '../facts/bounds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

/** How conditions label the line of conduction electrons. */
const NARROW = /narrow|dyson/i;

/** What one source says of EPR spectra, by the state of the electrode. */
export type EprStates = {
  /** Lowest potential on insertion that a spectrum was taken at, in V; null if none is stated. */
  readonly potential: number | null;
  /** Statements on that state, and those that name no potential. */
  readonly last: readonly Fact[];
  /** Statements on states of insertion before it. */
  readonly earlier: readonly Fact[];
  /** Statements on the carbon before it took up any ion. */
  readonly pristine: readonly Fact[];
};

/** States by source. Spectra on extraction are left out; without a spectrum on insertion there is nothing to read. */
export function eprStates({ own, general }: Pick<Subject, 'own' | 'general'>): readonly EprStates[] {
  const inserted = own.find({ technique: 'EPR', also: (fact) => !isPristine(fact) && !isExtraction(fact) });
  const pristine = [own, general].flatMap((facts) => facts.find({ technique: 'EPR', also: isPristine }));
  const bySource = groupBy(inserted, ({ observation }) => observation.source);
  return [...bySource].map(([source, facts]) => {
    const lowest = Math.min(...facts.map((fact) => potentialOf(fact) ?? Number.POSITIVE_INFINITY));
    const isEarlier = (fact: Fact) => (potentialOf(fact) ?? lowest) > lowest;
    return {
      potential: Number.isFinite(lowest) ? lowest : null,
      last: facts.filter((fact) => !isEarlier(fact)),
      earlier: facts.filter(isEarlier),
      pristine: pristine.filter(({ observation }) => observation.source === source),
    };
  });
}

/** Numbers of a quantity of the narrow line; where none names it, those that name no line. */
export function narrowLineValues(facts: readonly Fact[], quantity: QuantityCode): readonly Fact[] {
  const values = facts.filter(
    ({ bounds, observation }) =>
      observation.quantity === quantity && observation.statement.form === 'VALUE' && bounds !== null,
  );
  const named = values.filter(isNarrow);
  return named.length > 0 ? named : values.filter(({ observation }) => observation.conditions.line === undefined);
}

/** Whether a statement says that the narrow line is there. */
export function showsNarrowLine(fact: Fact): boolean {
  const presence = statementOf(fact, 'PRESENCE');
  if (presence !== null) return presence.feature === 'NARROW_EPR_LINE' && presence.level !== 'ABSENT';
  return narrowLineAppears(fact);
}

/** Whether a statement says that the narrow line comes up along filling. */
export function narrowLineAppears(fact: Fact): boolean {
  const trend = statementOf(fact, 'TREND');
  if (trend === null || fact.observation.quantity !== 'EPR_INTENSITY') return false;
  return trend.term === 'APPEARS' && trend.along === 'FILLING' && isNarrow(fact);
}

/** Whether a statement says that the narrow line, or any line, is not there. */
export function lacksNarrowLine(fact: Fact): boolean {
  const presence = statementOf(fact, 'PRESENCE');
  return presence?.level === 'ABSENT' && ['NARROW_EPR_LINE', 'EPR_SIGNAL'].includes(presence.feature);
}

function isNarrow({ observation: { conditions } }: Fact): boolean {
  return conditions.line !== undefined && NARROW.test(conditions.line);
}

function isPristine({ observation: { conditions } }: Fact): boolean {
  return conditions.mode === 'PRISTINE';
}

function isExtraction({ observation: { conditions } }: Fact): boolean {
  return conditions.direction === 'EXTRACTION';
}

function potentialOf({ observation: { conditions } }: Fact): number | null {
  return conditions.potential === undefined ? null : boundsOf(conditions.potential).value;
}
