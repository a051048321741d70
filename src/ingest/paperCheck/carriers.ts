import type { LeftOutReason } from '../../contract/generated.ts';
import { numberSpansOf } from '../paper/matchText.ts';
import type { PaperNumber, Span } from '../paper/numbers.ts';
import type { Paper } from './paper.ts';
import { type Beside, decimalsOf } from './statements.ts';

/** A printed value of a record, and the sentences that its locator names: it stands once in one of them. */
export type ValueStatement = { readonly text: string; readonly among: readonly number[] };

/** A number that the dataset leaves out by name. */
export type LeftOut = { readonly text: string; readonly reason: LeftOutReason; readonly among: readonly number[] };

/** All of a dataset that may explain numbers of its paper; sentences are named by their number in the outline. */
export type Explained = {
  readonly values: ValueStatement[];
  readonly beside: { readonly beside: Beside; readonly among: readonly number[] }[];
  readonly leftOut: LeftOut[];
};

/** What carries a number, or why the dataset leaves it out. */
export type Carrier =
  | { readonly kind: 'VALUE' }
  | { readonly kind: 'CONDITION'; readonly by: string }
  | { readonly kind: 'LEFT_OUT'; readonly reason: LeftOutReason };

export type Carriers = {
  readonly carriers: ReadonlyMap<PaperNumber, Carrier>;
  /** Entries of `leftOut` that found all of their numbers carried. */
  readonly needless: ReadonlySet<LeftOut>;
};

/** The numbers of one occurrence of a text. */
type Run = readonly PaperNumber[];

/**
 * Gives every statement of a dataset its number in the paper.
 *
 * A statement covers one occurrence of its text, the leftmost that no other covers yet; where all are covered it shares
 * one, as three ions with one "~22.7º" do. So a text that stands twice needs two statements. Values come first, and of
 * them those with the fewest occurrences; then conditions, settings and counts; then what is left out by name.
 */
export function carriersOf(paper: Paper, { values, beside, leftOut }: Explained): Carriers {
  const carriers = new Map<PaperNumber, Carrier>();
  const runsOf = runsReader(paper);
  const cover = (runs: readonly Run[], carrier: Carrier) => {
    const free = runs.find((run) => run.some((number) => !carriers.has(number)));
    for (const number of free ?? []) if (!carriers.has(number)) carriers.set(number, carrier);
    return free !== undefined;
  };
  const anyRuns = (text: string, among: readonly number[]) => {
    const runs = among.flatMap((index) => runsOf(text, index));
    const measured = runs.filter(isMeasured);
    return measured.length > 0 ? measured : runs;
  };
  const valueRuns = values.map(({ text, among }) => anyRuns(text, among));
  for (const runs of fewestFirst(valueRuns)) cover(runs, { kind: 'VALUE' });

  const places = beside.flatMap(({ beside: each, among }) => [...new Set(among)].map((index) => ({ ...each, index })));
  const printed = places.flatMap(({ texts, by, index }) =>
    [...new Set(texts)].map((text) => ({ by, runs: runsOf(text, index).filter(isMeasured) })),
  );
  for (const { by, runs } of printed.toSorted((a, b) => a.runs.length - b.runs.length)) {
    cover(runs, { kind: 'CONDITION', by });
  }
  const coverDecimal = (decimal: string, { index, by }: { readonly index: number; readonly by: string }) => {
    const equal = (paper.numbers[index] ?? []).filter(({ value, reason }) => value === decimal && reason === null);
    const runs = equal.map((number) => [number]);
    cover(runs, { kind: 'CONDITION', by });
  };
  for (const { decimals, ...place } of places) for (const decimal of new Set(decimals)) coverDecimal(decimal, place);
  for (const { decimal, ...place } of repeatedDecimals(places)) coverDecimal(decimal, place);

  const needless = leftOut.filter(
    ({ text, reason, among }) => !cover(anyRuns(text, among), { kind: 'LEFT_OUT', reason }),
  );
  return { carriers, needless: new Set(needless) };
}

type BesidePlace = Beside & { readonly index: number };

/**
 * Numbers that words of a record have more than once, but for those that records with the same words have covered: three
 * cells in one electrolyte say no more than one of them.
 */
function repeatedDecimals(places: readonly BesidePlace[]): readonly { decimal: string; index: number; by: string }[] {
  const said = new Map<string, { readonly place: BesidePlace; readonly text: string; records: number }>();
  for (const place of places) {
    for (const text of new Set(place.words)) {
      const name = `${place.index} ${text}`;
      const known = said.get(name) ?? { place, text, records: 0 };
      known.records += 1;
      said.set(name, known);
    }
  }
  return [...said.values()].flatMap(({ place: { index, by }, text, records }) => {
    const decimals = decimalsOf(text);
    return [...new Set(decimals)].flatMap((decimal) => {
      const count = decimals.filter((each) => each === decimal).length;
      return new Array(Math.max(0, count - records)).fill({ decimal, index, by });
    });
  });
}

/** Whether the form of the text leaves any of the numbers in question. */
function isMeasured(run: Run): boolean {
  return run.some(({ reason }) => reason === null);
}

function fewestFirst(all: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  return all.toSorted((a, b) => a.length - b.length);
}

/** Reads occurrences of texts in sentences, each text and sentence once. */
function runsReader({ sentences, numbers }: Paper): (text: string, index: number) => readonly Run[] {
  const known = new Map<string, readonly Run[]>();
  return (text, index) => {
    const name = `${index} ${text}`;
    const runs = known.get(name) ?? readRuns(text, sentences[index]?.text ?? '', numbers[index] ?? []);
    known.set(name, runs);
    return runs;
  };
}

function readRuns(text: string, sentence: string, numbers: readonly PaperNumber[]): readonly Run[] {
  const runs: Run[] = [];
  for (let occurrence = 1; ; occurrence++) {
    const spans = numberSpansOf(text, sentence, { occurrence });
    if (spans.length === 0) return runs;
    // the exponent of a unit is no number of the quantity beside it
    runs.push(numbers.filter((number) => number.reason !== 'FORMULA' && spans.some((span) => covers(span, number))));
  }
}

function covers([start, end]: Span, number: PaperNumber): boolean {
  return start <= number.start && number.end <= end;
}
