import type { LeftOutInput } from '../contract/generated.ts';
import type { Path } from '../contract/inputTree.ts';
import { inFileOrder, type Problem, problemAt } from '../contract/problem.ts';
import { numberSpansOf } from './paper/matchText.ts';
import { numbersIn } from './paper/numbers.ts';
import { inheritanceOf, plainValues } from './paperCheck/carriedTexts.ts';
import { type Census, carrierOf, covers, type Explained, takeCensus } from './paperCheck/census.ts';
import { placeName } from './paperCheck/locate.ts';
import { holds, locateAll, nearestHolder, type Paper, paperOf } from './paperCheck/paper.ts';
import { locatedRecords, type StatedText, statedTexts } from './paperCheck/statedTexts.ts';
import type { ReadDataset } from './readDataset.ts';
import type { Report } from './records/report.ts';

export type TextCheck = { readonly problems: readonly Problem[]; readonly census: Census };

type Told = { readonly paper: Paper; readonly explained: Explained; readonly report: Report };

/**
 * Holds a dataset against the text of the paper that its first source is.
 *
 * Every printed text must stand in a sentence that its locators name; a condition may stand in any. Then every number of
 * the paper must be explained: carried by the dataset, shown by the text to be no value, or left out by name.
 */
export function checkAgainst({ input, records, placeOf }: ReadDataset, paperText: string): TextCheck {
  const problems: Problem[] = [];
  const told: Told = {
    paper: paperOf(paperText, input.sources[0]?.key ?? ''),
    explained: { texts: new Map(), values: new Map(), leftOut: new Map() },
    report: (path, said) => problems.push(problemAt(path, placeOf(path), said)),
  };
  const inherited = inheritanceOf(records);
  for (const record of locatedRecords(input)) {
    const found = locateAll(record.at, told.paper, told.report);
    if (found === undefined) continue;
    const { path } = record;
    const observation = path[0] === 'observations' ? records.observations[Number(path[1])] : undefined;
    const { texts, values } = observation ? inherited(observation) : { texts: [], values: [] };
    for (const index of found) {
      add(told.explained.texts, index, texts);
      add(told.explained.values, index, [...values, ...plainValues(record)]);
    }
    for (const stated of statedTexts(record)) checkText(stated, found, told);
  }
  for (const [index, leftOut] of (input.leftOut ?? []).entries()) checkLeftOut(leftOut, ['leftOut', index], told);
  return { problems: inFileOrder(problems), census: takeCensus(told.paper, told.explained) };
}

function checkText({ text, path, mayStandElsewhere }: StatedText, found: readonly number[], told: Told): void {
  const { paper, explained, report } = told;
  const holders = found.filter((index) => holds(paper.sentences[index], text));
  for (const index of holders) add(explained.texts, index, [text]);
  if (holders.length > 0) return;
  const nearest = nearestHolder(text, found, paper);
  const sentence = paper.sentences[nearest ?? -1];
  if (nearest !== undefined && mayStandElsewhere) {
    add(explained.texts, nearest, [text]);
    return;
  }
  const where = sentence
    ? `; ${placeName(sentence)} (line ${sentence.line}) does`
    : '; nor does any other of the paper';
  const named = mayStandElsewhere
    ? 'no sentence of the paper holds'
    : 'the sentence that the locator names does not hold';
  const message = `${named} "${text}"${mayStandElsewhere ? '' : where}`;
  report(path, { code: 'NOT_IN_PAPER', message });
}

/** An entry must leave out a number that stands there and is not carried. */
function checkLeftOut({ text, reason, at }: LeftOutInput, path: Path, { paper, explained, report }: Told): void {
  const found = locateAll([{ locator: at, path: [...path, 'at'] }], paper, report);
  if (found === undefined) return;
  const marked = found.flatMap((index) => {
    const sentence = paper.sentences[index];
    const spans = sentence ? numberSpansOf(text, sentence.text) : [];
    return sentence && spans.length > 0 ? [{ index, sentence, spans }] : [];
  });
  if (marked.length === 0) {
    const message = `no number "${text}" stands in the sentence that the locator names`;
    report([...path, 'text'], { code: 'LEFT_OUT_UNKNOWN', message });
  }
  for (const { index, sentence, spans } of marked) {
    const carries = carrierOf(sentence, index, explained);
    const numbers = numbersIn(sentence).filter((number) => spans.some((span) => covers(span, number)));
    if (numbers.every(carries)) {
      const message = `"${text}" is carried by a record of the same sentence: drop this entry`;
      report([...path, 'text'], { code: 'LEFT_OUT_CARRIED', message });
    }
    add(explained.leftOut, index, [{ spans, reason }]);
  }
}

function add<T>(map: Map<number, T[]>, index: number, items: readonly T[]): void {
  map.set(index, [...(map.get(index) ?? []), ...items]);
}
