import { expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { drawPictures } from '../../../src/cli/plot/drawPictures.ts';
import type { Picture, PictureSeries } from '../../../src/domain/analysis.ts';

const line: PictureSeries = { name: 'insertion', look: 'LINE', x: [0, 100, 200, 300], y: [1.2, 0.5, 0.08, 0.02] };
const points: PictureSeries = { name: 'table', look: 'POINTS', x: [0, 100, 300], y: [1.2, 0.5, 0.02] };

function picture(changes: Partial<Picture> = {}): Picture {
  return {
    title: 'Half cycle 1',
    x: { label: 'capacity', unit: 'mAh/g' },
    y: { label: 'potential', unit: 'V' },
    series: [line],
    marks: [],
    ...changes,
  };
}

/** Texts of a drawing in their order, as a reader of XML gives them. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text as string);
}

/** Moves and lines of the path with this colour in which most is drawn. */
function pathOf(svg: string, colour: string): string {
  const paths = [...svg.matchAll(new RegExp(`<path d="([^"]*)"[^>]*stroke="${colour}"`, 'g'))].map(
    ([, d]) => d as string,
  );
  return paths.sort((a, b) => b.length - a.length)[0] as string;
}

const BLUE = '#0072b2';
const GREY = '#666666';
const numbersOf = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

test('drawPictures() gives one well-formed document with titles, axes with their units, ticks, names and marks', () => {
  const svg = drawPictures([
    picture({ marks: [{ axis: 'Y', at: 0.1, name: 'boundary 0.1 V' }] }),
    picture({ title: 'Table', series: [points], y: { label: 'share', unit: null } }),
  ]);
  expect(XMLValidator.validate(svg)).toBe(true);
  const document = new XMLParser({ ignoreAttributes: false }).parse(svg).svg;
  expect(document['@_xmlns']).toBe('http://www.w3.org/2000/svg');
  expect(document.title).toBe('Half cycle 1; Table');
  expect(document.g).toHaveLength(2);
  expect(textsOf(svg)).toEqual(
    expect.arrayContaining(['Half cycle 1', 'capacity (mAh/g)', 'potential (V)', 'insertion', 'boundary 0.1 V', '0.6']),
  );
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['Table', 'share', 'table']));
});

test('drawPictures() gives the same bytes for the same pictures, whatever was drawn before', () => {
  const pictures = [picture(), picture({ series: [points, line] })];
  const first = drawPictures(pictures);
  drawPictures([picture({ title: 'other' })]);
  expect(drawPictures(pictures)).toBe(first);
});

test('drawPictures() gives parts that are referred to names of their own in each panel, and each is there', () => {
  const svg = drawPictures([picture(), picture()]);
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(used)).toEqual(new Set(ids));
  expect(ids.some((id) => id?.startsWith('panel2-'))).toBe(true);
});

