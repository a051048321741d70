/**
 * Compares the contract with its snapshot, so that no change of it goes unseen. `--write` takes a new snapshot.
 *
 * What clients may use is not taken away unannounced: a field, argument, value or type may go only if the snapshot
 * marks it (for a type: every field that leads to it) as deprecated with a reason that names what to use instead, and that is
 * there. Any other change that breaks queries is refused, by `--write` as well. `--first` takes the snapshot of a contract
 * that has none yet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  BreakingChangeType,
  buildSchema,
  findBreakingChanges,
  getNamedType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { readSdl } from './sdl.mjs';

const file = 'schema/snapshot.graphql';
const schema = buildSchema(readSdl('schema'));
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
const [isFirst, isWrite] = ['--first', '--write'].map((flag) => process.argv.includes(flag));
const snapshot = read(file);
const names = new Set(Object.values(schema.getTypeMap()).flatMap(namesIn));
const before = snapshot === undefined ? undefined : buildSchema(snapshot);
const broken = before === undefined ? [] : findBreakingChanges(before, schema).filter((change) => !announced(change));

if (before === undefined && !isFirst) {
  console.error(`There is no ${file} to compare with: bring it back; --first takes one of a new contract`);
  process.exit(1);
}
for (const { type, description } of broken) console.error(`Breaks queries: ${type}: ${description}`);
if (broken.length > 0) {
  console.error('Keep it, mark it @deprecated(reason: "Use X") and take it away after a release.');
  process.exitCode = 1;
} else if (isWrite || isFirst) {
  writeFileSync(file, printed);
  console.log(`Wrote ${file}`);
} else if (snapshot !== printed) {
  console.error(`The contract differs from ${file}; if the change is meant, run: npm run snapshot`);
  process.exitCode = 1;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether the snapshot says of what was removed that it will go, and what to use instead. */
function announced({ type, description }) {
  const [, path = ''] = /^(\S+) was removed/.exec(description) ?? [];
  const [typeName = '', member = ''] = path.split('.');
  const owner = before.getType(typeName);
  switch (type) {
    case BreakingChangeType.FIELD_REMOVED:
      return named(owner?.getFields()[member]);
    case BreakingChangeType.VALUE_REMOVED_FROM_ENUM: {
      const [, value = '', enumName = ''] = /^(\S+) was removed from enum type (\S+?)\.$/.exec(description) ?? [];
      return named(before.getType(enumName)?.getValue(value));
    }
    case BreakingChangeType.ARG_REMOVED: {
      const [, fieldPath = '', argument = ''] = /^(\S+) arg (\S+) was removed/.exec(description) ?? [];
      const [ownerName = '', fieldName = ''] = fieldPath.split('.');
      const field = before.getType(ownerName)?.getFields()[fieldName];
      return named(field?.args.find(({ name }) => name === argument));
    }
    case BreakingChangeType.TYPE_REMOVED:
      return usesOf(path.replace(/\.$/, '')).every(named);
    default:
      return false;
  }
}

/** Fields and arguments of the snapshot that lead to a type. */
function usesOf(typeName) {
  return Object.values(before.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && 'getFields' in type)
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap((field) => [field, ...(field.args ?? [])])
    .filter(({ type }) => getNamedType(type).name === typeName);
}

/** Whether an element is deprecated with a reason such as "Use `Query.x`", of which the contract has what is named. */
function named(element) {
  const [, instead = ''] = /\buse\b(.*)/is.exec(element?.deprecationReason ?? '') ?? [];
  return (instead.match(/\w+/g) ?? []).some((word) => names.has(word));
}

/** Names of a type and of its fields, arguments and values. */
function namesIn(type) {
  const values = 'getValues' in type ? type.getValues() : [];
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  return [type, ...values, ...fields, ...fields.flatMap(({ args }) => args ?? [])].map(({ name }) => name);
}
