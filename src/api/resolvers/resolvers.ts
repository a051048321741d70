import type { Resolvers } from '../../contract/generated.ts';
import type { Context } from '../context.ts';

/** Resolvers of the contract over a request's context; fields that a record has by the same name need none. */
export type ApiResolvers = Required<Resolvers<Context>>;
