import { beforeAll, expect, test } from '@jest/globals';
import type { EvidenceBase } from '../../src/domain/evidenceBase.ts';
import { standardOptions } from '../../src/domain/judging.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { parseQuantity } from '../../src/domain/quantity.ts';
import { seedEvidence } from '../support/evidence.ts';
import { judgementOf, renamed } from '../support/judgement.ts';

let paper: EvidenceBase;
let judged: ReturnType<typeof judgementOf>;

beforeAll(async () => {
  paper = await seedEvidence();
  judged = judgementOf(paper);
});

const names = {
  nagmani_nd_mapping: 'roe_2031_spheres',
  'roe_2031_spheres/mshc': 'roe_2031_spheres/anode_a',
  MSHC: 'Anode A',
  Nagmani: 'R. Roe',
};

test('renaming paper, material and authors changes no verdict, order, finding or agreement', () => {
  const other = JSON.stringify(judgementOf(renamed(paper, names)));
  const expected = JSON.stringify(renamed(judged as unknown as EvidenceBase, names));
  // ids order some lists, and names order ids: what is said is compared, not where it stands
  const said = (text: string) => text.split(/(?<=[}\]"\d]),/).sort();
  expect(said(other)).toEqual(said(expected));
});

test('the same base and options give the same bytes, in whatever order the records come', () => {
  const reversed = Object.fromEntries(
    Object.entries(paper).map(([noun, records]) => [noun, [...records].reverse()]),
  ) as unknown as EvidenceBase;
  expect(JSON.stringify(judgementOf(paper))).toBe(JSON.stringify(judged));
  const { rows, orders, audits } = judgementOf(reversed);
  const { agreements: _, ...expected } = judged;
  expect(JSON.stringify({ rows, orders, audits })).toBe(JSON.stringify(expected));
});

test('numbers in other units change no verdict and no order', () => {
  const inFractions = changed(paper, (quantity) =>
    quantity.kind === 'SHARE' && quantity.unit === '%' ? scaled(quantity, 0.01, 'fraction') : quantity,
  );
  const verdicts = ({ rows }: typeof judged) =>
    rows.map(({ assessment }) => [assessment.proposition, assessment.verdict]);
  const statuses = ({ orders }: typeof judged) =>
    orders.map(({ ion, status, orders: all }) => [ion, status, all.length]);
  const other = judgementOf(inFractions);
  expect(verdicts(other)).toEqual(verdicts(judged));
  expect(statuses(other)).toEqual(statuses(judged));
});

test('mending the plateau share of Li from 44 % to 34 % removes just the findings that rest on it', () => {
  const mended = judgementOf(withShare(paper, '44%', '34%'));
  const findings = ({ audits }: typeof judged) => audits.flatMap((audit) => audit.findings);
  const before = new Map(findings(judged).map((finding) => [finding.id, finding]));
  const after = new Map(findings(mended).map((finding) => [finding.id, finding]));
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  expect(gone.map(({ rule, ion, severity }) => [rule, ion, severity])).toContainEqual(['A1', 'Li', 'ERROR']);
  for (const { inputs } of gone) expect(inputs).toContain('Observation:nagmani_nd_mapping/plateau-share-li-r3');
  expect([...after.keys()].filter((id) => !before.has(id))).toEqual([]);
  const order = ({ orders }: typeof judged) => orders.find(({ ion }) => ion === 'Li')?.status;
  expect([order(judged), order(mended)]).toEqual(['DATA_INCONSISTENT', 'CONSISTENT']);
});

test('what is left out is as if it had never been said', () => {
  const options = { ...standardOptions, leftOutTechniques: ['DFT'] };
  const without = { ...paper, observations: paper.observations.filter(({ technique }) => technique !== 'DFT') };
  const verdicts = ({ rows }: typeof judged) =>
    rows.map(({ assessment }) => [assessment.proposition, assessment.verdict]);
  expect(verdicts(judgementOf(paper, options))).toEqual(verdicts(judgementOf(without)));
});

/** A base with every quantity changed. */
function changed(base: EvidenceBase, change: (quantity: Quantity) => Quantity): EvidenceBase {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const walked = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each)]));
    return 'reported' in walked && 'kind' in walked && 'relation' in walked ? change(walked as Quantity) : walked;
  };
  return walk(base) as EvidenceBase;
}

function scaled(quantity: Quantity, factor: number, unit: string): Quantity {
  const by = (value: number | null) => (value === null ? null : value * factor);
  return {
    ...quantity,
    value: quantity.value * factor,
    lower: by(quantity.lower),
    upper: by(quantity.upper),
    unit,
  };
}

/** The base with one printed share instead of another. */
function withShare(base: EvidenceBase, from: string, to: string): EvidenceBase {
  const result = parseQuantity({ reported: to }, 'SHARE', 'FIVE_PERCENT');
  if (!result.ok) throw new RangeError(to);
  return changed(base, (quantity) => (quantity.reported === from ? result.quantity : quantity));
}
