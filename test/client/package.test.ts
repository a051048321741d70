import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { compiledWithClient } from '../support/clientPackage.ts';

const run = promisify(execFile);

test('hard-carbon-kb/client is what the built package exports, with its types', async () => {
  const program = `
    import { createClient, queries } from 'hard-carbon-kb/client';
    const answer = new Response('{"data": {"ion": null, "observations": {"totalCount": 0, "nodes": []}}}');
    const client = createClient({ url: '/graphql', fetch: async () => answer });
    const { observations } = await client.request(queries.start);
    const count: number = observations.totalCount;
    console.log(count);`;
  const folder = compiledWithClient({ program });
  expect((await run(process.execPath, [join(folder, 'program.js')])).stdout).toBe('0\n');
});

test("types of the built package refuse what does not fit a query's variables", () => {
  const program = `
    import { createClient, queries } from 'hard-carbon-kb/client';
    void createClient({ url: '/graphql' }).request(queries.dftWindows, { ion: 'Mg' });`;
  expect(() => compiledWithClient({ program })).toThrow(`Type '"Mg"' is not assignable to type`);
});
