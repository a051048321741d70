import { expect, test } from '@jest/globals';
import { exact } from '../../../src/science/facts/bounds.ts';
import { derivedOf } from '../../../src/science/metrics/derive.ts';
import type { Derived, Metric } from '../../../src/science/metrics/metric.ts';
import { evidenceBase, type Said, subjectIn } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

/** A metric of the test, of the reversible capacity, over all numbers of one quantity. */
function metric(compute: Metric['compute'], parts: Partial<Metric> = {}): Metric {
  return {
    code: 'TWICE',
    name: 'twice',
    description: 'Twice the capacity.',
    version: 2,
    formula: '2 Q',
    quantity: 'REVERSIBLE_CAPACITY',
    unitKind: 'SPECIFIC_CAPACITY',
    source: 'definition',
    compute,
    ...parts,
  };
}

/** Numbers of 150 mAh/g from each insertion capacity, in the given orders of further parts. */
function of(...parts: readonly Partial<Derived>[]): Metric {
  return metric(({ own, general }) =>
    [...own.find({ quantity: 'INSERTION_CAPACITY' }), ...general.find({ quantity: 'INSERTION_CAPACITY' })].flatMap(
      (fact) =>
        parts.map((each): Derived => ({ bounds: exact(150), inputs: [fact, fact], sentence: 'Half of it.', ...each })),
    ),
  );
}

const source = idOf('Source', 'doe_2026_pores');
const input: Said = {
  key: 'input',
  quantity: 'INSERTION_CAPACITY',
  value: '300 mAh/g',
  conditions: { cRate: '0.1 C' },
};

function derive(used: Metric, said: readonly Said[], about = source) {
  return derivedOf(subjectIn(evidenceBase(said)), { source: about, metrics: [used] });
}

test('derivedOf() gives a number its id, source, material, ion, value, conditions and each input once', () => {
  const [one, ...others] = derive(of({}), [input]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    id: 'DerivedMetric:doe_2026_pores/input/TWICE.2',
    metric: 'TWICE',
    version: 2,
    source,
    material: idOf('Material', 'hc'),
    ion: 'Na',
    value: { reported: '150 mAh/g', nature: 'COMPUTED', value: 150, lower: 150, upper: 150, unit: 'mAh/g' },
    inputs: [idOf('Observation', 'input')],
    parameters: [],
    sentence: 'Half of it.',
    reported: [],
  });
  expect(one?.conditions.cRate?.value).toBe(0.1);
});

