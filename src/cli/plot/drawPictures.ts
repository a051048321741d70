import type { Picture } from '../../domain/analysis.ts';
import { WIDTH } from './layout.ts';
import { drawPanel } from './panel.ts';
import { PAPER } from './style.ts';
import { innerSvg, xmlText } from './svg.ts';

/**
 * Pictures of an analysis below each other, as one SVG document that needs nothing besides.
 *
 * The same pictures give the same bytes.
 *
 * @throws {RangeError} where there is no picture, or one of them has nothing to show
 */
export function drawPictures(pictures: readonly Picture[]): string {
  if (pictures.length === 0) throw new RangeError('Cannot draw: there is no picture');
  const panels = pictures.map(drawPanel);
  const height = panels.reduce((sum, panel) => sum + panel.height, 0);
  let top = 0;
  const groups = panels.map((panel, place) => {
    const group = `<g transform="translate(0 ${top})">\n${innerSvg(panel.svg, `panel${place + 1}`)}</g>\n`;
    top += panel.height;
    return group;
  });
  const title = xmlText(pictures.map((picture) => picture.title).join('; '));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">\n`,
    `<title>${title}</title>\n`,
    `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>\n`,
    ...groups,
    '</svg>\n',
  ].join('');
}
