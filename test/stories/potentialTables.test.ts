import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SeedServer, serveSeed } from '../support/seedServer.ts';

const DATASET = 'chayambuka_2022_hard_carbon';

const QUERY = `
  query Table($id: ID!, $x: String!, $y: String!) {
    node(id: $id) {
      ... on Curve {
        rowCount
        potentialReference
        warnings { kind { code } }
        notComputed { code }
        file { name path sha256 }
        measurement { technique { code } cell { ion { symbol } material { name } } }
        points(x: $x, y: $y, points: 100) { xUnit yUnit xValues yValues }
      }
    }
  }`;

let seed: SeedServer;
beforeAll(async () => {
  seed = await serveSeed();
});
afterAll(() => seed.close());

async function table(key: string, x: string, y: string) {
  const answer = await fetch(`${seed.at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { id: `Curve:${DATASET}/${key}`, x, y } }),
  });
  const { data, errors } = (await answer.json()) as { data: { node: Table }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data.node;
}

type Table = {
  readonly file: { readonly name: string; readonly path: string; readonly sha256: string };
  readonly points: { readonly xValues: number[]; readonly yValues: number[] };
};

test('the equilibrium potential of a hard carbon has 20 points from 1.319 to 0.0216 V against Na/Na+', async () => {
  const found = await table('equilibrium-potential', 'STOICHIOMETRY', 'VOLTAGE');
  expect(found).toMatchObject({
    rowCount: 20,
    potentialReference: 'Na/Na+',
    warnings: [],
    notComputed: [],
    measurement: { technique: { code: 'GITT' }, cell: { ion: { symbol: 'Na' } } },
    points: { xUnit: '1', yUnit: 'V' },
  });
  const { xValues, yValues } = found.points;
  expect([xValues[0], xValues.at(-1)]).toEqual([0.001436794, 0.995806356]);
  expect(yValues[0]).toBeCloseTo(1.319, 3);
  expect(yValues.at(-1)).toBeCloseTo(0.0216, 4);
  for (const [at, value] of yValues.entries()) expect(value).toBeLessThan(yValues[at - 1] ?? Number.POSITIVE_INFINITY);
});

test('its potential falls below 0.1 V at a stoichiometry of 0.4413: 55.8 % of the sodium goes in below', async () => {
  const { xValues, yValues } = (await table('equilibrium-potential', 'STOICHIOMETRY', 'VOLTAGE')).points;
  const below = yValues.findIndex((value) => value < 0.1);
  const [x0 = 0, x1 = 0] = xValues.slice(below - 1);
  const [y0 = 0, y1 = 0] = yValues.slice(below - 1);
  const crossing = x0 + ((x1 - x0) * (0.1 - y0)) / (y1 - y0);
  expect(crossing).toBeCloseTo(0.4413, 4);
  const [first = 0, last = 0] = [xValues[0], xValues.at(-1)];
  expect((100 * (last - crossing)) / (last - first)).toBeCloseTo(55.8, 1);
});

test('the diffusivity of sodium in it has 39 points from 2.57e-16 to 2.02e-15 m2/s, the most at 6280.8 mol/m3', async () => {
  const found = await table('diffusivity', 'CONCENTRATION', 'DIFFUSIVITY');
  expect(found).toMatchObject({
    rowCount: 39,
    warnings: [],
    notComputed: [],
    points: { xUnit: 'mol/m3', yUnit: 'm2/s' },
  });
  const { xValues, yValues } = found.points;
  const most = Math.max(...yValues);
  expect([Math.min(...yValues), most]).toEqual([2.57e-16, 2.02e-15]);
  expect(xValues[yValues.indexOf(most)]).toBeCloseTo(6280.8, 1);
});

test('the server gives the tables as they lie in the dataset', async () => {
  const { file } = await table('diffusivity', 'CONCENTRATION', 'DIFFUSIVITY');
  const content = Buffer.from(await (await fetch(`${seed.at}${file.path}`)).arrayBuffer());
  expect(content.equals(readFileSync(`seed/papers/${DATASET}/curves/diffusivity.csv`))).toBe(true);
  expect(createHash('sha256').update(content).digest('hex')).toBe(file.sha256);
});
