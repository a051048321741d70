/**
 * Writes the SDL as TypeScript to src/contract/generated.ts, the published queries to src/client/generated.ts, and the keys
 * of the mechanism models of the seed to src/domain/generated.ts; `--check` only tells which of these files are stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { clientCode } from './client-code.mjs';
import { modelCode } from './model-code.mjs';
import { readSdl } from './sdl.mjs';

// As CommonJS: as modules they do not load beside the pinned @graphql-tools/utils, which lacks a name that
// @graphql-tools/merge imports and never calls here; and `graphql` must be the one instance that they use.
const require = createRequire(import.meta.url);
const { codegen } = require('@graphql-codegen/core');
const typescript = require('@graphql-codegen/typescript');
const resolvers = require('@graphql-codegen/typescript-resolvers');
const { parse } = require('graphql');

const root = new URL('..', import.meta.url);

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

/** Parents of resolvers are the nouns of the domain; so is what a question answers, since contract knows no knowledge. */
const mappers = {
  Dataset: domain('dataset', 'Dataset'),
  DatasetVersion: domain('dataset', 'DatasetVersion'),
  ObservationVersion: domain('observation', 'ObservationVersion'),
  RetractionMark: domain('curation', 'Retraction'),
  ImportedDataset: domain('curationResults', 'ImportedDataset'),
  RetiredDataset: domain('curationResults', 'RetiredDataset'),
  RetractionMarked: domain('curationResults', 'RetractionMarked'),
  DatasetChanges: domain('datasetDiff', 'DatasetDiff'),
  Release: domain('release', 'Release'),
  Laboratory: domain('source', 'Laboratory'),
  Source: domain('source', 'Source'),
  Ion: domain('ion', 'Ion'),
  IntercalationCompound: domain('ion', 'IntercalationCompound'),
  Material: domain('material', 'Material'),
  Cell: domain('cell', 'Cell'),
  Measurement: domain('measurement', 'Measurement'),
  RawData: domain('measurement', 'Measurement'),
  Curve: domain('curve', 'Curve'),
  CurveColumn: domain('curve', 'ColumnOfCurve'),
  CurveFile: domain('curve', 'CurveFile'),
  CurvePoints: domain('curve', 'CurvePoints'),
  FileWarning: domain('curve', 'FileWarning'),
  FileWarningKind: domain('curve', 'FileWarningKind'),
  AppliedRepair: domain('curve', 'AppliedRepair'),
  ColumnQuantity: domain('columnQuantities', 'ColumnQuantity'),
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
  Rule: domain('rule', 'RuleDefinition'),
  AuditRule: domain('rule', 'AuditDefinition'),
  RuleParameter: domain('rule', 'Parameter'),
  JudgingOptions: domain('judging', 'JudgingOptions'),
  EvidenceLine: domain('evidence', 'EvidenceLine'),
  Comparison: domain('evidence', 'Comparison'),
  Strand: domain('evidence', 'Strand'),
  Assessment: domain('evidence', 'JudgedAssessment'),
  EvidenceMatrix: domain('evidenceMatrix', 'EvidenceMatrix'),
  MatrixRow: domain('evidenceMatrix', 'MatrixRow'),
  MatrixCell: domain('evidenceMatrix', 'MatrixCell'),
  Disagreement: domain('evidenceMatrix', 'Disagreement'),
  InputFlip: domain('flip', 'InputFlip'),
  ThresholdFlip: domain('flip', 'ThresholdFlip'),
  SourceFlip: domain('flip', 'SourceFlip'),
  ContributionOrder: domain('contributionOrder', 'JudgedOrder'),
  OrderOutcome: domain('contributionOrder', 'OrderOutcome'),
  OrderConstraint: domain('contributionOrder', 'OrderConstraint'),
  ClaimedOrder: domain('contributionOrder', 'ClaimedOrder'),
  FeasibleOrder: domain('contributionOrder', 'FeasibleOrder'),
  ProcessBounds: domain('contributionOrder', 'ProcessBounds'),
  OrderTie: domain('contributionOrder', 'Tie'),
  SettlingQuantity: domain('contributionOrder', 'SettlingQuantity'),
  AuditFinding: domain('audit', 'AuditFinding'),
  AuditCheck: domain('audit', 'AuditCheck'),
  AuditRepair: domain('audit', 'Repair'),
  Metric: domain('derivedMetric', 'MetricDefinition'),
  DerivedMetric: domain('derivedMetric', 'ShownMetric'),
  RecomputedMetric: domain('derivedMetric', 'RecomputedMetric'),
  Analysis: domain('analysis', 'AnalysisDefinition'),
  NotComputed: domain('derivedMetric', 'NotComputed'),
  FormerMetric: domain('derivedMetric', 'MeasuredMetric'),
  ReportedBeside: domain('derivedMetric', 'ReportedBeside'),
  NextExperiments: domain('nextExperiments', 'NextExperiments'),
  NextExperiment: domain('nextExperiments', 'NextExperiment'),
  VerdictChange: domain('nextExperiments', 'VerdictChange'),
  OrderChange: domain('nextExperiments', 'OrderChange'),
  Coverage: domain('coverage', 'Coverage'),
  CoverageCell: domain('coverage', 'CoverageCell'),
  CoverageCount: domain('coverage', 'CoverageCount'),
  SearchHit: domain('search/hit', 'SearchHit'),
  NamedItem: domain('mappedName', 'NamedThing'),
  MappedId: domain('mappedName', 'FoundName'),
  AmbiguousName: domain('mappedName', 'AmbiguousName'),
  UnknownName: domain('mappedName', 'UnknownName'),
  NearItem: domain('mappedName', 'NearThing'),
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

const schema = parse(readSdl(fileURLToPath(new URL('schema', root))));
const files = {
  'src/contract/generated.ts': await contractCode(),
  'src/client/generated.ts': await clientCode(schema),
  'src/domain/generated.ts': modelCode(new URL('seed/mechanism_models/dataset.yaml', root)),
};

for (const [name, code] of Object.entries(files)) {
  const target = new URL(name, root);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, code);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== code) {
    console.error(`${name} is stale: run \`npm run codegen\``);
    process.exitCode = 1;
  }
}

async function contractCode() {
  const body = await codegen({
    filename: 'src/contract/generated.ts',
    schema,
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Made by scripts/codegen.mjs from schema/*.graphql; not to be edited.\n${body}`;
}
