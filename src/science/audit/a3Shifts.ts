import { quantityKinds } from '../../domain/quantityKinds.ts';
import type { Parameter } from '../../domain/rule.ts';
import { type TrendSense, trendTerms } from '../../domain/trendTerms.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import { isOwn } from './about.ts';
import type { AuditInput, CheckResult } from './auditRule.ts';
import { computation, rangeOf } from './compute.ts';
import { compatible } from './conditionsOf.ts';
import { type Reflection, reflectionsOf } from './reflections.ts';
import type { Stated } from './stated.ts';
import { termOf } from './term.ts';

export const negligibleShift: Parameter = {
  name: 'negligibleShift',
  value: 0.03,
  unit: 'angstrom',
  description:
    'Largest change of the spacing that may be called minor or negligible: 3 times a resolution of 0.01 angstrom.',
  source: 'derived here: three times the usual uncertainty of a fitted position of a broad (002) reflection',
};

/** Regions that ions pass through one after the other. */
const successions = [
  ['SLOPE', 'PLATEAU'],
  ['HP', 'IP'],
  ['IP', 'LP'],
  ['HP', 'LP'],
] as const;

/**
 * What is said of the spacing in a region against the angles before and in it. Bragg's law gives the change without the
 * wavelength: the spacing changes by the ratio of the sines.
 */
export function checkShifts({ facts, parameter }: AuditInput): readonly CheckResult[] {
  const reflections = reflectionsOf(facts);
  return successions.flatMap(([before, after]) =>
    inRegion(reflections, before).flatMap((from) =>
      inRegion(reflections, after)
        .filter((to) => compatible(from.angle.first, to.angle.first, ['region', 'label', 'potential']))
        .filter((to) => subjectOf(to.angle.first) === subjectOf(from.angle.first))
        .flatMap((to) =>
          from.spacings
            .slice(0, 1)
            .flatMap((spacing) =>
              trendsOf(facts, to).map((trend) =>
                checkTrend(trend, { from, to, spacing }, parameter(negligibleShift.name)),
              ),
            ),
        ),
    ),
  );
}

function inRegion(reflections: readonly Reflection[], region: string): readonly Reflection[] {
  return reflections.filter(({ angle }) => angle.first.observation.conditions.region === region);
}

function subjectOf({ observation: { material, ion } }: Fact): string {
  return `${material}|${ion}`;
}

type Direction = 'GROWS' | 'SHRINKS' | 'STAYS';
type Trend = { readonly fact: Fact; readonly direction: Direction; readonly term: string };

/** What is said of the spacing as ions come in: a smaller angle is a larger spacing. */
function trendsOf(facts: Facts, { angle: { first } }: Reflection): readonly Trend[] {
  const directions: Readonly<Record<string, Partial<Record<TrendSense, Direction>>>> = {
    D002: { UP: 'GROWS', DOWN: 'SHRINKS', FLAT: 'STAYS' },
    TWO_THETA: { UP: 'SHRINKS', DOWN: 'GROWS', FLAT: 'STAYS' },
  };
  return facts.find({ form: 'TREND', also: isOwn }).flatMap((fact) => {
    const trend = statementOf(fact, 'TREND');
    if (trend?.along !== 'FILLING' || subjectOf(fact) !== subjectOf(first)) return [];
    if (fact.observation.conditions.region !== first.observation.conditions.region) return [];
    const { sense, name } = trendTerms.get(trend.term);
    const direction = directions[String(fact.observation.quantity)]?.[sense];
    return direction === undefined ? [] : [{ fact, direction, term: name }];
  });
}

type Step = { readonly from: Reflection; readonly to: Reflection; readonly spacing: Stated };

function checkTrend({ fact, direction, term }: Trend, { from, to, spacing }: Step, most: number): CheckResult {
  const half = Math.PI / 360;
  const change = rangeOf(
    [spacing.bounds, from.angle.bounds, to.angle.bounds],
    (distance, before, after) => distance * (Math.sin(before * half) / Math.sin(after * half) - 1),
  );
  const holds = {
    GROWS: change.upper > 0,
    SHRINKS: change.lower < 0,
    STAYS: change.lower <= most && change.upper >= -most,
  }[direction];
  const { material, ion } = fact.observation;
  const quantity = quantityKinds.get(String(fact.observation.quantity)).name;
  return {
    severity: holds ? null : 'WARNING',
    material,
    ion,
    inputs: [fact, ...to.angle.inputs, ...from.angle.inputs, ...spacing.inputs],
    doubted: [fact],
    sentence: `From ${interval(from.angle.bounds, 'deg')} to ${interval(to.angle.bounds, 'deg')} the spacing of ${interval(spacing.bounds, 'angstrom')} changes by ${interval(change, 'angstrom')}; ${holds ? 'that fits' : 'that does not fit'} the statement "${quantity}: ${term}".`,
    computations: [
      computation(
        'change = d (sin(theta before) / sin(theta after) - 1)',
        [
          termOf('spacing before', spacing.bounds, 'angstrom'),
          termOf('2 theta before', from.angle.bounds, 'deg'),
          termOf('2 theta after', to.angle.bounds, 'deg'),
        ],
        { result: termOf('change of the spacing', change, 'angstrom') },
      ),
    ],
  };
}
