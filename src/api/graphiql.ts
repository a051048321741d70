import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** The page may talk to this server alone: what it would load from elsewhere, the browser refuses. */
export const GRAPHIQL_POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

/** A query that stands ready in the explorer. */
export type ExplorerTab = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/**
 * GraphiQL as one page that needs no other file (9 MB, packed 3 MB).
 *
 * @param endpoint path of the GraphQL endpoint on this server
 * @param tabs what stands ready for who opens the page the first time; it opens at the first one, which has to do without
 * variables, since GraphiQL gives its editor those of the others only
 */
export function renderGraphiqlPage(endpoint: string, tabs: readonly ExplorerTab[]): string {
  const defaultTabs = tabs.map(({ query, variables }) => ({ query, variables: editorText(variables) }));
  const defaultQuery = tabs[0]?.query ?? '';
  const ready = defaultTabs.length === 0 ? {} : { defaultTabs };
  return renderGraphiQL({ endpoint, title: 'hard-carbon-kb', defaultQuery, ...ready });
}

function editorText(variables: ExplorerTab['variables']): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}
