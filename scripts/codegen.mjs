/** Writes the SDL as TypeScript to src/contract/generated.ts; `--check` only tells whether that file is stale. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// As CommonJS: as modules they do not load beside the pinned @graphql-tools/utils, which lacks a name that
// @graphql-tools/merge imports and never calls here; and `graphql` must be the one instance that they use.
const require = createRequire(import.meta.url);
const { codegen } = require('@graphql-codegen/core');
const typescript = require('@graphql-codegen/typescript');
const resolvers = require('@graphql-codegen/typescript-resolvers');
const { parse } = require('graphql');

const root = new URL('..', import.meta.url);
const target = new URL('src/contract/generated.ts', root);

const domain = (file, type) => `import('../domain/${file}.ts').${type}`;
const reported = (type) => `import('../domain/reported.ts').Reported<${type}>`;
const assertion = (kind) => `Extract<${domain('claim', 'Assertion')}, { readonly kind: '${kind}' }>`;
const statements = [
  'Value',
  'Trend',
  'Ordering',
  'Ratio',
  'Presence',
  'Role',
  'Definition',
  'Resolution',
  'Superlative',
  'Caption',
];

/** Parents of resolvers are the nouns of the domain. */
const mappers = {
  Dataset: domain('dataset', 'Dataset'),
  Laboratory: domain('source', 'Laboratory'),
  Source: domain('source', 'Source'),
  Ion: domain('ion', 'Ion'),
  IntercalationCompound: domain('ion', 'Ion'),
  Material: domain('material', 'Material'),
  Cell: domain('cell', 'Cell'),
  Measurement: domain('measurement', 'Measurement'),
  RawData: domain('measurement', 'Measurement'),
  Setting: domain('measurement', 'Setting'),
  Observation: domain('observation', 'Observation'),
  ...Object.fromEntries(statements.map((form) => [`${form}Statement`, domain('observation', `${form}Statement`)])),
  OrderingItem: domain('observation', 'OrderingItem'),
  DftResult: domain('dftResult', 'DftResult'),
  Proposition: domain('proposition', 'Proposition'),
  Claim: domain('claim', 'Claim'),
  ProcessAssertion: assertion('PROCESS'),
  OrderAssertion: assertion('CONTRIBUTION_ORDER'),
  TrendAssertion: assertion('TREND'),
  ModelAssertion: assertion('MECHANISM_MODEL'),
  MechanismModel: domain('mechanismModel', 'MechanismModel'),
  ModelAssignment: domain('mechanismModel', 'ModelAssignment'),
  Quantity: domain('quantity', 'Quantity'),
  ReportedQuantity: reported(domain('quantity', 'Quantity')),
  ReportedText: reported('string'),
  Locator: domain('locator', 'Locator'),
  Conditions: domain('conditions', 'Conditions'),
  Unit: domain('units', 'Unit'),
  Technique: domain('techniques/technique', 'Technique'),
  SettingDefinition: domain('techniques/technique', 'SettingDefinition'),
  QuantityKind: domain('quantityKinds', 'QuantityKind'),
  Process: domain('processes', 'Process'),
  Region: domain('regions', 'Region'),
  Feature: domain('features', 'Feature'),
  TrendTerm: domain('trendTerms', 'TrendTerm'),
  Role: domain('roles', 'Role'),
};

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  avoidOptionals: { field: true },
  defaultScalarType: 'string',
  skipTypename: true,
  mappers,
};

/** As `readSdl` reads it; that file is TypeScript, which Node does not run before the build. */
function readSdl() {
  const folder = new URL('schema/', root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql') && name !== 'snapshot.graphql');
  return names
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

const body = await codegen({
  filename: fileURLToPath(target),
  schema: parse(readSdl()),
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
});
const code = `// Made by scripts/codegen.mjs from schema/*.graphql; not to be edited.\n${body}`;

if (process.argv.includes('--check')) {
  const known = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (known !== code) {
    console.error('src/contract/generated.ts is stale: run `npm run codegen`');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, code);
}
