import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rereadOutdated } from '../../src/ingest/reread.ts';
import { MADE, type MadeServer, madeDataset, serveMade } from '../support/madeCell.ts';
import { contract } from '../support/seed.ts';

const said = (key: string, quantity: string, text: string) =>
  `  - { key: ${key}, quantity: ${quantity}, measurement: gcd, value: { reported: "${text}" }, at: { part: TEXT, section: Results, paragraph: 1, sentence: 2 } }`;

let server: MadeServer;

beforeAll(async () => {
  const observations = [said('plateau', 'PLATEAU_SHARE', '57 %'), said('total', 'REVERSIBLE_CAPACITY', '450 mAh/g')];
  server = await serveMade(madeDataset({ observations: observations.join('\n') }));
});
afterAll(() => server.close());

type Metric = {
  readonly id: string;
  readonly metric: { readonly code: string };
  readonly value: { readonly value: number; readonly lower: number; readonly upper: number };
  readonly conditions: { readonly cycleClass: string };
  readonly reported: readonly { readonly agrees: boolean; readonly difference: { readonly value: number } }[];
  readonly recomputed: { readonly value: { readonly value: number } | null; readonly sentence: string } | null;
};

const METRICS = `query($parameters: [AnalysisInput!]) {
  derivedMetrics(filter: { curve: ["${MADE}/gcd"], analysis: [GALVANOSTATIC_CYCLES] }, parameters: $parameters, first: 100) {
    nodes {
      id metric { code } value { value lower upper } conditions { cycleClass }
      reported { agrees difference { value } }
      recomputed { value { value } sentence }
    }
  }
}`;

async function metrics(parameters: readonly object[] = []): Promise<readonly Metric[]> {
  const { data, errors } = await server.ask(METRICS, { parameters });
  expect(errors).toBeUndefined();
  return (data as { derivedMetrics: { nodes: readonly Metric[] } }).derivedMetrics.nodes;
}

const reversible = (all: readonly Metric[], code: string) =>
  all.find(({ metric, conditions }) => metric.code === code && conditions.cycleClass === 'REVERSIBLE');

test('an import computes capacities, efficiencies and the split of a curve, each within a row of it', async () => {
  const all = await metrics();
  const told = (code: string) => reversible(all, code)?.value;
  // 420 mAh/g in steps of one: 180 above 0.1 V, 240 below
  expect(told('MEASURED_INSERTION_CAPACITY')).toEqual({ value: 420, lower: 419, upper: 421 });
  expect(told('MEASURED_REVERSIBLE_CAPACITY')?.value).toBeCloseTo(418, 2);
  expect(told('MEASURED_SLOPE_CAPACITY')?.value).toBeCloseTo(180, 2);
  expect(told('MEASURED_PLATEAU_SHARE')?.value).toBeCloseTo(57.1429, 3);
  expect(told('MEASURED_COULOMBIC_EFFICIENCY')?.value).toBeCloseTo((100 * 418) / 420, 3);
  const first = all.find(({ metric }) => metric.code === 'MEASURED_INITIAL_COULOMBIC_EFFICIENCY');
  expect(first?.value.value).toBeCloseTo(81.1538, 3);
});

test('what the paper reports stands beside what its curve gives, with what parts them', async () => {
  const all = await metrics();
  expect(reversible(all, 'MEASURED_PLATEAU_SHARE')?.reported).toEqual([
    { agrees: true, difference: { value: 0.1429 } },
  ]);
  expect(reversible(all, 'MEASURED_REVERSIBLE_CAPACITY')?.reported).toEqual([
    { agrees: false, difference: { value: -32 } },
  ]);
});

test('numbers are computed again with other parameters, beside those that the base keeps', async () => {
  const parameters = [{ analysis: 'GALVANOSTATIC_CYCLES', parameters: [{ name: 'boundary', value: 250, unit: 'mV' }] }];
  const share = reversible(await metrics(parameters), 'MEASURED_PLATEAU_SHARE');
  expect(share?.value.value).toBeCloseTo(57.1429, 3);
  expect(share?.recomputed?.value?.value).toBeCloseTo(62.5, 2);
  const beyond = [{ analysis: 'GALVANOSTATIC_CYCLES', parameters: [{ name: 'boundary', value: 3 }] }];
  expect(reversible(await metrics(beyond), 'MEASURED_PLATEAU_SHARE')?.recomputed).toEqual({
    value: null,
    sentence: 'the profile runs from 2 to 0 V and does not cross 3 V: there is nothing on one side',
  });
  expect(reversible(await metrics(), 'MEASURED_PLATEAU_SHARE')?.recomputed).toBeNull();
});

test('parameters that an analysis does not have are refused, all at once', async () => {
  const { errors } = await server.ask(METRICS, {
    parameters: [
      {
        analysis: 'GALVANOSTATIC_CYCLES',
        parameters: [
          { name: 'boundry', value: 1 },
          { name: 'boundary', value: 1, unit: 'mAh' },
        ],
      },
    ],
  });
  const [{ message }] = errors as [{ message: string }];
  expect(message).toContain('"boundry" is no parameter of GALVANOSTATIC_CYCLES: did you mean "boundary"?');
  expect(message).toContain('"mAh" is no unit of "boundary": legal ones are V, mV');
});

