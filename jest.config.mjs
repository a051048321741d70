/** swc hands Jest CommonJS, so no Node flag is needed; tsc checks the types in the gate. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // readers of instrument files, the search of fits, and parts of the plots, are published as ES modules alone
  transformIgnorePatterns: [
    '/node_modules/(?!(mdb-reader|wdf-parser|iobuffer|ml-[a-z-]+|is-any-array|read-excel-file|unzipper-esm|saxen|echarts|zrender)/)',
  ],
  moduleNameMapper: {},
  testEnvironment: 'node',
  testTimeout: 60_000,
  // Jest would leave one core idle, which is half of what small machines have
  maxWorkers: '100%',
  // what science computes is covered whole: `npm test` fails otherwise
  collectCoverageFrom: ['src/science/**/*.ts'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { 'src/science/': { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
