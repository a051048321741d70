import { stringify } from 'yaml';
import type { Dataset } from '../domain/dataset.ts';
import type { Release } from '../domain/release.ts';

/** What a release tells of itself. */
export type About = {
  readonly version: string;
  /** Day of the release, `2026-11-29`. */
  readonly day: string;
  readonly state: Release;
  readonly datasets: readonly Dataset[];
};

const TITLE = 'hard-carbon-kb: how Li, Na and K ions are stored in hard-carbon battery anodes';
const PUBLISHER = 'hard-carbon-kb';
const ABSTRACT =
  'Typed statements of papers about hard-carbon anodes with their places, the curves behind them, and what is computed ' +
  'of both: derived metrics, evidence for and against mechanisms, orders of contributions, audits.';
const KEYWORDS = ['hard carbon', 'sodium-ion battery', 'lithium', 'potassium', 'storage mechanism', 'knowledge base'];

/** Curators in alphabetical order: who made the datasets, persons or bodies; who publishes them where there are none. */
function curatorsOf({ datasets }: About): readonly string[] {
  const curators = [...new Set(datasets.map(({ curator }) => curator))].sort();
  return curators.length > 0 ? curators : [PUBLISHER];
}

function licencesOf({ datasets }: About): readonly string[] {
  return [...new Set(datasets.map(({ licence }) => licence))].sort();
}

/** `CITATION.cff`, format 1.2.0. */
export function citation(about: About): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Please cite this release, and the sources that its records name.',
      type: 'dataset',
      title: TITLE,
      abstract: ABSTRACT,
      version: about.version,
      'date-released': about.day,
      authors: curatorsOf(about).map((name) => ({ name })),
      keywords: KEYWORDS,
      ...(licencesOf(about).length > 0 && { license: licencesOf(about) }),
      identifiers: [{ type: 'other', value: `sha256:${about.state.checksum}`, description: 'State of the base' }],
    },
    { lineWidth: 0 },
  );
}

/** DataCite metadata, schema 4.5, as their JSON interface takes it; the DOI is given by who publishes it. */
export function dataCite(about: About): string {
  const metadata = {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Knowledge base' },
    titles: [{ title: TITLE }],
    creators: curatorsOf(about).map((name) => ({ name })),
    publisher: { name: PUBLISHER },
    publicationYear: Number(about.day.slice(0, 4)),
    version: about.version,
    dates: [{ date: about.day, dateType: 'Issued' }],
    subjects: KEYWORDS.map((subject) => ({ subject })),
    rightsList: licencesOf(about).map((licence) => ({ rightsIdentifier: licence, rightsIdentifierScheme: 'SPDX' })),
    descriptions: [{ description: ABSTRACT, descriptionType: 'Abstract' }],
    alternateIdentifiers: [{ alternateIdentifier: about.state.checksum, alternateIdentifierType: 'SHA-256' }],
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** A schema.org `Dataset` as JSON-LD, as search engines for data read it. */
export function schemaOrg(about: About): string {
  const described = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: TITLE,
    description: ABSTRACT,
    version: about.version,
    datePublished: about.day,
    keywords: KEYWORDS,
    license: licencesOf(about).map((licence) => `https://spdx.org/licenses/${licence}`),
    creator: curatorsOf(about).map((name) => ({ name })),
    publisher: { '@type': 'Organization', name: PUBLISHER },
    identifier: `sha256:${about.state.checksum}`,
    hasPart: about.datasets.map(({ key, title, licence, version, checksum }) => ({
      '@type': 'Dataset',
      name: title,
      identifier: `${key}@${version}`,
      license: `https://spdx.org/licenses/${licence}`,
      version: String(version),
      sha256: checksum,
    })),
    distribution: [
      { '@type': 'DataDownload', contentUrl: 'base.sqlite', encodingFormat: 'application/vnd.sqlite3' },
      { '@type': 'DataDownload', contentUrl: 'ndjson/', encodingFormat: 'application/x-ndjson' },
      { '@type': 'DataDownload', contentUrl: 'csv/', encodingFormat: 'text/csv' },
      { '@type': 'DataDownload', contentUrl: 'datasets/', encodingFormat: 'application/yaml' },
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** What is in the bundle, for whoever opens it. */
export function bundleReadme(about: About): string {
  const { version, day, state, datasets } = about;
  return `# hard-carbon-kb ${version}

Released on ${day} by hard-carbon-kb ${state.software}. State of the base (SHA-256): ${state.checksum}

- \`base.sqlite\`: the base; \`hckb serve --release .\` serves it, read-only
- \`ndjson/\`: all records, one noun a file, one record a line
- \`csv/\`: all tables
- \`datasets/\`: each dataset as a folder that \`hckb import\` takes
- \`CHANGELOG.md\`: what changed since the release before
- \`CITATION.cff\`, \`datacite.json\`, \`schema.org.jsonld\`: how to cite and to find it
- \`SHA256SUMS\`: \`sha256sum --check SHA256SUMS\` tells whether a file was changed

| dataset | version | licence of its facts | title |
| --- | --- | --- | --- |
${datasets.map((each) => `| ${each.key} | ${each.version} | ${each.licence} | ${each.title.replaceAll('|', '\\|')} |\n`).join('')}`;
}
