import type { IonSymbol } from '../domain/ion.ts';
import { type Observation, quantityOf, type Statement } from '../domain/observation.ts';
import type { Quantity } from '../domain/quantity.ts';
import { quantityKinds } from '../domain/quantityKinds.ts';
import type { Reported } from '../domain/reported.ts';
import { statementTexts } from '../domain/search/statementTexts.ts';
import { searchText } from './searchText.ts';

/** The slot of a statement's number. */
export const STATEMENT_SLOT = 'statement';

/** A statement as JSON, without its number: that is a quantity of its own, to filter and order by. */
export function statementText(statement: Statement): string {
  switch (statement.form) {
    case 'VALUE':
    case 'RATIO':
      return JSON.stringify({ ...statement, value: null });
    case 'RESOLUTION':
      return JSON.stringify({ ...statement, limit: null });
    default:
      return JSON.stringify(statement);
  }
}

/** A statement from its JSON, with its number put back. */
export function statementOf(text: string, number: Quantity | null, reported: () => Reported<Quantity>): Statement {
  const statement = JSON.parse(text) as Statement;
  switch (statement.form) {
    case 'VALUE':
      return { ...statement, value: reported() };
    case 'RATIO':
      return { ...statement, value: number };
    case 'RESOLUTION':
      return { ...statement, limit: number };
    default:
      return statement;
  }
}

/** The number of a statement, or the reason why there is none; undefined where its form has none. */
export function statementNumber(statement: Statement): Reported<Quantity> | undefined {
  if (statement.form === 'VALUE') return statement.value;
  const value = quantityOf(statement);
  return value === null ? undefined : { value };
}

/** The ions of an observation, each once: its own, those that an ordering ranks, the one that a ratio compares with. */
export function ionsOf({ ion, statement }: Observation): readonly IonSymbol[] {
  const own = ion === null ? [] : [ion];
  return [...new Set([...own, ...rankedOrCompared(statement).flatMap((item) => ('ion' in item ? [item.ion] : []))])];
}

/** The materials of an observation, each once: its own and those that its statement names. */
export function materialsOf({ material, statement }: Observation): readonly string[] {
  const named = rankedOrCompared(statement).flatMap((item) => ('material' in item ? [item.material] : []));
  const defined = statement.form === 'DEFINITION' ? [statement.material] : [];
  return [...new Set([material, ...named, ...defined].filter((each) => each !== null))];
}

function rankedOrCompared(statement: Statement) {
  if (statement.form === 'ORDERING') return statement.items;
  return statement.form === 'RATIO' ? [statement.to] : [];
}

/** What the text filter of observations reads: printed texts, symbols, labels, codes, names and the note. */
export function observationSearchText({ statement, quantity, note }: Observation): string {
  const name = quantity === null ? null : quantityKinds.find(quantity)?.name;
  return searchText([quantity, name, ...statementTexts(statement).map(({ text }) => text), note]);
}
