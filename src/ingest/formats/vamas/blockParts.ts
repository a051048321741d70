/** A parameter of a block that is kept as facts: its number in the standard, and the items that stand under it. */
export type BlockPart = {
  readonly number: number;
  readonly names: readonly string[];
  /** In which experiments it stands; in all if left out. */
  readonly when?: (mode: string, technique: string) => boolean;
};

const SPUTTERING = ['MAPDP', 'MAPSVDP', 'SDP', 'SDPSV'];
const MAPS = ['MAP', 'MAPDP'];
const LINE_SCANS = ['MAPSV', 'MAPSVDP', 'SEM'];
const BY_IONS = ['fabms', 'fabms energy spec', 'iss', 'sims', 'sims energy spec', 'snms', 'snms energy spec'];
const SPUTTERED = ['aes diff', 'aes dir', 'edx', 'els', 'ups', 'xps', 'xrf'];

/** 8 comments, 11 experimental variables, 31 abscissa, 32 corresponding variables and 40 additional ones have counts. */
export const BLOCK_PARTS: readonly BlockPart[] = [
  { number: 1, names: ['year'] },
  { number: 2, names: ['month'] },
  { number: 3, names: ['day'] },
  { number: 4, names: ['hour'] },
  { number: 5, names: ['minute'] },
  { number: 6, names: ['second'] },
  { number: 7, names: ['hours in advance of GMT'] },
  { number: 9, names: ['technique'] },
  { number: 10, names: ['x coordinate', 'y coordinate'], when: (mode) => MAPS.includes(mode) },
  { number: 12, names: ['analysis source'] },
  {
    number: 13,
    names: ['sputtering particle atomic number', 'sputtering particle atoms', 'sputtering particle charge'],
    when: (mode, technique) => SPUTTERING.includes(mode) || BY_IONS.includes(technique),
  },
  { number: 14, names: ['analysis source energy (eV)'] },
  { number: 15, names: ['analysis source strength'] },
  { number: 16, names: ['analysis source beam width x (um)', 'analysis source beam width y (um)'] },
  {
    number: 17,
    names: ['field of view x (um)', 'field of view y (um)'],
    when: (mode) => MAPS.includes(mode) || LINE_SCANS.includes(mode),
  },
  {
    number: 18,
    names: ['first linescan start', 'first linescan finish', 'last linescan finish'].flatMap(withAxes),
    when: (mode) => LINE_SCANS.includes(mode),
  },
  { number: 19, names: ['analysis source polar angle of incidence (degree)'] },
  { number: 20, names: ['analysis source azimuth (degree)'] },
  { number: 21, names: ['analyser mode'] },
  { number: 22, names: ['analyser pass energy or retard ratio or mass resolution'] },
  { number: 23, names: ['differential width (eV)'], when: (_, technique) => technique === 'aes diff' },
  { number: 24, names: ['magnification of the analyser transfer lens'] },
  { number: 25, names: ['analyser work function or acceptance energy (eV)'] },
  { number: 26, names: ['target bias (V)'] },
  { number: 27, names: ['analysis width x (um)', 'analysis width y (um)'] },
  { number: 28, names: ['analyser take-off polar angle (degree)', 'analyser take-off azimuth (degree)'] },
  { number: 29, names: ['species'] },
  { number: 30, names: ['transition or charge state', 'charge of the detected particle'] },
  { number: 33, names: ['signal mode'] },
  { number: 34, names: ['signal collection time (s)'] },
  { number: 35, names: ['number of scans'] },
  { number: 36, names: ['signal time correction (s)'] },
  {
    number: 37,
    names: [
      'sputtering source energy (eV)',
      'sputtering source beam current (nA)',
      'sputtering source width x (um)',
      'sputtering source width y (um)',
      'sputtering source polar angle of incidence (degree)',
      'sputtering source azimuth (degree)',
      'sputtering mode',
    ],
    when: (mode, technique) => SPUTTERING.includes(mode) && SPUTTERED.includes(technique),
  },
  { number: 38, names: ['sample normal polar angle of tilt (degree)', 'sample normal tilt azimuth (degree)'] },
  { number: 39, names: ['sample rotation angle (degree)'] },
];

function withAxes(name: string): readonly string[] {
  return [`${name} x`, `${name} y`];
}
