import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition, MetricParameter } from '../../domain/derivedMetric.ts';
import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';

/** One number that a metric makes of some statements. */
export type Derived = {
  /** In the canonical unit of the metric's kind. */
  readonly bounds: Bounds;
  /** The first tells the numbers of one metric apart; one may stand here twice. */
  readonly inputs: readonly [Fact, ...Fact[]];
  readonly parameters?: readonly MetricParameter[];
  /** Under which the number holds, where these are not those of the first input. */
  readonly conditions?: Conditions;
  /** True if it is a number of the subject's ion though no input names that ion: what pores hold of it. */
  readonly ofIon?: boolean;
  /** The computation with its numbers. */
  readonly sentence: string;
  /** Reported values of the same thing, where the framework cannot find them by the metric's quantity and the state. */
  readonly reported?: readonly Fact[];
};

/** A derived metric: data and one pure function over what one source says of one material with one ion. */
export type Metric = MetricDefinition & { readonly compute: (subject: Subject) => readonly Derived[] };
