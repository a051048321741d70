import type { Exchange } from './exchange.ts';
import { HttpError } from './httpError.ts';

/** What is served at a path. */
export type Route = {
  /** Without the prefix that the server may have. */
  readonly path: string;
  readonly is: string;
  readonly methods: readonly string[];
  /** Whether it also answers paths below its own; then what these look like. */
  readonly below?: string;
  answer(exchange: Exchange): Promise<void>;
};

/** @throws {HttpError} 404 on an unknown path, 405 on a method that the path does not take */
export function routeOf(routes: ReadonlyMap<string, Route>, path: string, method: string): Route {
  const route = findRoute(routes, path);
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

/** The route of a path; undefined if nothing is served there. */
export function findRoute(routes: ReadonlyMap<string, Route>, path: string): Route | undefined {
  const exact = routes.get(path);
  if (exact !== undefined) return exact;
  for (const [above, route] of routes) if (route.below !== undefined && path.startsWith(`${above}/`)) return route;
  return undefined;
}
