import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type Serving, serve } from './serve.ts';

let api: Serving;
beforeAll(async () => {
  api = await serve([]);
});
afterAll(() => api.close());

const audits = serverAudits({ url: () => `${api.url}/graphql` });

test('the audits of graphql-http are those that are known', () => {
  expect(audits.length).toBe(61);
});

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))(
  'GraphQL over HTTP, %s: %s',
  async (_, __, audit) => {
    const result = await audit();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  },
);
