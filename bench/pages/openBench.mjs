import { execute } from 'graphql';
import { openContext } from '../../dist/api/context.js';
import { openStore } from '../../dist/store/openStore.js';
import { openSqlite } from '../../dist/store/sqlite.js';

/** A base to ask: a question is a parsed document, or a function of a snapshot. */
export function openBench({ file, migrationsFolder, schema }) {
  const store = openStore({ file, migrationsFolder });
  const said = [];
  const telling = openStore({ file, migrationsFolder, onStatement: (sql) => said.push(sql) });
  const sqlite = openSqlite(file, { readonly: true, busyTimeoutMs: 1000 });

  async function askOf(base, question) {
    const context = openContext(base, 'bench', { contract: schema });
    try {
      if (typeof question === 'function') return await question(await context.snapshot());
      const { errors, data } = await execute({ schema, document: question, contextValue: context });
      if (errors) throw errors[0];
      return data;
    } finally {
      await context.close();
    }
  }

  return {
    schema,
    ask: (question) => askOf(store, question),
    rowOf: (sql) => sqlite.prepare(sql).get(),
    async statementsOf(question) {
      said.length = 0;
      await askOf(telling, question);
      return said.length;
    },
    async close() {
      sqlite.close();
      await store.close();
      await telling.close();
    },
  };
}
