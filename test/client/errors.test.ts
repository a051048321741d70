import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ClientError, createClient, isClientError, queries, typed } from '../../src/client/index.ts';
import { exampleDataset } from '../api/exampleDataset.ts';
import { type Serving, serve } from '../api/serve.ts';
import { answering, json } from './answering.ts';

let serving: Serving;
let url: string;

beforeAll(async () => {
  serving = await serve([exampleDataset('alpha')]);
  url = `${serving.url}/graphql`;
});

afterAll(() => serving.close());

/** What a request fails with. */
async function failure(request: Promise<unknown>): Promise<ClientError> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isClientError(error)) throw new Error('The request did not fail as requests fail', { cause: error });
  return error;
}

test('a query that the contract does not allow is a GraphqlRequestError with code and place', async () => {
  const error = await failure(createClient({ url }).request('{\n  ion(symbol: Na) { nam }\n}'));
  expect(error).toMatchObject({
    name: 'GraphqlRequestError',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: expect.stringContaining('Cannot query field "nam" on type "Ion"'),
    errors: [{ locations: [{ line: 2, column: 21 }] }],
    data: undefined,
  });
});

test('text that is no query is a GraphqlRequestError', async () => {
  expect(await failure(createClient({ url }).request('{'))).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
});

test('a wrong variable is a GraphqlRequestError that says what would be right', async () => {
  const error = await failure(createClient({ url }).request(typed(queries.dftWindows), { ion: 'Mg' }));
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('"Mg"') });
});

test('what failed is told with its path, and the data of the rest is kept', async () => {
  const both =
    '{ here: ion(symbol: Na) { symbol } there: ion(symbol: Na) { compound { theoreticalCapacity { value(unit: "nm") } } } }';
  expect(await failure(createClient({ url }).request(both))).toMatchObject({
    message: expect.stringMatching(/^there\.compound\.theoreticalCapacity\.value: Cannot convert /),
    errors: [{ path: ['there', 'compound', 'theoreticalCapacity', 'value'] }],
    data: { here: { symbol: 'Na' }, there: null },
  });
});

test('a path that the server does not know is told in its own words', async () => {
  const error = await failure(createClient({ url: `${serving.url}/nowhere` }).request(queries.start));
  expect(error).toMatchObject({ name: 'GraphqlRequestError', code: 'NOT_FOUND', status: 404 });
});

test('a status of failure with a page of HTML is an HttpStatusError', async () => {
  const proxy = await answering({ status: 403, body: '<h1>Forbidden</h1>' });
  expect(await failure(createClient({ url: proxy.url }).request(queries.start))).toMatchObject({
    name: 'HttpStatusError',
    status: 403,
    message: 'The server answers with HTTP status 403: <h1>Forbidden</h1>',
  });
  await proxy.close();
});

test.each([
  ['a page of HTML', { body: '<title>Welcome</title>' }, 'something that is not JSON: <title>Welcome</title>'],
  ['no text at all', { body: '' }, 'something that is not JSON'],
  ['other JSON', json({ hello: 'world' }), 'JSON that is no answer of GraphQL: {"hello":"world"}'],
  ['no data and no errors', json({ data: null, errors: [] }), 'JSON that is no answer of GraphQL'],
])('%s is an UnexpectedAnswerError', async (_, reply, problem) => {
  const other = await answering(reply);
  const error = await failure(createClient({ url: other.url }).request(queries.start));
  expect(error.name).toBe('UnexpectedAnswerError');
  expect(error.message).toContain(`The server answers with ${problem}`);
  await other.close();
});

test('a port where nobody listens is a NetworkError that says so', async () => {
  const gone = await answering();
  await gone.close();
  const error = await failure(createClient({ url: gone.url }).request(queries.start));
  expect(error.name).toBe('NetworkError');
  expect(error.message).toMatch(/^No answer from http:\/\/127\.0\.0\.1:\d+\/graphql: .*ECONNREFUSED/);
});

test('an answer that does not come in time is a RequestTimeoutError', async () => {
  const silent = await answering();
  const error = await failure(createClient({ url: silent.url, timeoutMs: 50 }).request(queries.start));
  expect(error).toMatchObject({ name: 'RequestTimeoutError', message: 'No whole answer within 50 ms' });
  await silent.close();
});

test('a request that is aborted rejects with the reason of its signal, as fetch does', async () => {
  const silent = await answering();
  const reason = new Error('no longer needed');
  const [one, whole] = [new AbortController(), new AbortController()];
  const client = createClient({ url: silent.url, signal: whole.signal });
  const requests = [client.request(queries.start, {}, { signal: one.signal }), client.request(queries.start)];
  const [first, second] = requests.map((request) => expect(request).rejects.toBe(reason));
  one.abort(reason);
  await first;
  whole.abort(reason);
  await second;
  await expect(client.request(queries.start)).rejects.toBe(reason);
  expect(isClientError(reason)).toBe(false);
  await silent.close();
});

test('headers go with every request', async () => {
  const seen: unknown[] = [];
  const client = createClient({
    url,
    headers: { authorization: 'Bearer key' },
    fetch: (address, options) => {
      seen.push(new Headers(options?.headers).get('authorization'));
      return fetch(address, options);
    },
  });
  await client.request(queries.start);
  expect(seen).toEqual(['Bearer key']);
});
