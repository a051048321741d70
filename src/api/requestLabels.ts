import type { RequestLabels } from './metrics.ts';
import type { Route } from './route.ts';

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
const OTHER = 'other';

/** What metrics count a request under: what no route knows is one value, however many paths are tried. */
export function requestLabels(route: Route | undefined, method: string, status: number): RequestLabels {
  return {
    route: route?.path ?? OTHER,
    method: METHODS.has(method) ? method : OTHER,
    status: `${Math.floor(status / 100)}xx`,
  };
}
