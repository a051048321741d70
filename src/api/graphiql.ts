import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** The page may talk to this server alone: what it would load from elsewhere, the browser refuses. */
export const GRAPHIQL_POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

/** GraphiQL as one page that needs no other file, plain and packed (9 MB, packed 3 MB). */
export type GraphiqlPage = { readonly plain: string; readonly gzipped: Buffer };

/**
 * Renders the page.
 *
 * @param endpoint path of the GraphQL endpoint on this server
 * @param defaultQuery what stands in the editor at first
 */
export async function renderGraphiqlPage(endpoint: string, defaultQuery: string): Promise<GraphiqlPage> {
  const plain = renderGraphiQL({ endpoint, title: 'hard-carbon-kb', defaultQuery });
  return { plain, gzipped: await promisify(gzip)(plain) };
}
