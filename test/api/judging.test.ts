import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seedRecords } from '../support/seed.ts';
import { exampleDataset } from './exampleDataset.ts';
import { importInto, type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  const datasets = await seedRecords('nagmani_nd_mapping', 'cao_2012_nanowires');
  api = await serve(datasets);
});
afterAll(() => api.close());

async function data(query: string, variables?: object) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function problem(query: string): Promise<string> {
  const { errors } = await api.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message ?? '';
}

const filling = 'material: "mshc", ion: Na, process: PORE_FILLING';

test('assessment answers alike by its parts and by the id of its proposition', async () => {
  const parts = 'id verdict score lines { id direction effectiveWeight sentence inputs { id } }';
  const { byParts } = await data(`{ byParts: assessment(${filling}) { proposition { id } ${parts} } }`);
  const { proposition, ...rest } = byParts;
  const { byId } = await data(`query ($id: ID!) { byId: assessment(proposition: $id) { ${parts} } }`, {
    id: proposition.id,
  });
  expect(byId).toEqual(rest);
  expect(byId.id).toBe('Assessment:nagmani_nd_mapping/mshc/Na/PORE_FILLING/*');
});

test('assessment is null for a material that the base does not hold', async () => {
  expect(await data('{ assessment(material: "none", ion: Na, process: PORE_FILLING) { verdict } }')).toEqual({
    assessment: null,
  });
  const id = 'Proposition:none/hc/Na/PORE_FILLING/*';
  expect(await data(`{ assessment(proposition: "${id}") { verdict } }`)).toEqual({ assessment: null });
});

test.each([
  ['ion: Na', '"material", "process" is missing'],
  [`proposition: "Proposition:nagmani_nd_mapping/mshc/Na/PORE_FILLING/*", ${filling}`, 'both are given'],
  ['proposition: "Proposition:nagmani_nd_mapping/mshc/*/PORE_FILLING/*"', 'is about no one material and ion'],
  ['proposition: "Proposition:what"', 'is no id of a proposition'],
])('assessment(%s) says what is wrong', async (args, message) => {
  expect(await problem(`{ assessment(${args}) { verdict } }`)).toContain(message);
});

test('a line of evidence leads to its rule, thresholds, laboratory and sentence in the source', async () => {
  const { assessment } = await data(`{ assessment(${filling}) { ruleSetVersion independentLaboratories
    lines(directions: [SUPPORTS]) { rule { code question parameters { name value unit source } }
      technique { code } family laboratory { name } parameters { name value standard }
      comparisons { parameter threshold observed margin unit } conditions { code sentence } criteria { met }
      inputs { locator { section paragraph sentence } } }
    strands { family laboratory { name } supports contradicts } } }`);
  const line = assessment.lines.find(({ rule }: { rule: { code: string } }) => rule.code === 'R-FC-GCD');
  expect(line.comparisons[0]).toMatchObject({ parameter: 'leastShare', threshold: 30, unit: '%' });
  expect(line.parameters).toContainEqual({ name: 'leastShare', value: 30, standard: 30 });
  expect(line.inputs.length).toBeGreaterThan(2);
  expect(assessment.independentLaboratories).toBe(1);
  expect(assessment.ruleSetVersion).toMatch(/^[0-9a-f]{8}$/);
});

test('options change the answer, are echoed as they were understood, and the same ones give the same bytes', async () => {
  const query = `query ($options: JudgingOptionsInput) { assessment(${filling}, options: $options) {
    verdict options { leftOutSources leftOutTechniques leftOutObservations leftOutRules
      thresholds { rule parameter value } weights { rule weight } tolerance closure acrossIons } } }`;
  const usual = await data(query);
  const options = {
    leftOutSources: ['nagmani_nd_mapping'],
    thresholds: [{ rule: 'R-FC-GCD', parameter: 'leastShare', value: 90 }],
  };
  const [one, other] = [await data(query, { options }), await data(query, { options })];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(usual.assessment.verdict).not.toBe('INSUFFICIENT');
  expect(one.assessment).toBeNull();
  const strict = await data(query, { options: { thresholds: options.thresholds } });
  expect(strict.assessment.options).toEqual({
    ...usual.assessment.options,
    thresholds: [{ rule: 'R-FC-GCD', parameter: 'leastShare', value: 90 }],
  });
});

