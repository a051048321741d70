import { isInputObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { executableSchema } from '../../src/api/schema.ts';
import { sdl } from './serve.ts';

/** The fields of filters that some filters of lists use, such as `MaterialFilter.ion`. */
export function triedFields(cases: readonly (readonly [list: string, filter: string, ...unknown[]])[]): Set<string> {
  const info = new TypeInfo(executableSchema(sdl));
  const tried = new Set<string>();
  for (const [list, filter] of cases) {
    visit(
      parse(`{ ${list}(filter: ${filter}) { totalCount } }`),
      visitWithTypeInfo(info, {
        ObjectField: {
          enter(node) {
            const parent = info.getParentInputType();
            if (parent) tried.add(`${String(parent).replace(/[![\]]/g, '')}.${node.name.value}`);
          },
        },
      }),
    );
  }
  return tried;
}

/** All fields of the filters whose names meet a condition. */
export function filterFields(isMeant: (name: string) => boolean): readonly string[] {
  return Object.values(executableSchema(sdl).getTypeMap())
    .filter(isInputObjectType)
    .filter(({ name }) => /Filter$/.test(name) && isMeant(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}
