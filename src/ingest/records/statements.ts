import type {
  CaptionInput,
  DefinitionInput,
  ObservationInput,
  PresenceInput,
  ResolutionInput,
} from '../../contract/generated.ts';
import type {
  CaptionStatement,
  DefinitionStatement,
  PresenceStatement,
  ResolutionStatement,
  Statement,
} from '../../domain/observation.ts';
import type { FormField } from './observationKey.ts';
import { readOrdering } from './orderings.ts';
import { type QuantityPlace, readQuantity, readReported } from './quantities.ts';
import { readRatio } from './ratios.ts';
import { refer, referToIon } from './scope.ts';
import type { StatementPlace } from './statementPlace.ts';

/** The statement of an observation in one of its forms; undefined if it lacks what it cannot be read without. */
export function readStatement(form: FormField, input: ObservationInput, place: StatementPlace): Statement | undefined {
  const { value, trend, ordering, ratio, presence, role, definition, resolution, superlative, caption } = input;
  const quantity = quantityPlace(place);
  switch (form) {
    case 'value':
      return quantity && { form: 'VALUE', value: readReported(value, quantity) };
    case 'trend':
      return trend ? { form: 'TREND', ...trend, comparedToRegion: trend.comparedToRegion ?? null } : undefined;
    case 'ordering':
      return ordering ? readOrdering(ordering, place.path, place.scope) : undefined;
    case 'ratio':
      return ratio ? readRatio(ratio, place) : undefined;
    case 'presence':
      return presence ? readPresence(presence, place) : undefined;
    case 'role':
      return role ? { form: 'ROLE', ...role } : undefined;
    case 'definition':
      return definition ? readDefinition(definition, place) : undefined;
    case 'resolution':
      return resolution && quantity ? readResolution(resolution, quantity) : undefined;
    case 'superlative':
      return superlative ? { form: 'SUPERLATIVE', ...superlative, scope: superlative.scope ?? null } : undefined;
    case 'caption':
      return caption ? readCaption(caption, input, place) : undefined;
  }
}

function quantityPlace({ kind, path, scope }: StatementPlace): QuantityPlace | undefined {
  return kind && { kind: kind.unitKind, rule: kind.approximation, path, report: scope.report, about: kind };
}

function readPresence({ feature, level, count }: PresenceInput, { path, scope }: StatementPlace): PresenceStatement {
  if (typeof count === 'number' && count < 0) {
    scope.report([...path, 'count'], { code: 'OUT_OF_RANGE', message: `is ${count}: a count is 0 or more` });
  }
  return { form: 'PRESENCE', feature, level, count: count ?? null };
}

function readDefinition(input: DefinitionInput, { path, scope }: StatementPlace): DefinitionStatement {
  const { kind, symbol, meaning, quantity, process, region, material } = input;
  return {
    form: 'DEFINITION',
    kind,
    symbol,
    meaning,
    quantity: quantity ?? null,
    process: process ?? null,
    region: region ?? null,
    material: material ? refer('Material', material, [...path, 'material'], scope) : null,
  };
}

function readResolution({ level, limit }: ResolutionInput, place: QuantityPlace): ResolutionStatement {
  const quantity = limit ? readQuantity(limit, { ...place, path: [...place.path, 'limit'] }) : undefined;
  return { form: 'RESOLUTION', level, limit: quantity ?? null };
}

function readCaption(
  { figure, panel, shows, quantities, ions }: CaptionInput,
  { at }: ObservationInput,
  { path, scope }: StatementPlace,
): CaptionStatement {
  if (at.figure && at.figure !== figure) {
    const message = `is "${figure}", but the locator is in the caption of "${at.figure}": they must be the same`;
    scope.report([...path, 'figure'], { code: 'CONTRADICTION', message });
  }
  for (const [index, ion] of (ions ?? []).entries()) referToIon(ion, [...path, 'ions', index], scope);
  return { form: 'CAPTION', figure, panel: panel ?? null, shows, quantities: quantities ?? [], ions: ions ?? [] };
}
