import { parse } from 'graphql';
import { cursorOf } from '../../dist/api/cursor.js';
import { filterTypeOf } from '../../dist/api/filters/related.js';
import { storeFilter } from '../../dist/api/filters/storeFilter.js';
import { growing, lists, literal, single } from './questions.mjs';

const SIZE = 20;

/** Every question as one base is asked it: as a document, and of the store where it is a page. */
export function askedOf(base) {
  const one = base.rowOf('select id, slug from materials order by id limit 1 offset 100');
  return [
    ...pagesOf(base, 'FLAT', lists),
    ...Object.entries(single).map(([name, query]) => ({
      name,
      group: name.startsWith('count') || name.startsWith('facets') ? 'GROWS' : 'FLAT',
      graphql: parse(query(one)),
    })),
    ...pagesOf(base, 'GROWS', growing),
  ];
}

function pagesOf(base, group, questions) {
  return Object.entries(questions).flatMap(([name, question]) => {
    const type = filterTypeOf(base.schema.getQueryType().getFields()[question.noun]);
    const kept = storeFilter(type, question.filter);
    const middle = base.rowOf(question.middle);
    const places = {
      first: { from: 'START', after: null, before: null },
      middle: { from: 'START', after: middle, before: null },
      last: { from: 'END', after: null, before: null },
      before: { from: 'END', after: null, before: middle },
    };
    return Object.entries(places).map(([place, page]) => ({
      name: `${name}: ${place}`,
      group,
      graphql: documentOf(question, kept, page),
      store: storeQuestionOf(question, kept, page),
    }));
  });
}

function documentOf({ noun, filter, orderBy, fields }, kept, { from, after, before }) {
  const listed = { list: noun, order: orderBy, filter: kept };
  const args = [
    `${from === 'START' ? 'first' : 'last'}: ${SIZE}`,
    ...(after ? [`after: "${cursorOf(listed, after)}"`] : []),
    ...(before ? [`before: "${cursorOf(listed, before)}"`] : []),
    ...(filter ? [`filter: ${literal(filter)}`] : []),
    ...(orderBy ? [`orderBy: ${literal(orderBy)}`] : []),
  ];
  return parse(
    `{ ${noun}(${args.join(', ')}) { nodes { ${fields} } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
  );
}

function storeQuestionOf({ noun, orderBy }, kept, page) {
  return (snapshot) => snapshot[noun].pages({ of: 'base' }, kept, { ...page, size: SIZE, order: orderBy });
}
