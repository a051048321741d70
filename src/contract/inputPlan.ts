import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLList,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

/** What an input type asks for. It is made once: to ask graphql's types at every node takes longer than all else of a walk. */
export type InputPlan = {
  /** Whether it may be neither null nor left out. */
  readonly isNonNull: boolean;
  readonly shape: Shape;
};

export type Shape = ListShape | MapShape | EnumShape | ScalarShape;
export type ListShape = {
  readonly kind: 'list';
  readonly type: GraphQLList<GraphQLInputType>;
  readonly item: InputPlan;
};
export type MapShape = {
  readonly kind: 'map';
  readonly type: GraphQLInputObjectType;
  readonly fields: ReadonlyMap<string, FieldPlan>;
  /** Those that may not be left out. */
  readonly required: readonly FieldPlan[];
};
type EnumShape = { readonly kind: 'enum'; readonly type: GraphQLEnumType };
type ScalarShape = { readonly kind: 'scalar'; readonly type: GraphQLScalarType };

/** `place` is that among the fields of its type, from 0. */
export type FieldPlan = { readonly field: GraphQLInputField; readonly place: number; readonly plan: InputPlan };

const shapes = new WeakMap<GraphQLInputObjectType, MapShape>();

export function mapShape(type: GraphQLInputObjectType): MapShape {
  const known = shapes.get(type);
  if (known !== undefined) return known;
  const fields = new Map<string, FieldPlan>();
  const required: FieldPlan[] = [];
  const shape: MapShape = { kind: 'map', type, fields, required };
  // before its fields are looked at: a type may be one of its own fields
  shapes.set(type, shape);
  for (const [place, field] of Object.values(type.getFields()).entries()) {
    const own: FieldPlan = { field, place, plan: planOf(field.type) };
    fields.set(field.name, own);
    if (isRequiredInputField(field)) required.push(own);
  }
  return shape;
}

function planOf(type: GraphQLInputType): InputPlan {
  if (isNonNullType(type)) return { isNonNull: true, shape: planOf(type.ofType).shape };
  return { isNonNull: false, shape: shapeOf(type) };
}

function shapeOf(type: Exclude<GraphQLInputType, { readonly ofType: unknown }> | GraphQLList<GraphQLInputType>): Shape {
  if (isListType(type)) return { kind: 'list', type, item: planOf(type.ofType) };
  if (isInputObjectType(type)) return mapShape(type);
  return isEnumType(type) ? { kind: 'enum', type } : { kind: 'scalar', type };
}
