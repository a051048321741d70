/** What the compiler must take of clients, and what it must refuse; nothing here is run. */
import type { ErrorCode as CodeOfServer } from '../../src/api/errors.ts';
import {
  type Client,
  type DataOf,
  isClientError,
  queries,
  type ServerErrorCode,
  typed,
  type VariablesOf,
} from '../../src/client/index.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export const sameCodes: Same<ServerErrorCode, CodeOfServer> = true;
export const sameData: Same<DataOf<typeof queries.start>, queries.StartQuery> = true;
export const sameVariables: Same<VariablesOf<typeof queries.audit>, queries.AuditQueryVariables> = true;

/** As code generators make them of a user's own queries. */
declare class TypedDocumentString<Data, Variables> extends String {
  readonly __apiType?: (variables: Variables) => Data;
  override toString(): string;
}
declare const own: TypedDocumentString<{ readonly count: number }, { readonly material: string }>;
declare const tree: { readonly kind: 'Document'; readonly __apiType?: (variables: { x: string }) => number };

export async function requests(client: Client): Promise<void> {
  await client.request(queries.start);
  await client.request(queries.start, {}, { signal: AbortSignal.timeout(1) });
  // @ts-expect-error it asks for a material and an ion
  await client.request(queries.rateCapability);
  // @ts-expect-error no such ion
  await client.request(queries.rateCapability, { material: 'mshc', ion: 'Mg' });
  // @ts-expect-error no such variable
  await client.request(queries.dftWindows, { ion: 'Na', material: 'mshc' });
  // @ts-expect-error it takes no variables
  await client.request(queries.start, { ion: 'Na' });

  const { observations } = await client.request(queries.rateCapability, { material: 'mshc', ion: 'Na' });
  observations.nodes[0]?.value?.lower satisfies number | null | undefined;
  // @ts-expect-error the value may be missing
  observations.nodes[0]?.value.lower;
  // @ts-expect-error it is not asked for
  observations.totalCount;
  // @ts-expect-error an answer is not to be changed
  observations.nodes.push();
}

export async function ownQueries(client: Client): Promise<void> {
  (await client.request(own, { material: 'mshc' })).count satisfies number;
  // @ts-expect-error it asks for a material
  await client.request(own);
  const text = typed<{ readonly name: string }>('query ($slug: ID!) { material(slug: $slug) { name } }');
  (await client.request(text, { slug: 'mshc' })).name satisfies string;
  const answer = await client.request('{ ion(symbol: Na) { name } }');
  // @ts-expect-error nothing is known of what an untyped text answers
  answer.ion;
  // @ts-expect-error a syntax tree is no text
  await client.request(tree, { x: '' });
}

export async function paging(client: Client): Promise<void> {
  const dataset = 'nagmani_nd_mapping';
  for await (const item of client.items(queries.everyNumber, { dataset }, (data) => data.observations)) {
    item.quantity?.code satisfies string | undefined;
  }
  for await (const page of client.pages(queries.everyNumber, { dataset }, (data) => data.observations)) {
    page.totalCount satisfies number;
  }
  // @ts-expect-error the dataset is missing
  client.items(queries.everyNumber, {}, (data) => data.observations);
  // @ts-expect-error it has no variable $after
  client.pages(queries.start, {}, (data) => data.observations);
  // @ts-expect-error it takes no variables at all
  client.pages(queries.rules, {}, (data) => data.rules);
  const without = typed<{ readonly list: { readonly nodes: readonly string[] } }, { readonly after?: string }>('');
  // @ts-expect-error its connection has no pageInfo
  client.items(without, {}, (data) => data.list);
}

export function errors(error: unknown): void {
  if (!isClientError(error)) return;
  // @ts-expect-error not every error has a status
  error.status;
  if (error.name === 'GraphqlRequestError') {
    if (error.code === 'BAD_USER_INPUT') error.errors[0]?.path satisfies readonly (string | number)[] | undefined;
    // a code of a later server
    if (error.code === 'OVERLOADED') error.status satisfies number;
  }
  if (error.name === 'RequestTimeoutError') error.timeoutMs satisfies number;
}
