import type { TableQuantityInput, TableTextInput } from '../../contract/generated.ts';
import type { InputNode, Place } from '../../contract/inputTree.ts';
import type { Said } from '../../contract/problem.ts';
import { parseQuantity } from '../../domain/quantity.ts';
import type { UnitKind } from '../../domain/units.ts';
import { dateFault } from './cellFaults.ts';
import { mapNode, textNode } from './nodes.ts';
import { NO_CELL, type TableCell, type TableRow } from './table.ts';
import type { TableContext } from './tableContext.ts';
import type { RowProblem } from './tableProblem.ts';

/** A text with the place of its cell; of a text that is the same for all rows the place is the row. */
export type Placed = { readonly text: string; readonly place: Place };

/** Reads the cells of one row as a map wants them. */
export type RowReader = {
  readonly row: number;
  /** The row as a whole. */
  readonly place: Place;
  readonly report: (place: Place, said: Said) => void;
  /** A cell that says something. */
  readonly cell: (column: string) => (Placed & { readonly cell: TableCell }) | undefined;
  /** As `cell`, where a number is due: dates are none. */
  readonly number: RowReader['cell'];
  readonly text: (input: TableTextInput | null | undefined) => Placed | undefined;
  /** The texts of several columns behind each other. */
  readonly texts: (inputs: readonly TableTextInput[] | null | undefined, between: string) => Placed | undefined;
  /** A number that was set. */
  readonly setting: (input: TableQuantityInput | null | undefined, kind: UnitKind) => Setting | undefined;
  /** The text of a number as a dataset writes it, with its unit where it prints none. */
  readonly printed: (
    placed: Placed & { readonly cell?: TableCell },
    kind: UnitKind,
    unit: string | undefined,
  ) => Printed;
};

export type Setting = { readonly node: InputNode; readonly text: string };
export type Printed = { readonly reported: string; readonly unit: string | undefined };

const COMMA = /(?<=\d),(?=\d)/g;

/** @param told where what is wrong goes */
export function rowReader({ row, cells }: TableRow, context: TableContext, told: RowProblem[]): RowReader {
  const place: Place = { line: row, column: 1 };
  const report = ({ line, column }: Place, said: Said) => told.push({ row: line, column, ...said });
  const cell: RowReader['cell'] = (column) => {
    const index = context.indexOf(column);
    const found = cells[index] ?? NO_CELL;
    const at = { line: row, column: index + 1 };
    if (found.fault !== null && !context.isMissing(found.text)) {
      report(at, found.fault);
      return undefined;
    }
    return context.isMissing(found.text) ? undefined : { text: found.text, place: at, cell: found };
  };
  const number: RowReader['number'] = (column) => {
    const found = cell(column);
    const fault = found && !found.cell.isNumber ? dateFault(found.text) : undefined;
    if (found === undefined || fault === undefined) return found;
    report(found.place, fault);
    return undefined;
  };
  const text: RowReader['text'] = (input) => {
    if (!input) return undefined;
    if (!input.column) return input.text ? { text: input.text, place } : undefined;
    const found = cell(input.column);
    if (found === undefined) return undefined;
    const lower = found.text.toLowerCase();
    const meant = input.words?.find((word) => word.cell.trim().toLowerCase() === lower)?.means ?? found.text;
    return { text: input.text ? input.text.replace('{}', () => meant) : meant, place: found.place };
  };
  const printed: RowReader['printed'] = ({ text: said, cell: from }, kind, unit) => {
    const reported = context.map.decimal === 'COMMA' && !from?.isNumber ? said.replace(COMMA, '.') : said;
    const hasUnit = parseQuantity({ reported }, kind, 'LAST_DIGIT').ok;
    return { reported, unit: hasUnit ? undefined : unit };
  };
  return {
    row,
    place,
    report,
    cell,
    number,
    text,
    texts: (inputs, between) => {
      const found = (inputs ?? []).flatMap((input) => text(input) ?? []);
      const [first] = found;
      return first && { text: found.map((each) => each.text).join(between), place: first.place };
    },
    setting: (input, kind) => {
      const found = input?.column ? number(input.column) : input?.text ? { text: input.text, place } : undefined;
      if (!input || found === undefined) return undefined;
      const { reported, unit } = printed(
        found,
        kind,
        input.column ? context.unitOf(input.column, input.unit, kind) : (input.unit ?? undefined),
      );
      const node = mapNode(found.place, {
        reported: textNode(reported, found.place),
        unit: unit === undefined ? undefined : textNode(unit, found.place),
        setting: textNode('true', found.place),
      });
      return { node, text: found.text };
    },
    printed,
  };
}
