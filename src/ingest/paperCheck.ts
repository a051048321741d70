import type { LeftOutInput } from '../contract/generated.ts';
import type { Path } from '../contract/inputTree.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import { numberSpansOf } from './paper/matchText.ts';
import { carriersOf, type Explained, type LeftOut } from './paperCheck/carriers.ts';
import { type Census, takeCensus } from './paperCheck/census.ts';
import { otherColumn } from './paperCheck/columns.ts';
import { checkFigures } from './paperCheck/figures.ts';
import { locate } from './paperCheck/locate.ts';
import { leftOutMark } from './paperCheck/marks.ts';
import { missingText } from './paperCheck/missingText.ts';
import { otherUnit } from './paperCheck/otherUnit.ts';
import { checkOwnWords } from './paperCheck/ownWords.ts';
import { holds, isInText, locateAll, nearestHolder, type Paper, paperOf, withHeads } from './paperCheck/paper.ts';
import { type LocatedRecord, locatedRecords, type StatedText, statedTexts } from './paperCheck/statedTexts.ts';
import { besideOf, inheritanceOf, valueTexts } from './paperCheck/statements.ts';
import { type TypedIn, typedInBy } from './paperCheck/typedInNearby.ts';
import type { FaultyDataset, ReadDataset } from './readDataset.ts';
import type { Faults } from './records/faults.ts';
import type { Report } from './records/report.ts';

export type TextCheck = {
  readonly problems: readonly Problem[];
  /** What stops no import, but should be mended: words that are the paper's own. */
  readonly warnings: readonly Problem[];
  readonly census: Census;
};

type Told = { readonly paper: Paper; readonly report: Report };

/**
 * Holds a dataset against the text of the paper that its first source is.
 *
 * Every printed text must stand in a sentence that its locators name; a condition may stand in any. Then every number of
 * the paper must be explained: carried by a value, or only by a condition of a record that stands there, shown by the
 * text to be no value, or left out by name.
 */
export function checkAgainst(dataset: ReadDataset | FaultyDataset, paperText: string): TextCheck {
  const { input, records, placeOf } = dataset;
  const faults = 'faults' in dataset ? dataset.faults : undefined;
  const problems: Problem[] = [];
  const paper = paperOf(paperText, input.sources[0]?.key ?? '');
  // what stands in the place of a fault is not in the paper, which is no news
  const report: Report = (path, said) => {
    if (!faults?.covers(path)) problems.push(problemAt(path, placeOf(path), said));
  };
  const told = { paper, report };
  checkFigures(input, told);
  const leftOuts = locateLeftOuts(input.leftOut ?? [], faults, told);
  const { values, beside, typedIn } = explainedBy({ input, records }, faults, told);
  const carriers = carriersOf(paper, { values, beside, leftOut: [...leftOuts.keys()] });
  for (const leftOut of carriers.needless) {
    const message = `"${leftOut.text}" is carried by a record of the same sentence: drop this entry`;
    report(leftOuts.get(leftOut) ?? [], { code: 'LEFT_OUT_CARRIED', message });
  }
  const warnings: Problem[] = [];
  checkOwnWords(input, { paper, report: (path, each) => warnings.push(problemAt(path, placeOf(path), each)) });
  return {
    problems: inFileOrder(problems),
    warnings: inFileOrder(warnings),
    census: takeCensus(paper, carriers, typedIn),
  };
}

type FoundInRecords = Omit<Explained, 'leftOut'> & { readonly typedIn: TypedIn[] };

/** What the records print, sentence by sentence; what does not stand there is reported on the way. */
function explainedBy(
  { input, records }: Pick<ReadDataset, 'input' | 'records'>,
  faults: Faults | undefined,
  told: Told,
): FoundInRecords {
  const explained: FoundInRecords = { values: [], beside: [], typedIn: [] };
  const inherited = inheritanceOf(records);
  // a faulty observation is no record, so that those behind it have other numbers than in the input
  const areNumbered = records.observations.length >= (input.observations?.length ?? 0);
  const isPlaced = ({ path }: LocatedRecord) => !faults?.within([...path, 'at']) && !faults?.covers(path);
  for (const record of locatedRecords(input).filter(isPlaced)) {
    const { path } = record;
    const stated = statedTexts(record);
    const found = locateAll(record.at, textsOfPlace(stated), told);
    if (found === undefined) continue;
    for (const each of stated) checkText(each, found, told);
    checkColumn(record, stated, told);
    const own = besideOf(record, stated);
    const isObservation = path[0] === 'observations';
    const observation = isObservation && areNumbered ? records.observations[Number(path[1])] : undefined;
    const { texts, decimals } = observation ? inherited(observation) : { texts: [], decimals: [] };
    const beside = { ...own, texts: [...own.texts, ...texts], decimals: [...own.decimals, ...decimals] };
    explained.typedIn.push(...typedInBy(record, found));
    explained.beside.push({ beside, among: withHeads(found, told.paper) });
    // an observation has one place; an ion may print its values at each of several
    const places = isObservation ? [found] : found.map((index) => [index]);
    for (const among of places) explained.values.push(...valueTexts(stated).map((text) => ({ text, among })));
  }
  return explained;
}

