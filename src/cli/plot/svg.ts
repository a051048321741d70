import { printable } from './printable.ts';

/**
 * What stands inside of an SVG document of ECharts, without what only its own client reads: names of the kind of each part
 * and styles under the mouse. Its identifiers count up with each document of a process; here they begin with a word.
 */
export function innerSvg(svg: string, word: string): string {
  const begin = svg.indexOf('>') + 1;
  return svg
    .slice(begin, svg.lastIndexOf('</svg>'))
    .replace(/<style >[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, (tag) => cleanTag(tag, word))
    .replace(/^\n+/, '')
    .replace(/\n{2,}/g, '\n');
}

function cleanTag(tag: string, word: string): string {
  return (
    tag
      .replace(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, '')
      .replace(/\bzr\d+-/g, `${word}-`)
      // few programs but browsers know this baseline
      .replace('dominant-baseline="central"', 'dy="0.35em"')
  );
}

/** A text as XML writes it. */
export function xmlText(text: string): string {
  return printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
