import { afterAll, beforeAll, test } from '@jest/globals';
import { MADE, type MadeServer, madeDataset, serveMade } from '../support/madeCell.ts';

let server: MadeServer;

beforeAll(async () => {
  server = await serveMade(
    madeDataset({
      observations: `  - { key: q, quantity: REVERSIBLE_CAPACITY, measurement: gcd, value: { reported: "300 mAh/g" }, at: { part: TEXT, section: Results, paragraph: 1, sentence: 2 } }
  - { key: plateau, quantity: PLATEAU_SHARE, measurement: gcd, value: { reported: "57 %" }, at: { part: TEXT, section: Results, paragraph: 1, sentence: 3 } }`,
    }),
  );
});
afterAll(() => server.close());

test('try', async () => {
  const { data, errors } = await server.ask(
    `query($m: ID!) {
      curves(filter: {dataset: ["${MADE}"]}) { nodes { id derivedMetrics { id metric { code } value { reported value lower upper } conditions { cycle cycleClass direction } sentence statement { id } reported { agrees difference { value lower upper } observation { id } } } notComputed { message analysis { code } } } }
      contributionOrder(material: $m, ion: Na) { status orders { ascending { code } share } constraints { label sentence observations { id derivedMetric { id curves { id file { sha256 } } } } } claims { status } }
      assessments(filter: {material: [$m]}) { nodes { verdict proposition { process { code } } lines { direction sentence rule { code } inputs { id derivedMetric { metric { code } curves { file { name } } } } } } }
      auditFindings(filter: {source: ["${MADE}"]}) { nodes { rule { code } severity sentence } }
    }`,
    { m: `${MADE}/hc` },
  );
  console.log(JSON.stringify({ data, errors }, null, 1));
});
