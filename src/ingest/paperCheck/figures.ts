import type { DatasetInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { legalWords } from '../../contract/legalWords.ts';
import type { PaperSentence } from '../paper/outline.ts';
import type { Report } from '../records/report.ts';
import { isInText, isOfPaper, type Paper } from './paper.ts';
import { locatedRecords } from './statedTexts.ts';

/** "7" of "7", "7b" and "Figure 7"; labels of a supplement stand in another text. */
const LABEL = /^(?:Fig(?:ure)?s?\.?\s*)?(\d{1,2})(?!\d)/i;

/** Tells figures that locators and measurements name, of which the paper has neither a caption nor a word. */
export function checkFigures(
  input: DatasetInput,
  { paper, report }: { readonly paper: Paper; readonly report: Report },
): void {
  const captions = captionLabels(paper.sentences);
  if (captions.length === 0) return;
  for (const { figure, path } of namedFigures(input, paper)) {
    const label = LABEL.exec(figure)?.[1];
    if (label === undefined || captions.includes(label) || isMentioned(label, paper.sentences)) continue;
    const message = `the paper has no figure "${label}"${legalWords(label, captions)}`;
    report(path, { code: 'FIGURE_UNKNOWN', message });
  }
}

function captionLabels(sentences: readonly PaperSentence[]): readonly string[] {
  const labels = sentences.flatMap(({ part, figure }) => (part === 'CAPTION' && figure !== null ? [figure] : []));
  return [...new Set(labels)].filter((label) => LABEL.test(label));
}

/** The text may have lost a caption, but hardly all that is said of its figure. */
function isMentioned(label: string, sentences: readonly PaperSentence[]): boolean {
  const mention = new RegExp(
    String.raw`Fig(?:ure)?s?\.?\s*(?:\d{1,2}[a-z]?\s?(?:,|and|&|to|[-–])\s?)*${label}(?!\d)`,
    'i',
  );
  return sentences.some(({ text }) => mention.test(text));
}

type NamedFigure = { readonly figure: string; readonly path: Path };

function namedFigures(input: DatasetInput, paper: Paper): readonly NamedFigure[] {
  return locatedRecords(input).flatMap(({ at, record, path }) => {
    const ofPaper = at.filter(({ locator }) => isOfPaper(locator, paper));
    // of a caption that is not there it is told when it is looked for
    const inLocators = ofPaper
      .filter(({ locator }) => locator.part !== 'CAPTION' || !isInText(locator, paper))
      .flatMap(({ locator: { figure }, path: place }) => (figure ? [{ figure, path: [...place, 'figure'] }] : []));
    const shown = ofPaper.length > 0 && 'shownIn' in record && Array.isArray(record.shownIn) ? record.shownIn : [];
    return [
      ...inLocators,
      ...shown.map((figure, index) => ({ figure: String(figure), path: [...path, 'shownIn', index] })),
    ];
  });
}
