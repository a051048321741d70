import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts a process that imports into a base. */
export async function openImporter(base) {
  const child = fork(fileURLToPath(new URL('importer.mjs', import.meta.url)), [base]);
  await once(child, 'message');
  return {
    /** Imports a file of lines or a folder of folders: how long it took in ms, what became of it, and most memory so far. */
    async import(what) {
      child.send(what);
      const [answer] = await once(child, 'message');
      return answer;
    },
    async close() {
      child.send(null);
      await once(child, 'exit');
    },
  };
}