test('drawPictures() needs nothing from elsewhere: no script, no style sheet, no link', () => {
  const svg = drawPictures([picture({ marks: [{ axis: 'X', at: 150, name: 'peak' }] })]);
  expect(svg).not.toMatch(/<script|<style|href|@import|url\((?!#)|class=|ecmeta/);
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});

test('drawPictures() escapes texts, makes one line of them, and replaces what XML cannot hold', () => {
  const title = '</text><script>alert(1)</script> & "q"\n\u0000\ud800 {a|b} zr0-c0';
  const svg = drawPictures([
    picture({ title, series: [{ ...line, name: title }], marks: [{ axis: 'X', at: 10, name: title }] }),
  ]);
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).not.toContain('<script');
  expect(new XMLParser().parse(svg).svg.title).toBe('</text><script>alert(1)</script> & "q" \ufffd\ufffd {a|b} zr0-c0');
  expect(textsOf(svg)).toContain(
    '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot; \ufffd\ufffd {a|b} zr0-c0',
  );
});

test('drawPictures() tells series of one name apart', () => {
  const svg = drawPictures([picture({ series: [line, { ...line, look: 'POINTS' }] })]);
  expect(textsOf(svg).filter((text) => text === 'insertion')).toHaveLength(2);
});

test('drawPictures() breaks a line where numbers are missing or not finite', () => {
  const moves = (y: readonly number[]) =>
    pathOf(drawPictures([picture({ series: [{ ...line, y }] })]), BLUE).match(/M/g)?.length;
  expect(moves([1.2, 0.5, 0.08, 0.02])).toBe(1);
  expect(moves([1.2, Number.POSITIVE_INFINITY, 0.08, 0.02])).toBe(2);
});

test('drawPictures() makes a dot of a point of a line that stands alone', () => {
  const dots = (y: readonly number[]) =>
    drawPictures([picture({ series: [{ ...line, y }] })]).match(/matrix\(1\.5,0,0,1\.5,/g)?.length ?? 0;
  expect([dots([1.2, 0.5, 0.08, 0.02]), dots([1.2, Number.NaN, 0.08, 0.02])]).toEqual([0, 1]);
});

test('drawPictures() draws a hundred thousand points as a small file', () => {
  const x = Float64Array.from({ length: 100_000 }, (_, row) => row);
  const y = x.map((row) => Math.sin(row / 5000));
  expect(drawPictures([picture({ series: [{ name: 'voltage', look: 'LINE', x, y }] })]).length).toBeLessThan(60_000);
});

test('drawPictures() has powers of ten on logarithmic axes, and leaves out what has no place there', () => {
  const svg = drawPictures([
    picture({
      x: { label: 'frequency', unit: 'Hz', scale: 'LOGARITHMIC' },
      series: [{ name: 'impedance', look: 'LINE', x: [0.01, 1, 0, 100, 1e4], y: [1, 2, 3, 4, 5] }],
      marks: [{ axis: 'X', at: 0, name: 'nowhere' }],
    }),
  ]);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['10⁻²', '10⁰', '10²', '10⁴']));
  expect(textsOf(svg)).not.toContain('nowhere');
  const numbers = numbersOf(pathOf(svg, BLUE));
  const [from = 0, to = 0, , last = 0] = numbers.filter((_, at) => at % 2 === 0);
  expect(to - from).toBeCloseTo((last - from) / 3, 0);
});

test('drawPictures() has values rise to the left on a reversed axis', () => {
  const ends = (reversed: boolean) => {
    const [x0 = 0, , x1 = 0] = numbersOf(
      pathOf(drawPictures([picture({ x: { label: 'energy', unit: 'eV', reversed } })]), BLUE),
    );
    return Math.sign(x1 - x0);
  };
  expect([ends(false), ends(true)]).toEqual([1, -1]);
});

test('drawPictures() draws circles round where both axes have one scale', () => {
  const angles = Array.from({ length: 181 }, (_, degree) => (degree * Math.PI) / 180);
  const svg = drawPictures([
    picture({
      square: true,
      series: [{ name: 'arc', look: 'LINE', x: angles.map((a) => 5 - Math.cos(a)), y: angles.map((a) => Math.sin(a)) }],
    }),
  ]);
  const numbers = numbersOf(pathOf(svg, BLUE));
  const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
  const [width, height] = [xs, ys].map((each) => Math.max(...each) - Math.min(...each)) as [number, number];
  expect(width / height).toBeCloseTo(2, 2);
});

test('drawPictures() puts a mark where its number is, to the last digit, also beyond the points', () => {
  const at = (mark: number) =>
    numbersOf(
      pathOf(
        drawPictures([
          picture({
            series: [{ ...points, x: [0.015, 0.05], y: [0, 1e-15] }],
            marks: [{ axis: 'X', at: mark, name: '' }],
          }),
        ]),
        GREY,
      ),
    )[0] as number;
  // 0.015 to 0.05 takes 502 px from 88 on
  expect(at(0.0186)).toBeCloseTo(88 + (502 * 0.0036) / 0.035, 0);
  const beyond = drawPictures([picture({ marks: [{ axis: 'Y', at: 2.4, name: 'limit' }] })]);
  expect(textsOf(beyond)).toEqual(expect.arrayContaining(['2.5', 'limit']));
});

test('drawPictures() stands names of marks that lie close together at different places', () => {
  const svg = drawPictures([
    picture({
      marks: [
        { axis: 'X', at: 100, name: 'first' },
        { axis: 'X', at: 102, name: 'second' },
        { axis: 'X', at: 250, name: 'third' },
      ],
    }),
  ]);
  const heightOf = (name: string) =>
    Number(new RegExp(`transform="matrix\\([^)]*,([-\\d.]+)\\)"[^>]*>${name}<`).exec(svg)?.[1]);
  expect(Math.abs(heightOf('second') - heightOf('first'))).toBeGreaterThan(50);
  expect(Math.abs(heightOf('third') - heightOf('first'))).toBeLessThan(1);
});

test('drawPictures() leaves out names for which other names leave no room, and lets none cover another', () => {
  const marks = Array.from({ length: 12 }, (_, at) => ({
    axis: 'X' as const,
    at: 100 + 2 * at,
    name: `peak ${at} of cycle 1, insertion`,
  }));
  const svg = drawPictures([picture({ marks: [...marks, { axis: 'Y', at: 1, name: 'boundary' }] })]);
  // names of upright lines are turned: their x is that of the line, and y leads across it
  const shown = [
    ...svg.matchAll(
      /text-anchor="(\w+)"[^>]*y="(-?\d+)" transform="matrix\(0,-1,1,0,([\d.]+),([\d.]+)\)"[^>]*>peak \d+ /g,
    ),
  ].map(([, anchor, side, x, y]) => ({ anchor, x: Number(x) + Number(side), y: Number(y) }));
  expect(shown.length).toBeGreaterThanOrEqual(2);
  expect(shown.length).toBeLessThan(12);
  for (const [at, one] of shown.entries()) {
    for (const other of shown.slice(at + 1)) {
      if (one.anchor === other.anchor) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(12);
    }
  }
});

test('drawPictures() names the power of ten of numbers that are long to print', () => {
  const svg = drawPictures([
    picture({
      y: { label: 'diffusivity', unit: 'm2/s' },
      series: [{ ...line, y: [2.57e-16, 1e-15, 2.02e-15, 1e-15] }],
    }),
  ]);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['diffusivity (10⁻¹⁵ m2/s)', '0.5', '2.0']));
});

test('drawPictures() refuses to draw nothing, and says of which picture', () => {
  expect(() => drawPictures([])).toThrow(new RangeError('Cannot draw: there is no picture'));
  const refusal = new RangeError('Cannot draw "Half cycle 1": no series has a point that its axes can show');
  expect(() => drawPictures([picture({ series: [] })])).toThrow(refusal);
  expect(() => drawPictures([picture({ series: [{ ...line, y: line.x, x: [Number.NaN, NaN, NaN, NaN] }] })])).toThrow(
    refusal,
  );
  expect(() =>
    drawPictures([
      picture({ y: { label: 'y', unit: null, scale: 'LOGARITHMIC' }, series: [{ ...line, y: [0, -1, -2, -3] }] }),
    ]),
  ).toThrow(refusal);
  expect(() => drawPictures([picture({ series: [{ ...line, x: [1, 2] }] })])).toThrow(
    new RangeError('Series "insertion" has 2 x and 4 y: as many are needed'),
  );
});
