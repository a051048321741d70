import type { AnalysedNumber, NumberRefused } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { canonicalUnit } from '../../domain/units.ts';
import type { Refusal } from '../curves/analysed.ts';
import { arcTimeConstant } from '../curves/impedance/arcCapacitance.ts';
import type { CircuitFit } from '../curves/impedance/circuitFit.ts';
import { derivedEstimate } from '../curves/impedance/derivedEstimate.ts';
import { type Ladder, ladderText } from '../curves/impedance/ladder.ts';
import type { Estimate } from '../curves/numerics/estimate.ts';
import { number } from '../rules/words.ts';
import { circuitMetrics } from './impedanceMetrics.ts';
import type { Told } from './told.ts';

/** A correlation of two resistances from here on: what one gains the other loses. */
const EXCHANGED = 0.9;

/** An arc of a ladder that was fitted; labelled by its place in the order of time constants. */
type FittedArc = { readonly label: string; readonly element: number; readonly tau: Estimate };

type Values = Readonly<Record<string, number>>;

/** Numbers of a circuit that was fitted; those whose 95 % interval reaches further than `widest` of the value are refused. */
export function circuitNumbers(fit: CircuitFit, ladder: Ladder, widest: number): readonly Told[] {
  const arcs = arcsOf(fit, ladder);
  const give = (metric: MetricDefinition, name: string, estimate: Estimate, conditions: Conditions = {}): Told =>
    reachOf(estimate) <= widest
      ? given({ metric, name, estimate, conditions }, ladder)
      : { metric: metric.code, conditions, code: 'NOT_DETERMINED', message: wideMessage(name, estimate, widest) };
  const resistances = arcs.map(({ label, element }): Told => {
    const told = give(circuitMetrics.arc, label, parameter(fit, `R${element}`), { label });
    const other = arcs.find(
      (arc) => arc.element !== element && -correlation(fit, `R${element}`, `R${arc.element}`) > EXCHANGED,
    );
    if ('value' in told || other === undefined) return told;
    const message = `${told.message}; what it gains ${other.label} loses: these arcs are not resolved, only their sum is known`;
    return { ...told, code: 'ARCS_NOT_RESOLVED', message };
  });
  return [
    give(circuitMetrics.solution, 'R0', parameter(fit, 'R0')),
    ...resistances,
    give(
      circuitMetrics.arcs,
      sumLabel(arcs),
      derivedEstimate(fit, (values) => sumOfArcs(arcs, values)),
      {
        label: sumLabel(arcs),
      },
    ),
    ...arcs.map(({ label, tau }) => give(circuitMetrics.time, `tau of ${label}`, tau, { label })),
    ...(ladder.constantPhase
      ? arcs.map(({ label, element }) =>
          give(circuitMetrics.exponent, `n of ${label}`, parameter(fit, `CPE${element}.n`), { label }),
        )
      : []),
    ...diffusionOf(fit, ladder).map(({ metric, name, estimate }) => give(metric, name, estimate)),
    residualOf(fit, ladder),
  ];
}

/** All numbers of a circuit, refused with one reason. */
export function circuitRefused(ladder: Ladder, { code, message }: Refusal): readonly NumberRefused[] {
  const { solution, arc, arcs, warburg } = circuitMetrics;
  const labels = Array.from({ length: ladder.arcs }, (_, at) => `R${at + 1}`);
  const refuse = (metric: MetricDefinition, conditions: Conditions = {}) => ({
    metric: metric.code,
    conditions,
    code,
    message,
  });
  return [
    refuse(solution),
    ...labels.map((label) => refuse(arc, { label })),
    refuse(arcs, { label: labels.join(' + ') }),
    ...(ladder.warburg === 'NONE' ? [] : [refuse(warburg)]),
  ];
}

