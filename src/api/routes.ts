import { fileRoute } from './fileRoute.ts';
import { type FixedText, fixedText } from './fixedText.ts';
import { type ExplorerTab, GRAPHIQL_POLICY, renderGraphiqlPage } from './graphiql.ts';
import { answerGraphql, type Engine } from './graphqlEndpoint.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';
import { HTML_TYPE, respond, respondJson, TEXT_TYPE } from './respond.ts';
import type { Route } from './route.ts';

const READ = ['GET', 'HEAD'] as const;
const GRAPHQL_PATH = '/graphql';

export type RouteParts = {
  readonly engine: Engine;
  /** The contract as one text. */
  readonly sdl: string;
  /** What stands ready in the explorer. */
  readonly tabs: readonly ExplorerTab[];
  /** Path under which all routes lie; empty for none. */
  readonly prefix: string;
  readonly version: string;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
};

/** What the server answers at each path. */
export function routesOf(parts: RouteParts): ReadonlyMap<string, Route> {
  const { prefix } = parts;
  const routes = [
    graphql(parts),
    contract(parts),
    explorer(parts),
    health(),
    ready(parts),
    metricsRoute(parts),
    fileRoute(),
  ];
  const start = index(parts, routes);
  const served = new Map([...routes, start].map((route) => [`${prefix}${route.path}`, route]));
  return prefix === '' ? served : served.set(prefix, start);
}

function graphql({ engine }: RouteParts): Route {
  return {
    path: GRAPHQL_PATH,
    is: 'GraphQL over HTTP, GET and POST',
    methods: [...READ, 'POST'],
    answer: (exchange) => answerGraphql(engine, exchange),
  };
}

function contract({ sdl }: RouteParts): Route {
  const body = fixedText(sdl);
  return {
    path: '/schema.graphql',
    is: 'the schema in SDL, every field described',
    methods: READ,
    answer: ({ response }) => respond(response, TEXT_TYPE, { body, revalidated: true }),
  };
}

function explorer({ prefix, tabs }: RouteParts): Route {
  const headers = { 'content-security-policy': GRAPHIQL_POLICY };
  let page: FixedText | undefined;
  return {
    path: '/graphiql',
    is: 'GraphiQL, to write queries by hand',
    methods: READ,
    answer({ response }) {
      // made when first asked for: it is large, and scripts never do
      page ??= fixedText(renderGraphiqlPage(`${prefix}${GRAPHQL_PATH}`, tabs));
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

function ready({ readiness }: RouteParts): Route {
  return {
    path: '/ready',
    is: 'whether the server can answer queries now',
    methods: READ,
    async answer({ response }) {
      const reason = await readiness();
      if (reason === undefined) return respondJson(response, { status: 'ready' });
      return respondJson(response, { status: 'not ready', reason }, { status: 503 });
    },
  };
}

function metricsRoute({ metrics }: RouteParts): Route {
  return {
    path: '/metrics',
    is: 'metrics for Prometheus',
    methods: READ,
    answer: async ({ response }) => respond(response, metrics.contentType, { body: await metrics.text() }),
  };
}

function index({ prefix, version }: RouteParts, routes: readonly Route[]): Route {
  const paths = Object.fromEntries(routes.map(({ path, below = '', is }) => [`${prefix}${path}${below}`, is]));
  const body = { name: 'hard-carbon-kb', version, paths };
  return { path: '/', is: 'these paths', methods: READ, answer: ({ response }) => respondJson(response, body) };
}
