import { features } from '../features.ts';
import { ionNames } from '../ion.ts';
import { type OrderingItem, quantityOf, type Statement } from '../observation.ts';
import { processes } from '../processes.ts';
import { quantityKinds } from '../quantityKinds.ts';
import { regions } from '../regions.ts';
import { roles } from '../roles.ts';
import { trendTerms } from '../trendTerms.ts';
import { type SearchText, texts } from './fields.ts';
import { printed } from './printed.ts';

/** What is searched of a statement: what is printed, and the codes in it with their names. */
export function statementTexts(statement: Statement): readonly SearchText[] {
  const quantity = quantityOf(statement);
  return [...texts('REPORTED', quantity && printed(quantity)), ...wordsOf(statement)];
}

function wordsOf(statement: Statement): readonly SearchText[] {
  switch (statement.form) {
    case 'VALUE':
    case 'RESOLUTION':
      return [];
    case 'TREND':
      return texts('STATEMENT', trendTerms.find(statement.term)?.name, statement.term);
    case 'ORDERING':
      return statement.items.flatMap(itemTexts);
    case 'RATIO':
      return 'material' in statement.to ? [] : itemTexts(statement.to);
    case 'PRESENCE':
      return texts('FEATURE', features.find(statement.feature)?.name, statement.feature);
    case 'ROLE':
      return [
        ...texts('LABEL', statement.label),
        ...texts('STATEMENT', roles.find(statement.role)?.name, statement.role),
      ];
    case 'DEFINITION':
      return [...texts('LABEL', statement.symbol), ...texts('STATEMENT', statement.meaning)];
    case 'SUPERLATIVE':
      return texts('STATEMENT', statement.scope);
    case 'CAPTION':
      return [
        ...texts('STATEMENT', statement.shows),
        ...texts('LABEL', `figure ${statement.figure}${statement.panel ?? ''}`),
        ...texts('QUANTITY', ...statement.quantities.map((code) => quantityKinds.find(code)?.name)),
      ];
  }
}

function itemTexts(item: OrderingItem): readonly SearchText[] {
  if ('label' in item) return texts('LABEL', item.label);
  if ('ion' in item) return texts('ION', item.ion, ionNames[item.ion]);
  if ('process' in item) return texts('PROCESS', processes.find(item.process)?.name, item.process);
  if ('region' in item) return texts('STATEMENT', regions.find(item.region)?.name, item.region);
  // a material is a reference; a motif is told by its word
  return 'motif' in item ? texts('STATEMENT', item.motif) : [];
}
