import type { ObservationInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { globalId } from '../../domain/globalId.ts';
import type { Observation } from '../../domain/observation.ts';
import { type QuantityKind, quantityKinds } from '../../domain/quantityKinds.ts';
import { readConditions } from './conditions.ts';
import { readLocator } from './locators.ts';
import { type FormField, formFields, observationKey } from './observationKey.ts';
import { exactlyOne } from './report.ts';
import type { Scope } from './scope.ts';
import { readStatement } from './statements.ts';
import { readSubject, type Subjects } from './subjects.ts';

/** Forms whose statement is about a quantity; the others name their subject themselves. */
const ABOUT_QUANTITY: readonly FormField[] = ['value', 'trend', 'ordering', 'ratio', 'resolution', 'superlative'];

/** One statement with its subject, conditions and place; undefined if its form cannot be read. */
export function readObservation(
  input: ObservationInput,
  path: Path,
  { scope, subjects }: { readonly scope: Scope; readonly subjects: Subjects },
): Observation | undefined {
  const subject = readSubject(input, path, { scope, subjects });
  const own = readConditions(input.conditions, [...path, 'conditions'], scope.report);
  const locator = readLocator(input.at, [...path, 'at'], scope);
  const form = exactlyOne(input, { names: formFields, path, report: scope.report });
  if (form === undefined) return undefined;
  const kind = readKind(input, form, { path, scope });
  const statement = readStatement(form, input, { path: [...path, form], scope, kind });
  if (statement === undefined) return undefined;
  return {
    id: globalId('Observation', scope.datasetKey, observationKey(input)),
    dataset: scope.dataset,
    source: locator.source,
    quantity: kind?.code ?? null,
    statement,
    ...subject,
    conditions: { ...subjects.measurements.get(subject.measurement ?? '')?.conditions, ...own },
    locator,
    cited: input.cited ?? false,
    note: input.note ?? null,
  };
}

function readKind(
  { quantity }: ObservationInput,
  form: FormField,
  { path, scope }: { readonly path: Path; readonly scope: Scope },
): QuantityKind | undefined {
  const needed = ABOUT_QUANTITY.includes(form);
  if (needed && !quantity) {
    scope.report(path, { code: 'MISSING_FIELD', message: `lacks the field "quantity", which a ${form} is about` });
  }
  if (!needed && quantity) {
    const message = `a ${form} names what it is about itself: leave the quantity out`;
    scope.report([...path, 'quantity'], { code: 'FIELD_NOT_ALLOWED', message });
  }
  return quantity ? quantityKinds.get(quantity) : undefined;
}
