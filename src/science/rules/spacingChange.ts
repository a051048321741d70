import { groupBy } from '../../domain/groupBy.ts';
import { rememberedFor } from '../../domain/remembered.ts';
import { add, type Bounds, subtract } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import {
  type Asked,
  endsIn,
  expandedSpacing,
  initialSpacing,
  regionEstimates,
  type Spacing,
  touches,
} from './spacing.ts';
import { spacingReturn } from './spacingReturn.ts';
import { spacingFacts, spacingWords } from './spacingWords.ts';

/** Three standard deviations are what can be seen of a change. */
export const SIGMAS = 3;

/** Why there is no size of a change: none was stated, or only of other regions. */
export type Lacking = { readonly direction: 'INSUFFICIENT' | 'NOT_APPLICABLE'; readonly sentence: string };

/** How far the spacing grows, in angstrom; null with the reason where nothing gives its size. */
type Size =
  | { readonly bounds: Bounds; readonly lacking: null; readonly qualitative: boolean; readonly inputs: readonly Fact[] }
  | { readonly bounds: null; readonly lacking: Lacking; readonly qualitative: false; readonly inputs: readonly Fact[] };

/** The increase of the distance of layers on filling, as one source states it. `inputs`: the discriminating one first. */
export type SpacingChange = Size & {
  readonly source: string;
  /** Spacing that the change starts from; null where nobody states it. */
  readonly initial: Spacing | null;
  /** Spacing that is reached; null where it is not stated and does not follow. */
  readonly largest: Bounds | null;
  /** The inputs that say how far it gets, without those on where it starts. */
  readonly reached: readonly Fact[];
  /** Whether it goes back on extraction; null where nothing says. */
  readonly returns: boolean | null;
  readonly returnInputs: readonly Fact[];
};

export type ChangeOptions = {
  /** Region on whose filling the spacing changes; null: the whole window. */
  readonly region: string | null;
  /** Standard deviation of a change of d002 in angstrom: three of them is what can be seen. */
  readonly sigma: number;
};

/**
 * How far the layers of one material move apart on filling with an ion, a change for each source that says anything
 * of it: a stated change, else the largest spacing minus the initial one, else words. "Unchanged" and "changes
 * slightly" are a change of at most 3 sigma either way, and qualitative.
 */
export const spacingChanges = rememberedFor(
  (subject: Subject, { region, sigma }: ChangeOptions): readonly SpacingChange[] => {
    const stated = spacingFacts(subject.own, isChange);
    const bySource = groupBy(stated, ({ observation }) => observation.source);
    return [...bySource].map(([source, all]) => {
      const asked = { source, region: region === 'FULL' ? null : region };
      const initial = initialSpacing(subject, asked) ?? initialSpacing(subject, { source, region: null });
      const expanded = expandedSpacing(subject, asked, initial);
      const size =
        statedChange(subject, asked) ?? difference(initial, expanded) ?? worded(subject, asked, { all, sigma });
      const largest = initial === null || size.bounds === null ? null : add(initial.bounds, size.bounds);
      const { returns, inputs } = spacingReturn(subject, { source, initial, resolution: SIGMAS * sigma });
      const reached = size.inputs.filter((fact) => !initial?.inputs.includes(fact));
      return { source, initial, ...size, reached, largest: expanded?.bounds ?? largest, returns, returnInputs: inputs };
    });
  },
  ({ region, sigma }) => `${region}|${sigma}`,
);

/** Whether a statement about the spacing is one on cycling: a trend, or a number that was not taken of the pristine carbon. */
function isChange({ observation: { statement, conditions, quantity } }: Fact): boolean {
  if (conditions.mode === 'PRISTINE') return false;
  if (statement.form === 'TREND') return statement.along !== 'NONE';
  const taken = conditions.direction !== undefined || conditions.region !== undefined;
  return statement.form === 'VALUE' && (quantity === 'D002_SHIFT' || taken);
}

function statedChange(subject: Subject, { source, region }: Asked): Size | null {
  const facts = subject.own.find({
    quantity: 'D002_SHIFT',
    form: 'VALUE',
    also: (fact) =>
      fact.observation.source === source &&
      fact.observation.conditions.direction !== 'EXTRACTION' &&
      endsIn(fact, subject, region),
  });
  const [largest] = [...regionEstimates(facts)].sort((a, b) => b.bounds.value - a.bounds.value);
  if (largest === undefined) return null;
  return { bounds: largest.bounds, qualitative: false, lacking: null, inputs: largest.inputs };
}

function difference(initial: Spacing | null, expanded: Spacing | null): Size | null {
  if (initial === null || expanded === null) return null;
  const bounds = subtract(expanded.bounds, initial.bounds);
  return { bounds, qualitative: false, lacking: null, inputs: [...expanded.inputs, ...initial.inputs] };
}

type Said = { readonly all: readonly Fact[]; readonly sigma: number };

function worded(subject: Subject, asked: Asked, { all, sigma }: Said): Size {
  const { kind, inputs } = spacingWords(subject, asked);
  const here = all.filter((fact) => touches(fact, subject, asked.region));
  if (kind === 'NEGLIGIBLE') {
    return {
      bounds: { value: 0, lower: -SIGMAS * sigma, upper: SIGMAS * sigma },
      qualitative: true,
      lacking: null,
      inputs,
    };
  }
  if (here.length === 0)
    return without(all, 'NOT_APPLICABLE', 'The spacing of the layers is stated of other regions only.');
  if (kind === 'GROWS') return without(inputs, 'INSUFFICIENT', 'The layers are said to move apart, but not how far.');
  return without(here, 'INSUFFICIENT', 'No number or accepted term gives the change of the spacing on filling.');
}

function without(inputs: readonly Fact[], direction: Lacking['direction'], sentence: string): Size {
  return { bounds: null, qualitative: false, lacking: { direction, sentence }, inputs };
}
