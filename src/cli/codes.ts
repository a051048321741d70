import type { Command } from 'commander';
import { vocabularies } from '../contract/vocabularies.ts';
import { nearestWord } from '../domain/nearestWord.ts';
import { UNIT_KINDS, unitsOf } from '../domain/units.ts';
import { fileVocabularies } from '../ingest/fileVocabularies.ts';
import { ruleVocabularies } from '../knowledge/ruleBook.ts';
import { CallError, DONE, type ExitCode, type Io, print } from './io.ts';

const UNITS = 'unit';
const registries = new Map(
  Object.values({ ...vocabularies, ...fileVocabularies, ...ruleVocabularies }).map((registry) => [
    registry.noun,
    registry,
  ]),
);
const names = [...registries.keys(), UNITS];

/** `hckb codes [vocabulary]`: lists the codes that datasets and filters may use, with what they mean. */
export function codesCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('codes')
    .description('list the codes that datasets and filters may use, with what they mean')
    .argument('[vocabulary]', `one of: ${names.join(', ')}; all if left out`)
    .action((name: string | undefined) => {
      for (const each of name === undefined ? names : [known(name)]) list(io, each);
      done(DONE);
    });
}

function known(name: string): string {
  if (names.includes(name)) return name;
  const near = nearestWord(name, names);
  throw new CallError(
    `There is no vocabulary "${name}"${near ? `, did you mean "${near}"?` : ''}: ${names.join(', ')}`,
  );
}

function list(io: Io, name: string): void {
  print(io, `# ${name}`);
  if (name === UNITS)
    for (const kind of UNIT_KINDS)
      print(
        io,
        `${kind}: ${unitsOf(kind)
          .map(({ code }) => code || '(none)')
          .join(', ')}`,
      );
  for (const { code, description } of registries.get(name)?.entries ?? []) print(io, `${code}: ${description}`);
}