test('the chain from a verdict over line, metric and curve to the file is one query', async () => {
  const { data, errors } = await server.ask(`{
    assessment(material: "${MADE}/hc", ion: Na, process: PORE_FILLING) {
      verdict
      lines { rule { code } direction inputs { derivedMetric { metric { code } curves { file { name sha256 } } } } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { assessment } = data as {
    assessment: {
      verdict: string;
      lines: readonly {
        rule: { code: string };
        direction: string;
        inputs: readonly { derivedMetric: { curves: readonly { file: object }[] } | null }[];
      }[];
    };
  };
  expect(assessment.verdict).toBe('SUPPORTED');
  const line = assessment.lines.find(({ rule, direction }) => rule.code === 'R-FC-GCD' && direction === 'SUPPORTS');
  expect(line?.inputs.map(({ derivedMetric }) => derivedMetric).filter((each) => each !== null)).toContainEqual({
    metric: { code: expect.stringMatching(/^MEASURED_/) },
    curves: [{ file: { name: 'gcd.bdf.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }],
  });
});

test('the order of contributions follows from the regions of the curve, and refutes what the paper claims', async () => {
  const { data, errors } = await server.ask(
    `{ contributionOrder(material: "${MADE}/hc", ion: Na) {
      status uniqueOrder { code } processes { process { code } lower upper } infeasibleSubsets { constraints { label } }
    } }`,
  );
  expect(errors).toBeUndefined();
  const { contributionOrder: order } = data as {
    contributionOrder: {
      status: string;
      uniqueOrder: readonly { code: string }[] | null;
      processes: readonly { process: { code: string }; lower: number; upper: number }[];
      infeasibleSubsets: readonly unknown[];
    };
  };
  expect(order.infeasibleSubsets).toEqual([]);
  expect(order.status).toBe('REFUTED');
  expect(order.uniqueOrder?.map(({ code }) => code)).toEqual(['INTERCALATION', 'PORE_FILLING', 'ADSORPTION']);
  // 171, 85.8 and 163.2 of 420 mAh/g, at 0.16 and 0.068 V, as the source parts its regions
  const middles = order.processes.map(({ process, lower, upper }) => [process.code, Math.round((lower + upper) / 2)]);
  expect(Object.fromEntries(middles)).toEqual({ ADSORPTION: 171, INTERCALATION: 86, PORE_FILLING: 163 });
});

test('the audit holds the numbers of a paper against those of its curve', async () => {
  const { data } = await server.ask(
    `{ auditFindings(filter: { source: ["${MADE}"], severity: [ERROR] }) { nodes { rule { code } sentence inputs { id } } } }`,
  );
  const { nodes } = (
    data as { auditFindings: { nodes: readonly { rule: { code: string }; inputs: { id: string }[] }[] } }
  ).auditFindings;
  const found = nodes.filter(({ rule }) => rule.code === 'A1').map(({ inputs }) => inputs.map(({ id }) => id));
  expect(found).toContainEqual(
    expect.arrayContaining([
      `Observation:${MADE}/total`,
      expect.stringMatching(/measured-reversible-capacity-[0-9a-f]{8}$/),
    ]),
  );
});

test('a dataset that other versions of the methods analysed is read again from the base alone, once', async () => {
  const options = { schema: contract, now: () => new Date(0) };
  expect(await rereadOutdated(server.store, options)).toEqual([]);
});

test.each([
  ['a second curve of one measurement', 'REPEAT', [405.46, null]],
  ['a second cell', 'CELL', [405.46, null]],
  // evidence of a state of its own
  ['a run at another current', 'RATE', [250.8, '500 mA/g']],
] as const)('%s is shown, but contradicts nothing', async (_, second, expected) => {
  const twice = await serveMade(madeDataset({ second }));
  const { data, errors } = await twice.ask(`{
    auditFindings(filter: { source: ["${MADE}"], severity: [ERROR, WARNING] }) { nodes { rule { code } } }
    contributionOrder(material: "${MADE}/hc", ion: Na) { status }
    derivedMetrics(filter: { curve: ["${MADE}/second"], metric: [MEASURED_REVERSIBLE_CAPACITY] }) {
      nodes { value { value } statement { conditions { specificCurrent { reported } } } }
    }
    disagreeing: derivedMetrics(filter: { dataset: ["${MADE}"], disagrees: true }) { nodes { sentence } }
  }`);
  await twice.close();
  expect(errors).toBeUndefined();
  const { auditFindings, contributionOrder, derivedMetrics, disagreeing } = data as never as {
    auditFindings: { nodes: readonly { rule: { code: string } }[] };
    contributionOrder: { status: string };
    derivedMetrics: {
      nodes: readonly {
        value: { value: number };
        statement: { conditions: { specificCurrent: { reported: string } | null } } | null;
      }[];
    };
    disagreeing: { nodes: readonly { sentence: string }[] };
  };
  // A16: the claimed order alone is against the numbers
  expect(auditFindings.nodes.map(({ rule }) => rule.code).filter((code) => code !== 'A16')).toEqual([]);
  expect(contributionOrder.status).toBe('REFUTED');
  expect(disagreeing.nodes).toEqual([]);
  const [number] = derivedMetrics.nodes;
  expect([number?.value.value, number?.statement?.conditions.specificCurrent?.reported ?? null]).toEqual(expected);
});
