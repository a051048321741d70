import { type FixedText, fixedText } from './fixedText.ts';
import { GRAPHIQL_POLICY, renderGraphiqlPage } from './graphiql.ts';
import { answerGraphql, type Engine } from './graphqlEndpoint.ts';
import { HTML_TYPE, respond, respondJson, TEXT_TYPE } from './respond.ts';
import type { Route } from './route.ts';

const READ = ['GET', 'HEAD'] as const;
const GRAPHQL_PATH = '/graphql';

/** Texts that the server hands out: the contract, and the query that the explorer starts with. */
export type Texts = { readonly sdl: string; readonly startQuery: string };

/** All paths of the server. */
export function routesOf(engine: Engine, { sdl, startQuery }: Texts): ReadonlyMap<string, Route> {
  const routes = [graphql(engine), contract(sdl), explorer(startQuery), health()];
  return new Map([...routes, index(routes)].map((route) => [route.path, route]));
}

function graphql(engine: Engine): Route {
  return {
    path: GRAPHQL_PATH,
    is: 'GraphQL over HTTP, GET and POST',
    methods: [...READ, 'POST'],
    answer: (exchange) => answerGraphql(engine, exchange),
  };
}

function contract(sdl: string): Route {
  const body = fixedText(sdl);
  return {
    path: '/schema.graphql',
    is: 'the schema in SDL, every field described',
    methods: READ,
    answer: ({ response }) => respond(response, TEXT_TYPE, { body, revalidated: true }),
  };
}

function explorer(startQuery: string): Route {
  const headers = { 'content-security-policy': GRAPHIQL_POLICY };
  let page: FixedText | undefined;
  return {
    path: '/graphiql',
    is: 'GraphiQL, to write queries by hand',
    methods: READ,
    answer({ response }) {
      // made when first asked for: it is large, and scripts never do
      page ??= fixedText(renderGraphiqlPage(GRAPHQL_PATH, startQuery));
      return respond(response, HTML_TYPE, { headers, body: page, revalidated: true });
    },
  };
}

function health(): Route {
  return {
    path: '/health',
    is: 'whether the server runs',
    methods: READ,
    answer: ({ response }) => respondJson(response, { status: 'ok' }),
  };
}

function index(routes: readonly Route[]): Route {
  const body = { name: 'hard-carbon-kb', paths: Object.fromEntries(routes.map(({ path, is }) => [path, is])) };
  return { path: '/', is: 'these paths', methods: READ, answer: ({ response }) => respondJson(response, body) };
}