test('derivedOf() takes conditions and parameters as the metric gives them, and open ends as null', () => {
  const parameter = { name: 'boundary', value: 0.1, unit: 'V', source: 'general knowledge' };
  const bounds = { value: 150.00000001, lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
  const [one] = derive(of({ bounds, parameters: [parameter], conditions: { region: 'SLOPE' } }), [input]);
  expect(one).toMatchObject({ conditions: { region: 'SLOPE' }, parameters: [parameter] });
  expect(one?.value).toMatchObject({ value: 150, lower: null, upper: null });
});

test('derivedOf() tells numbers of one first input apart, in whatever order they come', () => {
  const slope = { conditions: { region: 'SLOPE' } };
  const tenth = { parameters: [{ name: 'rate', value: 0.1, unit: 'C', source: 'definition' }] };
  const ids = derive(of({}, slope, tenth), [input]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^DerivedMetric:doe_2026_pores\/input\/TWICE\.2\/[0-9a-f]{8}$/);
  expect(derive(of(tenth, {}, slope), [input]).map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
});

test('derivedOf() counts the same number once', () => {
  expect(derive(of({}, {}), [input])).toHaveLength(1);
});

test('derivedOf() names the ion where the first input names none, and none where no input does', () => {
  const general = { ...input, ion: null };
  const about = (parts: Partial<Derived>) =>
    derive(of(parts), [general, { ion: 'Na' }]).map(({ id, ion }) => [id, ion]);
  expect(about({})).toEqual([['DerivedMetric:doe_2026_pores/input/TWICE.2', null]]);
  expect(about({ ofIon: true })).toEqual([['DerivedMetric:doe_2026_pores/input/TWICE.2/Na', 'Na']]);
});

test('derivedOf() never sees what another source says', () => {
  const other: Said = { ...input, key: 'other', dataset: 'roe_2020_other', material: 'doe_2026_pores/hc' };
  const reported: Said = { ...other, key: 'reported', quantity: 'REVERSIBLE_CAPACITY', value: '150 mAh/g' };
  const [own, ...others] = derive(of({}), [input, other, reported]);
  expect(own?.inputs).toEqual([idOf('Observation', 'input')]);
  expect(own?.reported).toEqual([]);
  expect(others).toEqual([]);
  const [theirs] = derive(of({}), [input, other, reported], idOf('Source', 'roe_2020_other', 'roe_2020_other'));
  expect(theirs?.id).toBe('DerivedMetric:roe_2020_other/other/TWICE.2');
  expect(theirs?.reported).toHaveLength(1);
});

/** A reported reversible capacity. */
function reported(key: string, value: string, conditions: Said['conditions'] = { cRate: '0.1 C' }): Said {
  return { key, value, conditions };
}

test('derivedOf() puts values of the quantity beside that are reported for the same state, with the difference', () => {
  const said = [
    input,
    reported('close', '149.8 mAh/g'),
    reported('far', '120 mAh/g'),
    reported('other-rate', '150 mAh/g', { cRate: '1 C' }),
    reported('no-rate', '150 mAh/g', {}),
    { ...reported('general', '0.15 Ah/g'), ion: null },
  ];
  const [one] = derive(of({ bounds: { value: 150, lower: 149.8, upper: 150.2 } }), said);
  expect(one?.reported).toEqual([
    { observation: idOf('Observation', 'close'), difference: { value: 0.2, lower: -0.05, upper: 0.45 }, agrees: true },
    { observation: idOf('Observation', 'far'), difference: { value: 30, lower: 29.3, upper: 30.7 }, agrees: false },
    { observation: idOf('Observation', 'general'), difference: { value: 0, lower: -5.2, upper: 5.2 }, agrees: true },
  ]);
});

test('derivedOf() puts values beside that only touch, as agreeing, and none of another region', () => {
  const slope = { conditions: { region: 'SLOPE' } };
  const said = [
    input,
    reported('slope', '149 mAh/g', { region: 'SLOPE' }),
    reported('plateau', '150 mAh/g', { region: 'PLATEAU' }),
  ];
  const [one] = derive(of({ bounds: { value: 150, lower: 149.5, upper: 150.5 }, ...slope }), said);
  expect(one?.reported).toMatchObject([{ observation: idOf('Observation', 'slope'), agrees: true }]);
});

test('derivedOf() compares with nothing that went in, that has no number, or where no such quantity is reported', () => {
  const unprinted: Said = { ...reported('none', ''), statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  expect(derive(of({}), [input, unprinted])[0]?.reported).toEqual([]);
  expect(derive({ ...of({}), quantity: null }, [input, reported('same', '150 mAh/g')])[0]?.reported).toEqual([]);
  const itself = metric(({ own }) =>
    own.find({ quantity: 'REVERSIBLE_CAPACITY' }).map((fact) => ({ bounds: exact(150), inputs: [fact], sentence: '' })),
  );
  expect(derive(itself, [reported('same', '150 mAh/g')])[0]?.reported).toEqual([]);
});

test('derivedOf() takes what the metric puts beside instead, with differences open where an end is', () => {
  const beside = metric(({ own }) => {
    const facts = own.find({ quantity: 'REVERSIBLE_CAPACITY' });
    return own
      .find({ quantity: 'INSERTION_CAPACITY' })
      .map((fact) => ({ bounds: exact(150), inputs: [fact], sentence: '', reported: facts }));
  });
  expect(derive(beside, [input, reported('other', '>200 mAh/g', { cRate: '1 C' })])[0]?.reported).toEqual([
    { observation: idOf('Observation', 'other'), difference: { value: -50, lower: null, upper: -50 }, agrees: false },
  ]);
});
