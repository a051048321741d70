import { buildSchema, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { readSdl } from '../../src/contract/sdl.ts';
import { techniques } from '../../src/domain/techniques/index.ts';
import { canonicalUnit, type UnitKind } from '../../src/domain/units.ts';
import { fileWarnings } from '../../src/ingest/checks/fileWarnings.ts';
import { formats } from '../../src/ingest/formats/index.ts';
import { refusedFormats } from '../../src/ingest/formats/refused.ts';
import { wordOfRepair } from '../../src/ingest/repairs/applyRepairs.ts';
import { repairs } from '../../src/ingest/repairs/index.ts';
import { analyses } from '../../src/science/analyses/index.ts';

/** Tables by their names. */
type Tables = Readonly<Record<string, string>>;

/** The tables of docs/files.md, each by the name in the comments around it: what the registries hold, in their order. */
const fileTables: Tables = {
  formats: table(
    ['code', 'format', 'what it is', 'known from'],
    formats.entries.map(({ code, name, description, source }) => [`\`${code}\``, name, description, source]),
  ),
  refused: table(
    ['what it is', 'what to do'],
    refusedFormats.entries.map(({ name, advice }) => [name, advice]),
  ),
  warnings: table(
    ['code', 'what it means', 'repair'],
    fileWarnings.entries.map(({ code, description, repair }) => [
      `\`${code}\``,
      description,
      repair === null ? '' : `\`${wordOfRepair({ code: repair })}\``,
    ]),
  ),
  repairs: table(
    ['repair', 'what it does'],
    repairs.entries.map((repair) => [`\`${wordOfRepair(repair)}\``, repair.description]),
  ),
};

/** The tables of docs/analyses.md: what each analysis is, what it can be told, and what it gives. */
const analysisTables: Tables = {
  analyses: table(
    ['`--as`', 'code', 'what it does', 'on import of'],
    analyses.entries.map(({ word, code, description, techniques: codes }) => [
      `\`${word}\``,
      `\`${code}\``,
      description,
      codes.map((each) => techniques.get(each).name).join(', '),
    ]),
  ),
  needs: table(
    ['`--as`', 'columns', 'settings without a standard'],
    analyses.entries.map(({ word, columns, parameters }) => [
      `\`${word}\``,
      columns.map((codes) => codes.map((code) => `\`${code}\``).join(' or ')).join(', '),
      Object.values(parameters)
        .flatMap(({ setting, standard }) => (setting === undefined || standard !== null ? [] : [`\`${setting}\``]))
        .join(', '),
    ]),
  ),
  parameters: table(
    ['`--as`', 'parameter', 'what it is', 'standard', 'setting'],
    analyses.entries.flatMap(({ word, parameters }) =>
      Object.entries(parameters).map(([name, { description, standard, unitKind, setting }]) => [
        `\`${word}\``,
        `\`${name}\``,
        description,
        standard === null ? 'none' : withUnit(standard, unitKind),
        setting === undefined ? '' : `\`${setting}\``,
      ]),
    ),
  ),
  metrics: table(
    ['`--as`', 'metric', 'what it is', 'evidence as', 'unit', 'source'],
    analyses.entries.flatMap(({ word, metrics }) =>
      metrics.map(({ code, description, quantity, unitKind, source }) => [
        `\`${word}\``,
        `\`${code}\``,
        description,
        quantity === null ? '' : `\`${quantity}\``,
        canonicalUnit(unitKind).code,
        source,
      ]),
    ),
  ),
};

/** The table of docs/tables.md: every field of a map, as the contract describes it. */
const mapTables: Tables = {
  map: table(
    ['of', 'field', 'type', 'what it is'],
    Object.values(buildSchema(readSdl('schema')).getTypeMap())
      .filter((type) => isInputObjectType(type) && /^Table\w+Input$/.test(type.name))
      .flatMap((type) =>
        Object.values((type as GraphQLInputObjectType).getFields()).map((field) => [
          `\`${type.name}\``,
          `\`${field.name}\``,
          `\`${String(field.type)}\``,
          (field.description ?? '').replace(/\s+/g, ' '),
        ]),
      ),
  ),
};

/** All tables, by the file that they stand in. */
export const docsTables: Readonly<Record<string, Tables>> = {
  'docs/files.md': fileTables,
  'docs/analyses.md': analysisTables,
  'docs/tables.md': mapTables,
};

function withUnit(value: number, kind: UnitKind): string {
  const { code } = canonicalUnit(kind);
  return code === '1' || code === 'count' ? String(value) : `${value} ${code}`;
}

/** The table between the comments `<!-- name -->` and `<!-- end of name -->`. */
export function tableIn(text: string, name: string): string | undefined {
  return between(name).exec(text)?.[1];
}

/** A text with its tables as the registries have them now. */
export function withTables(text: string, tables: Tables): string {
  return Object.entries(tables).reduce(
    (done, [name, rows]) => done.replace(between(name), () => `<!-- ${name} -->\n\n${rows}\n<!-- end of ${name} -->`),
    text,
  );
}

function between(name: string): RegExp {
  return new RegExp(`<!-- ${name} -->\\n\\n([\\s\\S]*?)\\n?<!-- end of ${name} -->`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('');
}
