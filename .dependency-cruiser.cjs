/**
 * The import table of ARCHITECTURE.md as an allow-list: what is not allowed here is an error, and so are circles and
 * files that nobody imports.
 */
const folder = (name) => `^src/${name}/`;
const own = (from, to) => ({ from: { path: folder(from) }, to: { path: to.map(folder) } });
const packages = (from, paths) => ({ from: { path: folder(from) }, to: { path: paths } });
const modules = (names) => names.map((name) => `^node_modules/${name}/`);
const node =
  '^(node:)?(assert|async_hooks|buffer|crypto|events|fs|http|https|net|os|path|perf_hooks|process|readline|stream|timers|url|util|worker_threads|zlib)(/|$)';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/config\\.ts$', '^src/cli/main\\.ts$'] },
      to: {},
    },
    {
      name: 'no-dev-packages',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  allowedSeverity: 'error',
  allowed: [
    own('domain', ['domain']),
    own('science', ['domain', 'science']),
    packages('science', modules(['yalps', 'ml-levenberg-marquardt', 'ml-matrix'])),
    own('contract', ['domain', 'contract']),
    packages('contract', [...modules(['graphql', 'ajv']), '^(node:)?(fs|path)(/|$)']),
    own('store', ['domain', 'store']),
    packages('store', [...modules(['drizzle-orm', 'better-sqlite3']), node]),
    own('knowledge', ['domain', 'science', 'store', 'knowledge']),
    own('ingest', ['domain', 'science', 'contract', 'store', 'knowledge', 'ingest']),
    packages('ingest', [
      ...modules(['yaml', 'js-yaml', 'mdb-reader', 'wdf-parser', 'read-excel-file', 'fast-xml-parser']),
      node,
    ]),
    own('api', ['domain', 'contract', 'store', 'knowledge', 'ingest', 'api']),
    packages('api', [
      ...modules([
        '@apollo/server',
        'graphql',
        'graphql-query-complexity',
        'dataloader',
        '@graphql-yoga/render-graphiql',
      ]),
      ...modules(['negotiator', 'etag', 'fresh', 'prom-client']),
      node,
    ]),
    own('release', ['domain', 'contract', 'store', 'knowledge', 'ingest', 'release']),
    packages('release', [...modules(['yaml']), node]),
    own('client', ['client']),
    own('cli', ['domain', 'science', 'contract', 'store', 'knowledge', 'ingest', 'api', 'release', 'cli']),
    packages('cli', [...modules(['commander', 'graphql', 'pino', 'echarts']), node, '^src/config\\.ts$']),
    { from: { path: '^src/config\\.ts$' }, to: { path: [folder('config'), node] } },
    { from: { path: folder('config') }, to: { path: [folder('config'), node] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    builtInModules: { override: undefined },
  },
};
