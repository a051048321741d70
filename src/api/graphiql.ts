import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const START_QUERY = `# The knowledge base of Li, Na and K storage in hard carbon.
# Ctrl-Enter runs the query; the book at the left opens the documentation of every field.
{
  ion(symbol: Na) {
    name
    compound { formula theoreticalCapacity { value unit } }
  }
  observations(first: 5, filter: { form: [VALUE] }) {
    totalCount
    nodes {
      quantity { name }
      value { reported lower upper unit }
      material { name }
      ion { symbol }
      source { slug }
    }
  }
}
`;

/** The page may talk to this server alone: what it would load from elsewhere, the browser refuses. */
export const GRAPHIQL_POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

/** GraphiQL as one page that needs no other file, plain and packed (9 MB, packed 3 MB). */
export type GraphiqlPage = { readonly plain: string; readonly gzipped: Buffer };

/** Renders the page. @param endpoint path of the GraphQL endpoint on this server */
export async function renderGraphiqlPage(endpoint: string): Promise<GraphiqlPage> {
  const plain = renderGraphiQL({ endpoint, title: 'hard-carbon-kb', defaultQuery: START_QUERY });
  return { plain, gzipped: await promisify(gzip)(plain) };
}