/** By rising time constant, whatever their places in the circuit. */
function arcsOf(fit: CircuitFit, { arcs, constantPhase }: Ladder): readonly FittedArc[] {
  const found = Array.from({ length: arcs }, (_, at) => at + 1).map((element) => ({
    element,
    tau: derivedEstimate(fit, (values) => {
      const R = values[`R${element}`] as number;
      return constantPhase
        ? arcTimeConstant({ R, Q: values[`CPE${element}.Q`] as number, n: values[`CPE${element}.n`] as number })
        : arcTimeConstant({ R, Q: values[`C${element}`] as number, n: 1 });
    }),
  }));
  return found.sort((a, b) => a.tau.value - b.tau.value).map((arc, at) => ({ ...arc, label: `R${at + 1}` }));
}

function sumOfArcs(arcs: readonly FittedArc[], values: Values): number {
  return arcs.reduce((sum, { element }) => sum + (values[`R${element}`] as number), 0);
}

function sumLabel(arcs: readonly FittedArc[]): string {
  return arcs.map(({ label }) => label).join(' + ');
}

function parameter({ parameters }: CircuitFit, name: string): Estimate {
  return parameters[name] as Estimate;
}

function correlation({ parameters, covariance }: CircuitFit, one: string, other: string): number {
  const names = Object.keys(parameters);
  const at = (a: string, b: string) => covariance[names.indexOf(a)]?.[names.indexOf(b)] as number;
  return at(one, other) / Math.sqrt(at(one, one) * at(other, other));
}

function diffusionOf(fit: CircuitFit, { warburg }: Ladder): readonly Omit<Finding, 'conditions'>[] {
  const { warburg: sigma, diffusion, diffusionTime } = circuitMetrics;
  if (warburg === 'NONE') return [];
  if (warburg === 'SEMI_INFINITE') return [{ metric: sigma, name: 'sigma', estimate: parameter(fit, 'W1') }];
  const ofFinite = derivedEstimate(
    fit,
    (values) => (values['Wo1.Z0'] as number) / Math.sqrt(2 * (values['Wo1.tau'] as number)),
  );
  return [
    { metric: sigma, name: 'sigma', estimate: ofFinite },
    { metric: diffusion, name: 'Z0', estimate: parameter(fit, 'Wo1.Z0') },
    { metric: diffusionTime, name: 'tau of diffusion', estimate: parameter(fit, 'Wo1.tau') },
  ];
}

type Finding = {
  readonly metric: MetricDefinition;
  readonly name: string;
  readonly estimate: Estimate;
  readonly conditions: Conditions;
};

function given({ metric, name, estimate, conditions }: Finding, ladder: Ladder): AnalysedNumber {
  const { value, lower, upper } = estimate;
  const unit = metric.unitKind === 'DIMENSIONLESS' ? '' : ` ${canonicalUnit(metric.unitKind).code}`;
  return {
    metric: metric.code,
    value,
    lower,
    upper,
    interval: 'CI95',
    conditions,
    sentence: `${name} of ${ladderText(ladder)} is ${number(value)}${unit} (95 %: ${number(lower)} to ${number(upper)}).`,
  };
}

function residualOf({ residual, waviness, widening }: CircuitFit, ladder: Ladder): AnalysedNumber {
  const value = 100 * residual;
  return {
    metric: circuitMetrics.residual.code,
    value,
    lower: value,
    upper: value,
    interval: 'STATED',
    conditions: {},
    sentence:
      `${ladderText(ladder)} is ${number(value)} % of |Z| away from the spectrum; neighbouring residuals correlate by ` +
      `${number(waviness, 2)}${widening > 1 ? `, so that it leaves more than noise, and intervals were widened by ${number(widening, 2)}` : ''}.`,
  };
}

/** How far the interval reaches to its further side, as a share of the value. */
function reachOf({ value, upper }: Estimate): number {
  return upper / value - 1;
}

function wideMessage(name: string, { value, lower, upper }: Estimate, widest: number): string {
  const most = `${number(100 * widest)} %`;
  return `${name} is ${number(value)}, but may be ${number(lower)} to ${number(upper)}, further than ${most} away`;
}