/** The numbers that are left out by name, each with the path of its text. */
function locateLeftOuts(
  entries: readonly LeftOutInput[],
  faults: Faults | undefined,
  told: Told,
): ReadonlyMap<LeftOut, Path> {
  const paths = new Map<LeftOut, Path>();
  for (const [index, entry] of entries.entries()) {
    if (faults?.within(['leftOut', index])) continue;
    const leftOut = locateLeftOut(entry, ['leftOut', index], told);
    if (leftOut !== undefined) paths.set(leftOut, ['leftOut', index, 'text']);
  }
  return paths;
}

/** What must stand in the places of its record. */
function textsOfPlace(stated: readonly StatedText[]): readonly string[] {
  return stated.filter(({ mayStandElsewhere }) => !mayStandElsewhere).map(({ text }) => text);
}

function checkText(stated: StatedText, found: readonly number[], told: Told): void {
  const { text, path, mayStandElsewhere } = stated;
  const { paper, report } = told;
  const holders = found.filter((index) => holds(paper.sentences[index], text));
  if (holders.length > 0) {
    checkMark(stated, holders, told);
    checkUnit(stated, holders, told);
    return;
  }
  const elsewhere = mayStandElsewhere ? nearestHolder(text, found, paper) : undefined;
  if (elsewhere !== undefined) {
    checkUnit(stated, [elsewhere], told);
    return;
  }
  const message = mayStandElsewhere
    ? `no sentence of the paper holds "${text}": quote it as the paper prints it`
    : missingText(text, found, paper);
  report(path, { code: 'NOT_IN_PAPER', message });
}

/** A value of a table must stand in the column that its locator names, where the columns can be told apart. */
function checkColumn({ at: [at] }: LocatedRecord, stated: readonly StatedText[], { paper, report }: Told): void {
  if (at === undefined || !at.locator.column || !isInText(at.locator, paper)) return;
  const { sentences } = paper;
  const located = locate(at.locator, sentences);
  const rows = 'found' in located ? located.found.flatMap((index) => sentences[index] ?? []) : [];
  for (const { text, path } of stated.filter(({ isValue }) => isValue)) {
    const holders = rows.filter((row) => holds(row, text));
    const others = holders.map((row) => otherColumn(text, at.locator, { row, sentences }));
    const [other] = others;
    if (other === undefined || others.includes(undefined)) continue;
    const message = `stands in the column "${other}", not in "${at.locator.column}"`;
    report(path, { code: 'OTHER_COLUMN', message });
  }
}

/** A value that loses the sign before its number says something else. */
function checkMark({ text, path, isValue, isQualified }: StatedText, holders: readonly number[], told: Told): void {
  if (!isValue || isQualified) return;
  const marks = holders.map((index) => leftOutMark(text, told.paper.sentences[index]?.text ?? ''));
  const [mark] = marks;
  if (mark === undefined || marks.includes(undefined)) return;
  const message = `the sentence prints "${mark}" before "${text}": quote it with the sign`;
  told.report(path, { code: 'MARK_LEFT_OUT', message });
}

/** A unit that is given apart from its number must be one that the paper prints, where it prints one. */
function checkUnit(stated: StatedText, holders: readonly number[], { paper, report }: Told): void {
  const message = otherUnit(stated, holders, paper);
  if (message !== undefined) report([...stated.path.slice(0, -1), 'unit'], { code: 'OTHER_UNIT', message });
}

/** The sentences in which a left-out number stands; where it does not, that is reported. */
function locateLeftOut({ text, reason, at }: LeftOutInput, path: Path, told: Told): LeftOut | undefined {
  const { paper, report } = told;
  const found = locateAll([{ locator: at, path: [...path, 'at'] }], [text], told);
  if (found === undefined) return undefined;
  const among = found.filter((index) => numberSpansOf(text, paper.sentences[index]?.text ?? '').length > 0);
  if (among.length > 0) return { text, reason, among };
  const message = missingText(text, found, paper);
  report([...path, 'text'], { code: 'LEFT_OUT_UNKNOWN', message });
  return undefined;
}
