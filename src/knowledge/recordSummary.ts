import type { Observation, OrderingItem, Statement } from '../domain/observation.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Reported } from '../domain/reported.ts';
import { shortened } from '../domain/shortened.ts';
import type { HeldRecord } from './datasetState.ts';

/** What a record says in a few words: for an observation its statement, else its name or title, as far as it has one. */
export function recordSummary(record: HeldRecord): string {
  if (record.type === 'Observation') return observationSummary(record as unknown as Observation);
  const { name, title, technique, paraphrase, motif } = record as unknown as Readonly<Record<string, unknown>>;
  const said = [name, title, technique, paraphrase, motif].find((each) => each !== undefined && each !== null);
  return shortened(textOf(said));
}

function textOf(said: unknown): string {
  if (typeof said === 'string') return said;
  if (typeof said === 'object' && said !== null && 'value' in said) return String(said.value);
  return '';
}

/** The statement of an observation, after what it is about. */
export function observationSummary({ quantity, ion, statement }: Observation): string {
  return [quantity, ion, statementSummary(statement)].filter((part) => part !== null && part !== '').join(' ');
}

function statementSummary(statement: Statement): string {
  switch (statement.form) {
    case 'VALUE':
      return reportedText(statement.value);
    case 'TREND':
      return `${statement.term} along ${statement.along}`;
    case 'ORDERING':
      return orderingText(statement.items.map(itemText), statement.relations);
    case 'RATIO':
      return `${statement.relation} ${statement.value === null ? '' : quantityText(statement.value)} ${itemText(statement.to)}`;
    case 'PRESENCE':
      return `${statement.feature} ${statement.level}`;
    case 'ROLE':
      return `"${statement.label}" is ${statement.role}`;
    case 'DEFINITION':
      return `"${statement.symbol}": ${shortened(statement.meaning)}`;
    case 'RESOLUTION':
      return statement.limit === null ? statement.level : quantityText(statement.limit);
    case 'SUPERLATIVE':
      return statement.degree;
    case 'CAPTION':
      return `figure ${statement.figure}${statement.panel ?? ''}`;
  }
}

function reportedText(reported: Reported<Quantity>): string {
  return 'value' in reported ? quantityText(reported.value) : reported.missing;
}

/** As printed, or, where it was computed, its number. */
function quantityText({ reported, value, lower, upper, unit }: Quantity): string {
  if (reported !== '' && reported !== null) return reported;
  return `${value ?? `${lower} to ${upper}`} ${unit}`.trim();
}

function orderingText(items: readonly string[], relations: readonly string[]): string {
  return items.map((item, place) => (place === 0 ? item : `${relations[place - 1]} ${item}`)).join(' ');
}

function itemText(item: OrderingItem): string {
  return Object.values(item).map(String).join(' ');
}
