import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** The page may talk to this server alone: what it would load from elsewhere, the browser refuses. */
export const GRAPHIQL_POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

/**
 * GraphiQL as one page that needs no other file (9 MB, packed 3 MB).
 *
 * @param endpoint path of the GraphQL endpoint on this server
 * @param defaultQuery what stands in the editor at first
 */
export function renderGraphiqlPage(endpoint: string, defaultQuery: string): string {
  return renderGraphiQL({ endpoint, title: 'hard-carbon-kb', defaultQuery });
}
