import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Context } from './context.ts';
import { GRAPHIQL_POLICY, type GraphiqlPage, renderGraphiqlPage } from './graphiql.ts';
import { answerGraphql } from './graphqlEndpoint.ts';
import { HttpError, respond, respondJson, TEXT_TYPE } from './respond.ts';

/** What is served at a path. `context` gives the request its context, to be closed by who asks for it. */
export type Route = {
  readonly is: string;
  readonly methods: readonly string[];
  answer(request: IncomingMessage, response: ServerResponse, context: () => Context): void | Promise<void>;
};

const READ = ['GET', 'HEAD'] as const;
const GRAPHQL_PATH = '/graphql';

/** Texts that the server hands out: the contract, and the query that the explorer starts with. */
export type Texts = { readonly sdl: string; readonly startQuery: string };

/** All paths of the server. */
export function routesOf(apollo: ApolloServer<Context>, { sdl, startQuery }: Texts): ReadonlyMap<string, Route> {
  let graphiql: Promise<GraphiqlPage> | undefined;
  const routes = new Map<string, Route>([
    [
      GRAPHQL_PATH,
      {
        is: 'GraphQL over HTTP, GET and POST',
        methods: ['GET', 'POST'],
        answer: (request, response, context) => answerGraphql(apollo, context(), request, response),
      },
    ],
    [
      '/schema.graphql',
      {
        is: 'the schema in SDL, every field described',
        methods: READ,
        answer: (_, response) => respond(response, TEXT_TYPE, { body: sdl }),
      },
    ],
    [
      '/graphiql',
      {
        is: 'GraphiQL, to write queries by hand',
        methods: READ,
        async answer(request, response) {
          // made when first asked for: it is large, and scripts never do
          graphiql ??= renderGraphiqlPage(GRAPHQL_PATH, startQuery);
          sendGraphiql(request, response, await graphiql);
        },
      },
    ],
    [
      '/health',
      {
        is: 'whether the server runs',
        methods: READ,
        answer: (_, response) => respondJson(response, { status: 'ok' }),
      },
    ],
  ]);
  const paths = Object.fromEntries([...routes].map(([path, { is }]) => [path, is]));
  const index = { name: 'hard-carbon-kb', paths };
  routes.set('/', { is: 'these paths', methods: READ, answer: (_, response) => respondJson(response, index) });
  return routes;
}

/** @throws {HttpError} 404 on an unknown path, 405 on a method that the path does not take */
export function routeOf(routes: ReadonlyMap<string, Route>, path: string, method: string): Route {
  const route = routes.get(path);
  if (route === undefined) {
    throw new HttpError(
      404,
      'NOT_FOUND',
      `Nothing is served at this path: the paths are ${[...routes.keys()].join(', ')}`,
    );
  }
  if (route.methods.includes(method)) return route;
  const allow = [...route.methods, 'OPTIONS'].join(', ');
  throw new HttpError(405, 'METHOD_NOT_ALLOWED', `${path} does not take ${method}: it takes ${allow}`, { allow });
}

function sendGraphiql({ headers }: IncomingMessage, response: ServerResponse, page: GraphiqlPage): void {
  const packed = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
  respond(response, 'text/html; charset=utf-8', {
    headers: {
      'content-security-policy': GRAPHIQL_POLICY,
      vary: 'accept-encoding',
      ...(packed && { 'content-encoding': 'gzip' }),
    },
    body: packed ? page.gzipped : page.plain,
  });
}
