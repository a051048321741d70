import { fileWarnings } from '../../src/ingest/checks/fileWarnings.ts';
import { formats } from '../../src/ingest/formats/index.ts';
import { refusedFormats } from '../../src/ingest/formats/refused.ts';
import { wordOfRepair } from '../../src/ingest/repairs/applyRepairs.ts';
import { repairs } from '../../src/ingest/repairs/index.ts';

/** The tables of docs/files.md, each by the name in the comments around it: what the registries hold, in their order. */
export const fileTables: Readonly<Record<string, string>> = {
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

/** The table between the comments `<!-- name -->` and `<!-- end of name -->`. */
export function tableIn(text: string, name: string): string | undefined {
  return between(name).exec(text)?.[1];
}

/** A text with all its tables as the registries have them now. */
export function withTables(text: string): string {
  return Object.entries(fileTables).reduce(
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
