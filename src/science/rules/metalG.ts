import type { LineCondition } from '../../domain/evidence.ts';
import type { Bounds } from '../facts/bounds.ts';
import { distance } from '../facts/distance.ts';
import { estimates } from '../facts/estimates.ts';
import type { Fact } from '../facts/fact.ts';
import { decide } from './decide.ts';
import { type EprStates, narrowLineValues } from './eprStates.ts';
import type { NarrowLine } from './narrowLine.ts';
import type { Reading, RuleInput } from './rule.ts';
import { interval, range } from './words.ts';

/** Decimals of a g factor that spectrometers resolve. */
const G_DECIMALS = 5;

type Asked = Pick<RuleInput, 'subject' | 'parameter'>;

/** Holds the g factor of a new narrow line against that of the ion's metal. */
export function metalG(states: EprStates, line: NarrowLine, { subject, parameter }: Asked): Reading {
  const stated = narrowLineValues(states.last, 'EPR_G_FACTOR');
  if (stated.length === 0) {
    const { inputs } = line;
    return { direction: 'INSUFFICIENT', inputs, sentence: `${line.sentence}; its g factor is not stated.` };
  }
  const bounds = estimates(stated)
    .map((each) => each.bounds)
    .reduce(spanned);
  const metal = parameter(`gOf${subject.ion}`);
  const tolerance = parameter('gTolerance');
  const apart = distance(bounds, metal);
  const { direction, comparisons } = decide(apart, {
    supports: { side: 'AT_MOST', parameter: 'gTolerance', threshold: tolerance },
    contradicts: null,
    unit: '1',
  });
  const where = `its g factor of ${printed(bounds)}`;
  const within = `within ${tolerance} of the ${metal} of ${subject.ion} metal`;
  return {
    direction,
    comparisons,
    inputs: [...line.inputs, ...stated],
    conditions: lineNotNamed(stated),
    sentence: `${line.sentence}${tail()}`,
  };

  function tail(): string {
    if (direction === 'SUPPORTS') return `; ${where} lies ${within}.`;
    if (apart.lower <= tolerance)
      return `, but ${where} lies only in part ${within}: the interval reaches to both sides.`;
    return (
      `, but ${where} lies ${range(apart, '1')} off the ${metal} of ${subject.ion} metal, ` +
      `beyond ${tolerance}: the line is new and not shown to be that of the metal.`
    );
  }
}

/** Both numbers, where runs of one state differ. */
function spanned(a: Bounds, b: Bounds): Bounds {
  return { value: a.value, lower: Math.min(a.lower, b.lower), upper: Math.max(a.upper, b.upper) };
}

function lineNotNamed(stated: readonly Fact[]): readonly LineCondition[] {
  if (stated.some(({ observation }) => observation.conditions.line !== undefined)) return [];
  return [
    { code: 'ASSUMED_INPUT', sentence: 'which line the g factor belongs to is not said; the narrow one is taken' },
  ];
}

function printed(bounds: Bounds): string {
  const { value, lower, upper } = bounds;
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return interval(bounds, '1', G_DECIMALS + 1);
  const digits = (x: number) => String(Number(x.toFixed(G_DECIMALS)));
  return `${digits(value)} (${digits(lower)} to ${digits(upper)})`;
}
