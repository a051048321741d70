import type { Command } from 'commander';
import { isEnumType } from 'graphql';
import { inputTypesFrom } from '../contract/jsonSchema.ts';
import { vocabularies } from '../contract/vocabularies.ts';
import { nearestWord } from '../domain/nearestWord.ts';
import { techniques } from '../domain/techniques/index.ts';
import { UNIT_KINDS, unitsOf } from '../domain/units.ts';
import { fileVocabularies } from '../ingest/fileVocabularies.ts';
import { ruleVocabularies } from '../knowledge/ruleBook.ts';
import { contractOf } from './contract.ts';
import { CallError, DONE, type ExitCode, type Io, print } from './io.ts';

const UNITS = 'unit';
const SETTINGS = 'setting';
const registries = new Map(
  Object.values({ ...vocabularies, ...fileVocabularies, ...ruleVocabularies }).map((registry) => [
    registry.noun,
    registry,
  ]),
);
const names = [...registries.keys(), UNITS, SETTINGS];

/** Lines below a head. */
type Listing = { readonly about?: string; readonly lines: readonly string[] };

/** `hckb codes [vocabulary]`: lists the codes that datasets and filters may use, with what they mean. */
export function codesCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('codes')
    .description('list the codes that datasets and filters may use, with what they mean')
    .argument(
      '[vocabulary]',
      `one of: ${names.join(', ')}, or a closed set of the contract such as hedging; all if left out`,
    )
    .action((name: string | undefined) => {
      const listings = listingsOf(io);
      for (const each of name === undefined ? listings.keys() : [known(name, [...listings.keys()])])
        list(io, each, listings.get(each));
      done(DONE);
    });
}

function known(name: string, all: readonly string[]): string {
  if (all.includes(name)) return name;
  const near = nearestWord(name, all);
  throw new CallError(`There is no vocabulary "${name}"${near ? `, did you mean "${near}"?` : ''}: ${all.join(', ')}`);
}

function list(io: Io, name: string, { about, lines }: Listing = { lines: [] }): void {
  print(io, `# ${name}${about ? `: ${about}` : ''}`);
  for (const line of lines) print(io, line);
}

function listingsOf(io: Io): ReadonlyMap<string, Listing> {
  const open = [...registries].map(([noun, { entries }]): [string, Listing] => [
    noun,
    { lines: entries.map(({ code, description }) => `${code}: ${description}`) },
  ]);
  return new Map([...open, [UNITS, { lines: unitLines() }], [SETTINGS, { lines: settingLines() }], ...closedSets(io)]);
}

function unitLines(): readonly string[] {
  return UNIT_KINDS.map(
    (kind) =>
      `${kind}: ${unitsOf(kind)
        .map(({ code }) => code || '(none)')
        .join(', ')}`,
  );
}

/** A code may measure another kind of unit with another technique, so each technique lists its own. */
function settingLines(): readonly string[] {
  return techniques.entries.flatMap((technique) =>
    technique.settings.map(({ code, name, unitKind }) => `${technique.code} ${code}: ${name} (${unitKind})`),
  );
}

/** The enums of the contract that a dataset may use, by their names in words: `MissingReason` is "missing reason". */
function closedSets(io: Io): readonly [string, Listing][] {
  const growing = new Set(Object.keys({ ...vocabularies, ...fileVocabularies }));
  const enums = inputTypesFrom(contractOf(io), 'DatasetInput').filter(isEnumType);
  return enums
    .filter(({ name }) => !growing.has(name))
    .map((type) => [
      type.name.replace(/(?<=.)[A-Z]/g, ' $&').toLowerCase(),
      {
        ...(type.description && { about: type.description }),
        lines: type.getValues().map(({ name, description }) => `${name}: ${description ?? ''}`),
      },
    ]);
}
