import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './cli.ts';

/** Key that README.md, CONTRIBUTING.md and variables.json give the dataset of their examples. */
export const EXAMPLE = 'my_2026_paper';

/** The file that docs/files.md has its readers make: its name, and what the `cat` of the example writes into it. */
export function exampleFile(): { readonly name: string; readonly content: string } {
  const [, name = '', content = ''] = /^cat > (\S+) <<'END'\n([\s\S]*?)^END$/m.exec(read('docs/files.md')) ?? [];
  return { name, content };
}

/** The `curves:` that CONTRIBUTING.md shows, without its first line. */
export function exampleCurves(): string {
  const [, text = ''] = /^```yaml\ncurves:\n([\s\S]*?)^```$/m.exec(read('CONTRIBUTING.md')) ?? [];
  return text;
}

/** The rest of the dataset, as CONTRIBUTING.md shows it. */
function exampleRecords(): string {
  const [, text = ''] = /^```yaml\n(key: [\s\S]*?)^```$/m.exec(read('CONTRIBUTING.md')) ?? [];
  return text;
}

/** Writes the small dataset with the curves and the file of the examples into a new folder; the base must hold the ions. */
export function exampleDataset(curves: string = exampleCurves()): string {
  const folder = join(tempFolder(), 'seed', 'papers', EXAMPLE);
  const { name, content } = exampleFile();
  mkdirSync(join(folder, 'curves'), { recursive: true });
  writeFileSync(join(folder, 'dataset.yaml'), `${exampleRecords()}curves:\n${curves}`);
  writeFileSync(join(folder, 'curves', name), content);
  return folder;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