test('options that make no sense are told all at once', async () => {
  const options = '{ thresholds: [{ rule: "R-FC-GDC", parameter: "x", value: 1 }], tolerance: -1 }';
  const message = await problem(`{ assessment(${filling}, options: ${options}) { verdict } }`);
  expect(message).toContain('did you mean "R-FC-GCD"?');
  expect(message).toContain('"tolerance" is -1');
  const unknown = await problem(`{ assessment(${filling}, options: { leftOutSources: ["nobody"] }) { verdict } }`);
  expect(unknown).toContain('"nobody": there is no such source');
});

test('assessments page through every process of every material and ion, by id', async () => {
  const query = `query ($after: String) { assessments(first: 10, after: $after, filter: { material: ["mshc"] }) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 3; pages++) {
    const { assessments } = await data(query, { after });
    expect(assessments.totalCount).toBe(27);
    expect(assessments.edges.map((edge: { node: object }) => edge.node)).toEqual(assessments.nodes);
    expect(assessments.pageInfo.hasPreviousPage).toBe(pages > 0);
    expect(assessments.pageInfo.hasNextPage).toBe(pages < 2);
    ids.push(...assessments.nodes.map(({ id }: { id: string }) => id));
    after = assessments.pageInfo.endCursor;
  }
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toHaveLength(27);
});

test('assessments(filter: {verdict}) keeps just these, and a page may be asked for from the end', async () => {
  const { all, disputed, last } = await data(`{
    all: assessments(first: 100, filter: { material: ["mshc"] }) { nodes { id verdict conflict } }
    disputed: assessments(first: 100, filter: { material: ["mshc"], verdict: [DISPUTED] }) { totalCount nodes { id } }
    last: assessments(last: 2, filter: { material: ["mshc"], conflict: true }) { nodes { id } pageInfo { hasPreviousPage } } }`);
  type Node = { id: string; verdict: string; conflict: boolean };
  const kept = all.nodes.filter(({ verdict }: Node) => verdict === 'DISPUTED').map(({ id }: Node) => ({ id }));
  expect(disputed).toEqual({ totalCount: kept.length, nodes: kept });
  expect(kept.length).toBeGreaterThan(0);
  const conflicts = all.nodes.filter(({ conflict }: Node) => conflict).map(({ id }: Node) => ({ id }));
  expect(last.nodes).toEqual(conflicts.slice(-2));
});

test('computed lists refuse sizes and cursors as all others do', async () => {
  expect(await problem('{ assessments(first: 0) { totalCount } }')).toContain('a page has 1 to 100 items');
  expect(await problem('{ assessments(after: "bm90aGluZw") { totalCount } }')).toContain('is no cursor of assessments');
});

test('evidenceMatrix has a row for each process, with NOT_TESTED apart from NEUTRAL', async () => {
  const { evidenceMatrix } = await data(`{ evidenceMatrix(materials: ["mshc"], ions: [K, Na]) { techniques { code }
    options { tolerance } rows { proposition { sentence process { code } ion { symbol } } assessment { verdict }
      cells { technique { code } direction lines { direction } } disagreements { supporting { id } contradicting { id } } } } }`);
  type Cell = { technique: { code: string }; direction: string };
  type Row = { proposition: { process: { code: string }; ion: { symbol: string } }; cells: Cell[] };
  expect(evidenceMatrix.rows).toHaveLength(18);
  const row = evidenceMatrix.rows.find(
    ({ proposition }: Row) => proposition.process.code === 'PORE_FILLING' && proposition.ion.symbol === 'Na',
  );
  const directions = Object.fromEntries(row.cells.map((cell: Cell) => [cell.technique.code, cell.direction]));
  expect(directions).toMatchObject({ SAXS: 'NOT_TESTED', NMR: 'NOT_TESTED', GITT: 'SUPPORTS' });
});

test.each([
  ['materials: []', 'has 0 names: give 1 to 100'],
  ['materials: ["mshc", "none", "nil"]', 'names what is no material: "none", "nil"'],
])('evidenceMatrix(%s) says what is wrong', async (args, message) => {
  expect(await problem(`{ evidenceMatrix(${args}) { rows { proposition { id } } } }`)).toContain(message);
});

test('contributionOrder says what is determined, what contradicts what, and on which assumptions', async () => {
  const { na, li, none, all } = await data(`{
    na: contributionOrder(material: "mshc", ion: Na) { ...order }
    li: contributionOrder(material: "mshc", ion: Li) { ...order }
    none: contributionOrder(material: "none", ion: Li) { status }
    all: contributionOrders(materials: ["mshc"]) { id ion { symbol } status } }
    fragment order on ContributionOrder { status uniqueOrder { abbreviation } assumptions { code }
      claims { status ascending { abbreviation } claims { id } } constraints { key observations { id } }
      infeasibleSubsets { constraints { label observations { id } } }
      repairs { removed { label } outcome { status orders { share } settledBy { label bits best process { code } range { upper lower } } } } }`);
  expect(na.status).toBe('DETERMINED');
  expect(na.uniqueOrder.map(({ abbreviation }: { abbreviation: string }) => abbreviation)).toEqual(['IC', 'AC', 'FC']);
  expect(li.status).toBe('DATA_INCONSISTENT');
  expect(li.infeasibleSubsets).toHaveLength(1);
  expect(li.infeasibleSubsets[0].constraints).toHaveLength(2);
  for (const { outcome } of li.repairs) {
    const total = outcome.orders.reduce((sum: number, { share }: { share: number }) => sum + share, 0);
    expect(total).toBeCloseTo(1, 6);
    expect(outcome.settledBy.length).toBeGreaterThan(0);
  }
  expect(none).toBeNull();
  expect(all.map(({ ion, status }: { ion: { symbol: string }; status: string }) => [ion.symbol, status])).toEqual([
    ['Li', 'DATA_INCONSISTENT'],
    ['Na', 'DETERMINED'],
    ['K', 'DATA_INCONSISTENT'],
  ]);
});

test('an assumption can be switched off', async () => {
  const { usual, open } = await data(`{
    usual: contributionOrder(material: "mshc", ion: Na) { status assumptions { code } }
    open: contributionOrder(material: "mshc", ion: Na, options: { closure: false, acrossIons: false }) { assumptions { code } options { closure } } }`);
  const codes = (order: { assumptions: { code: string }[] }) => order.assumptions.map(({ code }) => code);
  expect(codes(usual)).toEqual(expect.arrayContaining(['CLOSURE', 'ACROSS_IONS']));
  expect(codes(open)).not.toContain('CLOSURE');
  expect(codes(open)).not.toContain('ACROSS_IONS');
  expect(open.options.closure).toBe(false);
});

test('audit lists and summary agree', async () => {
  const { errors, all, passed, source } = await data(`{
    errors: auditFindings(first: 100, filter: { source: ["nagmani_nd_mapping"], severity: [ERROR] }) {
      totalCount nodes { id severity rule { code } ion { symbol } source { slug } computations { formula terms { name } }
        repairs { observation { id } value unit sentence } inputs { id locator { paragraph } } } }
    all: auditFindings(filter: { source: ["nagmani_nd_mapping"] }) { totalCount }
    passed: auditChecks(filter: { source: ["nagmani_nd_mapping"], passed: true }) { totalCount nodes { finding { id } } }
    source(slug: "nagmani_nd_mapping") { auditSummary { errors warnings infos passed source { slug } } } }`);
  const { auditSummary } = source;
  expect(errors.totalCount).toBe(auditSummary.errors);
  expect(all.totalCount).toBe(auditSummary.errors + auditSummary.warnings + auditSummary.infos);
  expect(passed.totalCount).toBe(auditSummary.passed);
  expect(passed.nodes.every(({ finding }: { finding: null }) => finding === null)).toBe(true);
  const sum = errors.nodes.find(({ rule }: { rule: { code: string } }) => rule.code === 'A1');
  expect(sum).toMatchObject({ ion: { symbol: 'Li' }, severity: 'ERROR' });
  expect(sum.repairs.map(({ value }: { value: number }) => value)).toEqual([56, 34]);
});

test('audit lists are kept by rule, ion and material', async () => {
  const { found } =
    await data(`{ found: auditFindings(first: 100, filter: { rule: [A12], ion: [K], material: ["mshc"], dataset: ["nagmani_nd_mapping"] }) {
    nodes { rule { code } ion { symbol } material { slug } } } }`);
  expect(found.nodes).toEqual([{ rule: { code: 'A12' }, ion: { symbol: 'K' }, material: { slug: 'mshc' } }]);
});

test('claims are held against the evidence, and kept by how they fare', async () => {
  const { claims, material } = await data(`{
    claims(first: 100, filter: { agreement: [OVERSTATED], ion: [Li] }) { totalCount nodes { hedging agreement { code reason assessments { verdict } } } }
    material(slug: "mshc") { claims(first: 1, filter: { agreement: [AGREES] }) { nodes { agreement { code } } } } }`);
  expect(claims.totalCount).toBeGreaterThan(0);
  for (const { hedging, agreement } of claims.nodes) {
    expect([hedging, agreement.code]).toEqual(['CONFIRMED', 'OVERSTATED']);
    expect(agreement.reason.length).toBeGreaterThan(20);
  }
  expect(material.claims.nodes).toEqual([{ agreement: { code: 'AGREES' } }]);
});

test('nextExperiments ranks what is missing, and coverage says what is there', async () => {
  const { nextExperiments, none, coverage } = await data(`{
    nextExperiments(material: "mshc", ion: Na) { material { slug } experiments { rank score technique { code } sentence
      verdicts { proposition { id } rule { code } verdict direction ifSupports ifContradicts steps } orders { bits quantity { label } } } }
    none: nextExperiments(material: "none", ion: Na) { ion { symbol } }
    coverage(materials: ["mshc"]) { cells { technique { code } ion { symbol } process { code } direction inputs pointing }
      counts { technique { code } ion { symbol } observations numbers } materials { slug } } }`);
  const scores = nextExperiments.experiments.map(({ score }: { score: number }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(nextExperiments.experiments[0].rank).toBe(1);
  const asked = nextExperiments.experiments.map(({ technique }: { technique: { code: string } }) => technique.code);
  expect(asked).toEqual(expect.arrayContaining(['SAXS', 'NMR']));
  expect(none).toBeNull();
  type Cell = { technique: { code: string }; ion: { symbol: string }; process: { code: string } };
  const cell = coverage.cells.find(
    ({ technique, ion, process }: Cell) =>
      technique.code === 'NMR' && ion.symbol === 'K' && process.code === 'PORE_FILLING',
  );
  expect(cell).toMatchObject({ direction: 'NOT_TESTED', inputs: 0, pointing: 0 });
  const gcd = coverage.counts.find(
    ({ technique, ion }: Cell) => technique.code === 'GALVANOSTATIC_CYCLING' && ion.symbol === 'Li',
  );
  expect(gcd.observations).toBeGreaterThanOrEqual(gcd.numbers);
  expect(gcd.numbers).toBeGreaterThan(3);
});

test('derivedMetrics stand beside what is reported', async () => {
  const { derivedMetrics, rate } = await data(`{
    derivedMetrics(first: 5, filter: { material: ["mshc"], ion: [Na] }) { totalCount nodes { id } pageInfo { hasNextPage } }
    rate: derivedMetrics(first: 100, filter: { material: ["mshc"], metric: [RATE_RETENTION], ion: [Na] }) { nodes { metric { code version } value { value(unit: "%") }
      conditions { cRate { value } } sentence inputs { id } reported { agrees difference { value } observation { id } } source { slug } } } }`);
  expect(derivedMetrics.nodes).toHaveLength(5);
  expect(derivedMetrics.pageInfo.hasNextPage).toBe(true);
  type Node = { conditions: { cRate: { value: number } }; value: { value: number } };
  const values = rate.nodes.map(({ conditions, value }: Node) => [
    conditions.cRate.value,
    Number(value.value.toFixed(2)),
  ]);
  // 352, 290, 251, 185, 140 and 92 of 422 mAh/g
  expect(values.sort(([a]: number[], [b]: number[]) => (a ?? 0) - (b ?? 0))).toEqual([
    [0.2, 83.41],
    [0.5, 68.72],
    [1, 59.48],
    [2, 43.84],
    [5, 33.18],
    [10, 21.8],
  ]);
});

test('flip thresholds name what would turn a verdict', async () => {
  const { assessment } =
    await data(`{ assessment(material: "mshc", ion: Li, process: INTERCALATION) { verdict flipThresholds {
    input { observation { id } from to unit size verdict } threshold { rule { code } parameter from to unit size verdict }
    line { line { rule { code } direction } size verdict } source { source { slug } size verdict } } } }`);
  const { input, threshold, line, source } = assessment.flipThresholds;
  for (const flip of [input, threshold, line, source]) expect(flip.verdict).not.toBe(assessment.verdict);
  expect(source).toMatchObject({ source: { slug: 'nagmani_nd_mapping' }, verdict: 'INSUFFICIENT' });
});

test('the rules can be read', async () => {
  const { rules, auditRules, metrics } = await data(`{
    rules { code name question description processes { code } region { code } techniques { code } family weight outcomes caveat parameters { name value unit description source } }
    auditRules { code name question description parameters { name } }
    metrics { code name description formula version unit source quantity { code } } }`);
  expect(rules.length).toBeGreaterThan(35);
  const codes = auditRules.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(codes.map((_: string, place: number) => `A${place + 1}`));
  expect(metrics.length).toBeGreaterThan(10);
  for (const { parameters } of rules) {
    for (const { source, description } of parameters)
      expect([source, description].every((text) => text.length > 3)).toBe(true);
  }
});

test('judging many materials costs as many statements as judging one', async () => {
  const several = await serve([
    exampleDataset('alpha'),
    exampleDataset('beta', { withIons: false }),
    exampleDataset('gamma', { withIons: false }),
  ]);
  const cost = async (names: readonly string[]) => {
    several.statements.length = 0;
    const { errors } = await several.ask(
      'query ($names: [ID!]!) { evidenceMatrix(materials: $names) { rows { assessment { verdict lines { inputs { id } } } } } }',
      { names },
    );
    expect(errors).toBeUndefined();
    return several.statements.length;
  };
  const all = ['alpha/alpha_mshc', 'beta/beta_mshc', 'gamma/gamma_mshc'];
  const one = await cost(all.slice(0, 1));
  expect(await cost(all)).toBeLessThanOrEqual(one + 4);
  await several.close();
});

test('what was judged is judged again after an import', async () => {
  const changing = await serve([exampleDataset('alpha')]);
  const query =
    '{ material(slug: "alpha/alpha_mshc") { observations { totalCount } } coverage(materials: ["alpha/alpha_mshc"]) { counts { observations } } }';
  const count = async () => {
    const { data } = await changing.ask(query);
    return data.coverage.counts.reduce((sum: number, each: { observations: number }) => sum + each.observations, 0);
  };
  const before = await count();
  expect(await count()).toBe(before);
  await importInto(changing.store, exampleDataset('alpha', { values: 60 }));
  expect(await count()).toBeGreaterThan(before);
  await changing.close();
});
