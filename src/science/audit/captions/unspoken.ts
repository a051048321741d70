import { groupBy } from '../../../domain/groupBy.ts';
import type { Fact } from '../../facts/fact.ts';
import { aboutOf } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { panelsOf } from './panels.ts';
import { placeOf, type Shown, shownBy } from './place.ts';

/** Panels that have a caption and that the text does not refer to; one note for each figure. */
export function checkUnspoken({ facts }: AuditInput): readonly CheckResult[] {
  const inText = facts.find({ also: (fact) => !inCaption(fact) });
  const spoken = new Set(inText.flatMap(placesOf));
  const captions = facts.find({ form: 'CAPTION', also: inCaption }).flatMap(shownBy);
  const unspoken = captions.filter((each) => each.panel !== null && !spoken.has(placeOf(each)));
  return [...groupBy(unspoken, ({ figure }) => figure).values()].map(note);
}

function inCaption({ observation }: Fact): boolean {
  return observation.locator.part === 'CAPTION';
}

/** Where a statement stands, and what it says of a figure. */
function placesOf(fact: Fact): readonly string[] {
  const { figure, panel: printed } = fact.observation.locator;
  const at = figure === null ? [] : panelsOf(printed).map((panel) => ({ figure, panel }));
  return [...at, ...shownBy(fact)].map(placeOf);
}

function note(captions: readonly Shown[]): CheckResult {
  const inputs = captions.map(({ fact }) => fact);
  const places = [...new Set(captions.map(placeOf))].join(', ');
  return {
    severity: 'INFO',
    ...aboutOf(inputs),
    inputs,
    sentence: `No statement of the text refers to figure ${places}, which has a caption.`,
  };
}
