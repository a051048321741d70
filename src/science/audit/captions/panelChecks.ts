import { severities } from '../../../domain/audit.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { aboutOf } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { type Compared, ionDifferences, quantityDifferences } from './differences.ts';
import { placeOf, type Shown, shownBy } from './place.ts';

/** Captions against sentences that say what their panels show; one check for each place that a sentence names. */
export function checkPanels({ facts }: AuditInput): readonly CheckResult[] {
  const all = facts.find({ form: 'CAPTION' }).flatMap(shownBy);
  const captions = all.filter(({ inCaption }) => inCaption);
  const figures = new Set(captions.map(({ figure }) => figure));
  const texts = all.filter(({ inCaption, figure }) => !inCaption && figures.has(figure));
  const sentences = groupBy(texts, ({ fact }) => fact.id);
  const places = groupBy([...sentences.values()], (panels) => panels.map(placeOf).join(', '));
  return [...places].map(([place, told]) => checkPlace(place, told.flat(), captions));
}

function checkPlace(place: string, texts: readonly Shown[], all: readonly Shown[]): CheckResult {
  const captionsOf = texts.map((text) => captionsFor(text, all));
  const captions = [...new Set(captionsOf.flat())];
  const missing = texts.filter((_, at) => captionsOf[at]?.length === 0).map(placeOf);
  const inputs = [...captions, ...texts].map(({ fact }) => fact);
  const compared: Compared = { captions, texts };
  const found =
    missing.length > 0 ? [absent(missing)] : [...ionDifferences(compared), ...quantityDifferences(compared)];
  const gravest = severities.findLast((severity) => found.some((each) => each.severity === severity));
  return {
    severity: gravest ?? null,
    ...aboutOf(inputs),
    inputs,
    sentence:
      found.length === 0
        ? `Caption and text do not differ on figure ${place}.`
        : `On figure ${place} ${found.map(({ sentence }) => sentence).join('; ')}.`,
  };
}

function absent(places: readonly string[]) {
  return {
    severity: 'WARNING' as const,
    sentence: `the text refers to ${[...new Set(places)].join(', ')}, of which no caption tells`,
  };
}

/** Those of the panel; of the whole figure where the panel has none, or all of its panels where the text names none. */
function captionsFor({ figure, panel }: Shown, all: readonly Shown[]): readonly Shown[] {
  const ofFigure = all.filter((each) => each.figure === figure);
  if (panel === null) return ofFigure;
  const ofPanel = ofFigure.filter((each) => each.panel === panel);
  return ofPanel.length > 0 ? ofPanel : ofFigure.filter((each) => each.panel === null);
}
