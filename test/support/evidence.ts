import type { Conditions } from '../../src/domain/conditions.ts';
import type { EvidenceBase } from '../../src/domain/evidenceBase.ts';
import { ionId, type NodeType } from '../../src/domain/globalId.ts';
import type { Ion, IonSymbol } from '../../src/domain/ion.ts';
import { standardOptions } from '../../src/domain/judging.ts';
import type { Observation, Statement } from '../../src/domain/observation.ts';
import { computedQuantity, parseQuantity, type Quantity } from '../../src/domain/quantity.ts';
import { type QuantityCode, quantityKinds } from '../../src/domain/quantityKinds.ts';
import { finished } from '../../src/domain/steps.ts';
import type { UnitKind } from '../../src/domain/units.ts';
import { ionReference } from '../../src/knowledge/ionReference.ts';
import type { AuditInput, AuditRule, CheckResult } from '../../src/science/audit/auditRule.ts';
import { checking } from '../../src/science/audit/checking.ts';
import { evidenceOf } from '../../src/science/facts/evidence.ts';
import type { Fact } from '../../src/science/facts/fact.ts';
import { factsOf } from '../../src/science/facts/facts.ts';
import { indexFacts, type Subject, subjectOf } from '../../src/science/facts/subject.ts';
import type { Reading, Rule } from '../../src/science/rules/rule.ts';
import { assess } from '../../src/science/verdict/assess.ts';
import type { Judging } from '../../src/science/verdict/judging.ts';
import { DATASET, idOf, ion, material, observation, quantity, source } from './records.ts';
import { seedDataset } from './seed.ts';

/** Reference values of the three ions as `seed/ions` prints them. */
const ions: readonly Ion[] = [
  ion('Li', {
    molarMass: quantity('6.94 g/mol', 'MOLAR_MASS'),
    metalDensity: quantity('0.534 g/cm3', 'DENSITY'),
    compound: 'LiC6',
  }),
  ion('Na', { molarMass: quantity('22.990 g/mol', 'MOLAR_MASS'), metalDensity: quantity('0.968 g/cm3', 'DENSITY') }),
  ion('K', { molarMass: quantity('39.098 g/mol', 'MOLAR_MASS'), metalDensity: quantity('0.862 g/cm3', 'DENSITY') }),
];

/** A statement in short: what stands out is given, the rest is a Na statement about the one material. */
export type Said = {
  readonly key?: string;
  /** A printed number of the quantity: `'57 %'`. */
  readonly value?: string;
  /** A trend's term: `'INCREASES'`, along FILLING. */
  readonly trend?: string;
  /** Any other statement. */
  readonly statement?: Statement;
  readonly quantity?: QuantityCode | null;
  readonly ion?: IonSymbol | null;
  readonly material?: string | null;
  readonly technique?: string;
  readonly cited?: boolean;
  readonly measurement?: string;
  readonly cell?: string;
  readonly dataset?: string;
  /** Conditions; quantities as printed: `{ cRate: '0.1 C' }`. */
  readonly conditions?: Readonly<Record<string, unknown>>;
};

/** A share in %, with 1 to each side, as this software computes it. */
export function computedShare(value: number): Statement {
  const share = computedQuantity('SHARE', { value, lower: value - 1, upper: value + 1 }, 'STATED');
  return { form: 'VALUE', value: { value: share } };
}

/** A number in the canonical unit of its kind, without uncertainty, as this software computes it. */
export function computedNumber(kind: UnitKind, value: number): Statement {
  return { form: 'VALUE', value: { value: computedQuantity(kind, { value, lower: value, upper: value }, 'STATED') } };
}

const conditionKinds: Readonly<Record<string, UnitKind>> = {
  cRate: 'C_RATE',
  specificCurrent: 'SPECIFIC_CURRENT',
  potential: 'POTENTIAL',
  upperPotential: 'POTENTIAL',
  lowerPotential: 'POTENTIAL',
  boundary: 'POTENTIAL',
  scanRate: 'SCAN_RATE',
  temperature: 'TEMPERATURE',
  interlayerDistance: 'LENGTH',
  poreDiameter: 'LENGTH',
};

/** A setting, exact, as conditions are. */
function setting(reported: string, kind: UnitKind): Quantity {
  const result = parseQuantity({ reported, setting: true }, kind, 'LAST_DIGIT');
  if (!result.ok) throw new RangeError(result.problems.map(({ message }) => message).join('; '));
  return result.quantity;
}

function conditionsOf(given: Readonly<Record<string, unknown>>): Conditions {
  const read = Object.entries(given).map(([name, value]) => {
    const kind = conditionKinds[name];
    return [name, kind !== undefined && typeof value === 'string' ? setting(value, kind) : value];
  });
  return Object.fromEntries(read) as Conditions;
}

function statementOf({ value, trend, statement, quantity: code }: Said): Statement {
  if (statement !== undefined) return statement;
  if (trend !== undefined) return { form: 'TREND', term: trend, along: 'FILLING', comparedToRegion: null };
  const kind = quantityKinds.get(code ?? 'REVERSIBLE_CAPACITY');
  const result = parseQuantity({ reported: value ?? '300 mAh/g' }, kind.unitKind, kind.approximation);
  if (!result.ok) throw new RangeError(result.problems.map(({ message }) => message).join('; '));
  return { form: 'VALUE', value: { value: result.quantity } };
}

