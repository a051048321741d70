/** Of the answer of each published query, with its variables of variables.json: one fact that can be read up in the dataset. */

// biome-ignore lint/suspicious/noExplicitAny: answers of queries are as wide as the contract
type Answer = any;

type Fact = { readonly of: (answer: Answer) => unknown; readonly is: unknown };

const printed = (nodes: Answer[]) => nodes.map(({ value }) => value.reported);

/** Where a statement stands, as `3:5` for the fifth sentence of the third paragraph. */
const place = ({ locator: { paragraph, sentence } }: Answer) => `${paragraph}:${sentence}`;

export const publishedFacts: Readonly<Record<string, Fact>> = {
  start: { of: ({ ion }) => ion.compound.formula, is: 'NaC8' },
  'wide-layers-and-plateaus': {
    of: ({ materials: { nodes } }) =>
      nodes.map(({ name, layers, plateaus }: Answer) => [
        name,
        layers.nodes.map((node: Answer) => `${node.value.reported} at ${place(node)}`),
        plateaus.nodes.map((node: Answer) => `${node.value.reported} at ${place(node)}`),
        layers.nodes.every(({ locator }: Answer) => locator.page === null),
      ]),
    is: [
      [
        'MSHC',
        ['~0.398 nm at 10:6', '~0.396 nm at 10:4', '~0.383 nm at 10:4', '~0.383 nm at 10:4'],
        ['57% at 1:2', '~57% at 1:3', '57% at 3:5'],
        true,
      ],
    ],
  },
  'slope-plateau-shares': { of: ({ observations }) => printed(observations.nodes).toSorted(), is: ['44%', '66%'] },
  'rate-capability': {
    of: ({ observations }) => printed(observations.nodes),
    is: ['422', '352', '290', '251', '185', '140', '92'],
  },
  'compare-ions': {
    of: ({ lithium, sodium, potassium }) => [lithium, sodium, potassium].map(({ nodes }) => nodes[0].value.reported),
    is: ['444', '422', '235'],
  },
  'lowest-potentials': {
    of: ({ observations: { nodes } }) => nodes.slice(0, 3).map(({ ion, value }: Answer) => [ion.symbol, value.value]),
    is: [
      ['K', 10],
      ['Li', 13],
      ['Na', 68],
    ],
  },
  'at-potential': {
    of: ({ observations: { nodes } }) =>
      nodes.find(({ quantity }: Answer) => quantity?.name === 'EPR asymmetry A/B').value.reported,
    is: '1.28',
  },
  material: {
    of: ({ material }) => material.cells.nodes.map(({ ion }: Answer) => ion.symbol),
    is: ['K', 'Li', 'Na'],
  },
  'made-from': {
    of: ({ materials }) => materials.nodes.map(({ name, precursor }: Answer) => [name, precursor.text]),
    is: [
      ['HC spherules, 1600 °C', 'sucrose'],
      ['sucrose HC of Bommier 2014', 'sucrose'],
      ['sucrose HC of Bommier 2015', 'sucrose'],
      ['HC spherules of Li 2015', 'sucrose'],
      ['HC spherules with soft-carbon coat', 'sucrose, toluene for the coat'],
      ['MSHC', 'sucrose'],
      ['sucrose microspheres of 2022', 'sucrose'],
    ],
  },
  'measured-by': {
    of: ({ materials }) =>
      materials.nodes[0].measurements.nodes.map(({ conditions }: Answer) => conditions.potential.reported),
    is: ['0 V', '5 mV'],
  },
  coverage: {
    of: ({ coverage }) =>
      coverage.cells.find(
        ({ technique, process }: Answer) => technique.code === 'SAXS' && process.code === 'PORE_FILLING',
      ).direction,
    is: 'NOT_TESTED',
  },
  'dft-windows': {
    of: ({ dftResults }) => printed(dftResults.nodes[0].observations.nodes),
    is: ['≈4.6–5.8 Å'],
  },
  'contribution-orders': { of: ({ claims }) => claims.totalCount, is: 6 },
  'mechanism-models': {
    of: ({ mechanismModels }) => mechanismModels.nodes.map(({ claims }: Answer) => claims.totalCount),
    // adsorption-filling and adsorption-intercalation first, the house of cards in tenth place, the two of MSHC last
    is: [2, 3, 0, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 4],
  },
  assessment: { of: ({ assessment }) => assessment.verdict, is: 'CORROBORATED' },
  'evidence-matrix': {
    of: ({ evidenceMatrix }) =>
      evidenceMatrix.rows.find(
        ({ proposition }: Answer) => proposition.sentence === 'With potassium in MSHC, pore filling takes place.',
      ).assessment.verdict,
    is: 'DISPUTED',
  },
  'contested-verdicts': {
    of: ({ assessments }) =>
      assessments.nodes.map(({ ion, process, verdict }: Answer) => `${ion.symbol} ${process.code} ${verdict}`),
    is: [
      'K INTERCALATION DISPUTED',
      'K PORE_FILLING DISPUTED',
      'Li INTERCALATION CONTESTED',
      'Na INTERCALATION DISPUTED',
    ],
  },
  'order-of-contributions': {
    of: ({ contributionOrder }) =>
      contributionOrder.orders.map(({ ascending }: Answer) =>
        ascending.map(({ abbreviation }: Answer) => abbreviation).join(' < '),
      ),
    is: ['IC < AC < FC'],
  },
  'what-if': { of: ({ asUsual, otherwise }) => [asUsual.verdict, otherwise.verdict], is: ['DISPUTED', 'CONTESTED'] },
  'next-experiments': { of: ({ nextExperiments }) => nextExperiments.experiments[0].technique.code, is: 'CV' },
  audit: {
    of: ({ auditFindings }) => auditFindings.nodes[0].computations[0].result.value,
    is: 110,
  },
  'unsupported-claims': { of: ({ claims }) => claims.totalCount, is: 11 },
  'unsupported-since': {
    of: ({ claims: { nodes } }) => nodes.every(({ source }: Answer) => source.year === null || source.year > 2015),
    is: true,
  },
  'derived-metrics': {
    of: ({ derivedMetrics: { nodes } }) =>
      nodes.find(({ metric }: Answer) => metric.code === 'SLOPE_SHARE').reported[0].difference.value,
    is: -10,
  },
  'missing-numbers': {
    of: ({ observations: { nodes } }) =>
      nodes.filter(({ quantity }: Answer) => quantity.name === 'b-value').map(({ ion }: Answer) => ion.symbol),
    is: ['K', 'Li', 'Na'],
  },
  rules: { of: ({ rules }) => rules.some(({ code }: Answer) => code === 'R-IC-DQDV'), is: true },
  'every-number': { of: ({ observations }) => observations.pageInfo.hasNextPage, is: true },
  figure: {
    of: ({ observations: { nodes } }) =>
      nodes.find(({ quantity, ion }: Answer) => quantity?.name === 'XPS binding energy' && ion.symbol === 'Na').value
        .reported,
    is: '1070.5 eV',
  },
  curves: {
    of: ({ list: { nodes } }) => nodes.map(({ rowCount, warnings }: Answer) => [rowCount, warnings[0].kind.code]),
    is: [[4, 'TIME_RUNS_BACK']],
  },
  'from-verdict-to-file': {
    of: ({ assessment }) => {
      const line = assessment.lines.find((each: { rule: { code: string } }) => each.rule.code === 'R-FC-GCD');
      const { metric, curves } = line.inputs[0].derivedMetric;
      return [assessment.verdict, line.direction, metric.code, curves[0].file.name];
    },
    is: ['SUPPORTED', 'SUPPORTS', 'TABLED_PLATEAU_SHARE', 'equilibrium_potential.csv'],
  },
  'not-computed': {
    of: ({ curves }) =>
      curves.nodes[0].notComputed
        .filter(({ analysis, code }: Answer) => analysis.code === 'GALVANOSTATIC_CYCLES' && code === 'MASS_UNKNOWN')
        .map(({ metric, code }: Answer) => `${metric.code} ${code}`),
    is: [
      'MEASURED_INSERTION_CAPACITY MASS_UNKNOWN',
      'MEASURED_SLOPE_CAPACITY MASS_UNKNOWN',
      'MEASURED_PLATEAU_CAPACITY MASS_UNKNOWN',
    ],
  },
  recomputed: {
    of: ({ derivedMetrics }) =>
      derivedMetrics.nodes
        .filter(({ metric }: Answer) => metric.code === 'TABLED_PLATEAU_SHARE')
        .flatMap(({ value, recomputed }: Answer) => [value.reported, recomputed.value.reported]),
    is: ['55.7607 %', '64.6418 %'],
  },
  'curve-plot': {
    of: ({ node }) => [node.points.xValues, node.points.yValues],
    is: [
      [0, 60, 120, 180],
      [1.203, 0.871, 0.312, 0.098],
    ],
  },
  'file-vocabularies': {
    of: ({ fileWarnings }) => fileWarnings.find(({ code }: Answer) => code === 'TIME_RUNS_BACK').repair.code,
    is: 'TIME_MONOTONIC',
  },
  'source-by-doi': { of: ({ source }) => [source.authors, source.year], is: [['R. D. Shannon'], 1976] },
  search: { of: ({ search }) => search.nodes[0].itemId, is: 'ID_IG' },
  'map-ids': {
    of: ({ mapIds }) => [mapIds[1].itemId, mapIds[4].nearest[0].matched],
    is: ['Ion:Na', 'MSHC'],
  },
  'filter-panel': {
    of: ({ panel }) =>
      panel.facets.find(({ of }: Answer) => of === 'ION').values.find(({ value }: Answer) => value === 'Na').count,
    // eight that papers state, two that are computed from a table
    is: 10,
  },
};
