import { groupBy } from '../../../domain/groupBy.ts';
import { quantityOf } from '../../../domain/observation.ts';
import { formatQuantity, type Quantity } from '../../../domain/quantity.ts';
import { quantityKinds } from '../../../domain/quantityKinds.ts';
import { canonicalUnit } from '../../../domain/units.ts';
import { type Bounds, boundsOf } from '../../facts/bounds.ts';
import type { Fact } from '../../facts/fact.ts';
import { aboutOf } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { termOf } from '../term.ts';
import { panelsOf } from './panels.ts';

/** A number printed in a caption, or in a sentence on its panel. */
type Printed = {
  readonly fact: Fact;
  readonly quantity: string;
  readonly number: Quantity;
  readonly bounds: Bounds;
  readonly place: string;
};

/** Numbers of one quantity in a caption and in what the text says of its panel; one check for each panel and quantity. */
export function checkValues({ facts }: AuditInput): readonly CheckResult[] {
  const groups = groupBy(
    facts.find({ form: 'VALUE' }).flatMap(printedAt),
    ({ place, quantity }) => `${place}|${quantity}`,
  );
  return [...groups.values()].flatMap((group) => {
    const captions = group.filter(isCaption);
    const texts = group.filter((each) => !isCaption(each));
    return texts.length === 0 ? [] : captions.slice(0, 1).map((first) => compare(first, captions, texts));
  });
}

function printedAt(fact: Fact): readonly Printed[] {
  const { quantity, locator, statement } = fact.observation;
  const number = quantityOf(statement);
  if (number === null || quantity === null || locator.figure === null) return [];
  const printed = { fact, quantity, number, bounds: boundsOf(number) };
  return panelsOf(locator.panel).map((panel) => ({ ...printed, place: `${locator.figure}${panel ?? ''}` }));
}

function isCaption({ fact }: Printed): boolean {
  return fact.observation.locator.part === 'CAPTION';
}

function compare({ quantity, place }: Printed, captions: readonly Printed[], texts: readonly Printed[]): CheckResult {
  const { name, unitKind } = quantityKinds.get(quantity);
  const unit = canonicalUnit(unitKind).code;
  const astray = texts.filter((text) => !captions.some((caption) => agree(text, caption)));
  const inputs = [...captions, ...(astray.length > 0 ? astray : texts)].map(({ fact }) => fact);
  const told = astray.length > 0 ? `but the text ${listed(astray)}` : 'and the text agrees';
  return {
    severity: astray.length > 0 ? 'WARNING' : null,
    ...aboutOf(inputs),
    inputs,
    sentence: `Of figure ${place} the caption has the ${name} ${listed(captions)}, ${told}.`,
    computations: texts.map(({ bounds }) => ({
      formula: 'number of the text = number of the caption',
      terms: [termOf('text', bounds, unit), ...captions.map((caption) => termOf('caption', caption.bounds, unit))],
      result: null,
      expected: null,
    })),
  };
}

/** A range has to lie within what the caption has; a number agrees as far as rounding goes. */
function agree({ number, bounds: { lower, upper } }: Printed, { bounds: shown }: Printed): boolean {
  return number.relation === 'RANGE'
    ? lower >= shown.lower && upper <= shown.upper
    : lower <= shown.upper && upper >= shown.lower;
}

function listed(printed: readonly Printed[]): string {
  return [...new Set(printed.map(({ number }) => formatQuantity(number)))].join(', ');
}
