import { rules } from '../../rules/index.ts';
import { parametersOf } from '../judgeRule.ts';
import type { Judging } from '../judging.ts';
import { gridOf } from './across.ts';
import { type BaseRun, type Bench, compareAgain, judgeAgain } from './bench.ts';
import type { Knob } from './knob.ts';

/** A threshold that can be another. */
export type Threshold = { readonly rule: string; readonly parameter: string; readonly unit: string };

/** Scale of the grid on which a threshold is turned, as a share of it. */
const PROBE = 0.01;

/**
 * Every threshold that a rule asked for, and those of rules that another rule follows from. A threshold keeps its sign
 * and is never 0, which means nothing for most.
 */
export function thresholdKnobs(bench: Bench): readonly Knob<Threshold>[] {
  const codes = bench.runs.flatMap(({ rule, breakpoints }) => [
    rule.code,
    ...[...breakpoints.values()].map((each) => each.rule),
  ]);
  return [...new Set(codes)].flatMap((code) => ruleKnobs(bench, code));
}

function ruleKnobs(bench: Bench, code: string): readonly Knob<Threshold>[] {
  const touches = ({ rule: own, breakpoints }: BaseRun) =>
    own.code === code || [...breakpoints.values()].some(({ rule }) => rule === code);
  const runs = bench.runs.filter(touches);
  const comparisons = runs
    .flatMap(({ breakpoints }) => [...breakpoints.values()])
    .filter(({ rule }) => rule === code)
    .map(({ comparison }) => comparison);
  const { judging } = bench;
  const isUnasked = (name: string) => runs.some(({ rule, asked }) => rule.code === code && !asked.has(name));
  const parameters = parametersOf(rules.get(code), judging).filter(({ name }) => !isUnasked(name));
  return parameters.map(({ name, value, unit }) => {
    const scale = Math.abs(value) || 1;
    const { step } = gridOf(scale * PROBE);
    const met = comparisons.filter(({ parameter, threshold }) => parameter === name && threshold === value);
    const known = [...new Set(met.map(({ observed }) => observed))].filter(Number.isFinite);
    const turned = (to: number): Judging => {
      const thresholds = [...judging.options.thresholds, { rule: code, parameter: name, value: to }];
      return { ...judging, options: { ...judging.options, thresholds } };
    };
    return {
      of: { rule: code, parameter: name, unit },
      from: value,
      scale,
      probe: scale * PROBE,
      lowest: value > 0 ? step : Number.NEGATIVE_INFINITY,
      highest: value < 0 ? -step : Number.POSITIVE_INFINITY,
      runs,
      judge: (to, some) => judgeAgain(bench, { judging: turned(to), touches }, some),
      look: (to, rule) => compareAgain(bench, { judging: turned(to), touches }, rule),
      known,
      hasOthers: met.length === 0,
    };
  });
}
