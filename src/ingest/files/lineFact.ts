import type { FileFact } from '../../domain/curve.ts';
import type { TextLine } from './textLines.ts';

/** `name: value` or `name = value` above a table; another line is told by its number, a blank one not at all. */
export function lineFact({ text: content, line }: TextLine): readonly FileFact[] {
  const plain = content.replace(/^\s*[#%!/]+/, '').trim();
  if (plain === '') return [];
  const mark = /[:=\t]/.exec(plain)?.index ?? -1;
  const [name, value] = mark < 1 ? ['', ''] : [plain.slice(0, mark).trim(), plain.slice(mark + 1).trim()];
  return name === '' || value === '' ? [{ name: `line ${line}`, value: plain }] : [{ name, value }];
}
