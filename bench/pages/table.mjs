/** A page that takes more than this many times as long on the large base is marked. */
const FLAT = 1.5;

const titles = { FLAT: 'flat', GROWS: 'grows with what it has to look through' };

/** The table of all questions, by whether they promise to be flat. */
export function printed(rows, sizes) {
  const head = ['question', ...sizes, 'ratio', ...sizes.map((size) => `store ${size}`), 'ratio', 'statements'];
  return Object.entries(titles)
    .flatMap(([group, title]) => ['', title, line(head), ...rows.filter((row) => row.group === group).map(lineOf)])
    .join('\n');
}

function lineOf({ name, group, times, statements }) {
  const cells = ['graphql', 'store'].flatMap((way) => cellsOf(times[way]));
  const [few, many] = statements;
  const marks = [
    ...(group === 'FLAT' && Object.values(times).some(([small, large]) => large / small > FLAT) ? ['above 1.5'] : []),
    ...(few === many ? [] : ['OTHER STATEMENTS']),
  ];
  return line([name, ...cells, few === many ? few : `${few}/${many}`, marks.join(', ')]);
}

function cellsOf(times) {
  if (times === undefined) return ['', '', ''];
  const [small, large] = times;
  return [small.toFixed(2), large.toFixed(2), (large / small).toFixed(2)];
}

function line([first, ...others]) {
  return `${String(first).padEnd(62)}${others.map((each) => String(each).padStart(12)).join('')}`.trimEnd();
}
