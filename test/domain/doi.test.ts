import { expect, test } from '@jest/globals';
import { doiIn, normaliseDoi } from '../../src/domain/source.ts';

test.each([
  ['Energy Environ. Sci. DOI 10.1039/d4ee06029f', '10.1039/d4ee06029f'],
  ['https://doi.org/10.1039/D4EE06029F', '10.1039/D4EE06029F'],
  ['3.10.1039/x is a section', undefined],
  ['10.1039 alone', undefined],
])('doiIn() of %j is %s', (text, doi) => {
  expect(doiIn(text)).toBe(doi);
});

test.each(['doi:10.1/x', 'DOI 10.1/x', 'https://dx.doi.org/10.1/X', ' 10.1/X '])(
  'normaliseDoi() of %j is 10.1/x',
  (text) => {
    expect(normaliseDoi(text)).toBe('10.1/x');
  },
);
