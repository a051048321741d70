/** The published queries of docs/queries as typed documents, and the codes of the server's errors: the client's code. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// As CommonJS: see codegen.mjs
const require = createRequire(import.meta.url);
const { codegen } = require('@graphql-codegen/core');
const operations = require('@graphql-codegen/typescript-operations');
const { parse } = require('graphql');

const root = new URL('..', import.meta.url);

const config = {
  useTypeImports: true,
  immutableTypes: true,
  defaultScalarType: 'string',
  scalars: { ID: 'string' },
  skipTypename: true,
  arrayInputCoercion: false,
};

/** What src/client/generated.ts has to say, given the contract as a parsed document. */
export async function clientCode(schema) {
  const published = publishedQueries();
  const types = await codegen({
    filename: 'src/client/generated.ts',
    schema,
    documents: published.map(({ file, document }) => ({ location: file, document })),
    config,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  return [
    '// Made by scripts/codegen.mjs from docs/queries/*.graphql, schema/*.graphql and src/api/errors.ts; not to be edited.',
    "import type { TypedDocument } from './document.ts';\n",
    `/** Codes that the server gives its errors. */\nexport type ServerErrorCode =${errorCodes()};\n`,
    types,
    ...published.map(documentCode),
  ].join('\n');
}

function publishedQueries() {
  const folder = new URL('docs/queries/', root);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((file) => published(file, readFileSync(new URL(file, folder), 'utf8')));
}

function published(file, source) {
  const document = parse(source);
  const named = document.definitions
    .filter(({ kind }) => kind === 'OperationDefinition')
    .map(({ name }) => name?.value);
  if (named.length !== 1 || named[0] === undefined) {
    throw new Error(`docs/queries/${file} has ${named.length} operations: a published query is one, with a name`);
  }
  const [, comment] = /^((?:#.*\n)*)/.exec(source);
  return { file, document, name: named[0], comment, text: source.slice(comment.length) };
}

function documentCode({ name, comment, text }) {
  const says = comment.replace(/^# ?/gm, '').trim().replaceAll('\n', '\n * ');
  const constant = name[0].toLowerCase() + name.slice(1);
  const literal = text.replace(/[`\\]|\$\{/g, '\\$&');
  return `/** ${says} */\nexport const ${constant} = \`${literal}\` as TypedDocument<${name}Query, ${name}QueryVariables>;\n`;
}

/** The server's own list, so that no second one can drift from it. */
function errorCodes() {
  const source = readFileSync(new URL('src/api/errors.ts', root), 'utf8');
  const [, list] = /^export type ErrorCode =([\s\S]*?');/m.exec(source) ?? [];
  if (list === undefined) throw new Error('src/api/errors.ts has no `export type ErrorCode` that lists codes');
  return list
    .match(/'[A-Z_]+'/g)
    .map((code) => `\n  | ${code}`)
    .join('');
}