/** An observation in short. Keys count up unless given. */
export function said(parts: Said, place = 0): Observation {
  const { key, dataset = DATASET, conditions = {} } = parts;
  const reference = (type: NodeType, name: string | undefined) =>
    name === undefined ? null : idOf(type, name, dataset);
  return observation({
    key: key ?? `said-${String(place).padStart(3, '0')}`,
    dataset,
    quantity: parts.quantity === undefined ? 'REVERSIBLE_CAPACITY' : parts.quantity,
    statement: statementOf(parts),
    material: parts.material === null ? null : idOf('Material', parts.material ?? 'hc', dataset),
    ion: parts.ion === undefined ? 'Na' : parts.ion,
    technique: parts.technique ?? null,
    measurement: reference('Measurement', parts.measurement),
    cell: reference('Cell', parts.cell),
    conditions: conditionsOf(conditions),
    cited: parts.cited ?? false,
  });
}

type Rest = Partial<Omit<EvidenceBase, 'observations'>>;

/** An evidence base of statements in short: one source a dataset, the one material `hc`, the three ions. */
export function evidenceBase(statements: readonly Said[], rest: Rest = {}): EvidenceBase {
  const observations = statements.map(said);
  const datasets = [...new Set(observations.map(({ dataset }) => dataset.slice('Dataset:'.length)))];
  return {
    sources: (datasets.length === 0 ? [DATASET] : datasets).map((dataset) => source({ dataset })),
    ions,
    materials: [material()],
    cells: [],
    measurements: [],
    dftResults: [],
    mechanismModels: [],
    claims: [],
    ...rest,
    observations,
  };
}

/** The dataset of a seed folder with the ions of the package. */
export async function seedEvidence(folder = 'seed/papers/nagmani_nd_mapping'): Promise<EvidenceBase> {
  const [{ records }, { records: reference }] = await Promise.all([seedDataset(folder), seedDataset('seed/ions')]);
  return { ...records, sources: [...reference.sources, ...records.sources], ions: reference.ions };
}

export function referenceOf(base: EvidenceBase) {
  const found = new Map(base.ions.map((each) => [each.id, ionReference(each)]));
  return (symbol: IonSymbol) => found.get(ionId(symbol)) ?? null;
}

/** The subject of a base: by default Na in the material that most is said of. */
export function subjectIn(base: EvidenceBase, symbol: IonSymbol = 'Na', of?: string): Subject {
  const about = of ?? base.observations.find((each) => each.material !== null)?.material ?? idOf('Material', 'hc');
  return subjectOf(indexFacts(evidenceOf(base)), { material: about, ion: symbol, reference: referenceOf(base) });
}

export const judging: Judging = { options: standardOptions, conflicts: [], flagged: new Map(), exhaustive: [] };

export type Asked = {
  readonly ion?: IonSymbol;
  readonly region?: string | null;
  /** The rule's first if left out. */
  readonly process?: string;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly rest?: Rest;
};

/** What a rule reads out of statements in short, or out of a whole base. */
export function readings(rule: Rule, given: readonly Said[] | EvidenceBase, asked: Asked = {}): readonly Reading[] {
  const base = 'observations' in given ? given : evidenceBase(given, asked.rest);
  const subject = subjectIn(base, asked.ion);
  const region = asked.region ?? null;
  return rule.judge({
    subject,
    process: asked.process ?? rule.processes[0] ?? '',
    region,
    parameter: (name) => {
      const standard = rule.parameters.find((each) => each.name === name);
      if (standard === undefined) throw new RangeError(`no parameter ${name}`);
      return asked.parameters?.[name] ?? standard.value;
    },
    assessed: (process) => assess(subject, { process, region }, judging),
  });
}

/** Directions alone, in the order of the readings. */
export function directions(rule: Rule, given: readonly Said[] | EvidenceBase, asked: Asked = {}): readonly string[] {
  return readings(rule, given, asked).map(({ direction }) => direction);
}

/** What an audit rule may know of the first source of a base that has statements. */
export function auditInput(base: EvidenceBase, parameters: AuditRule['parameters'] = []): AuditInput {
  const facts = evidenceOf(base);
  const about = base.observations[0]?.source ?? base.sources[0]?.id;
  const audited = base.sources.find(({ id }) => id === about);
  if (audited === undefined) throw new RangeError('a base needs a source to be audited');
  const own = facts.filter(({ observation: { source: from } }) => from === audited.id);
  const index = indexFacts(own);
  const pairs = new Map(
    own.flatMap(({ observation: { material: of, ion: symbol, cited } }) =>
      of === null || symbol === null || cited ? [] : [[`${of}|${symbol}`, { material: of, ion: symbol }]],
    ),
  );
  return {
    source: audited,
    facts: factsOf(own),
    subjects: [...pairs.values()].map((pair) => subjectOf(index, { ...pair, reference: referenceOf(base) })),
    claims: base.claims.filter(({ source: from }) => from === audited.id),
    cells: base.cells,
    measurements: base.measurements,
    dftResults: base.dftResults,
    mechanismModels: base.mechanismModels,
    peers: factsOf(facts.filter((fact: Fact) => fact.observation.source !== audited.id)),
    parameter: (name) => {
      const known = parameters.find((each) => each.name === name);
      if (known === undefined) throw new RangeError(`no parameter ${name}`);
      return known.value;
    },
  };
}

/** Checks of an audit rule over statements in short, or over a whole base. */
export function checks(rule: AuditRule, given: readonly Said[] | EvidenceBase, rest?: Rest): readonly CheckResult[] {
  const base = 'observations' in given ? given : evidenceBase(given, rest);
  return finished(checking(rule, auditInput(base, rule.parameters)));
}

/** Severities alone; null for passed. */
export function severities(rule: AuditRule, given: readonly Said[] | EvidenceBase): readonly (string | null)[] {
  return checks(rule, given).map(({ severity }) => severity);
}
