/** What rides along with a query's text, for the compiler only; tools that make types of queries agree on its name. */
export type ApiType<Data, Variables> = { readonly __apiType?: (variables: Variables) => Data };

/** The text of a query that knows what it asks for and what it answers. */
export type TypedDocument<Data, Variables> = string & ApiType<Data, Variables>;

/** What a client takes: a text, typed or not, or the text objects that code generators make of a user's own queries. */
export type DocumentText<Data, Variables> = Pick<string, 'toString' | 'trim'> & ApiType<Data, Variables>;

/** What a document answers. */
export type DataOf<Document> = Document extends ApiType<infer Data, infer _Variables> ? Data : never;

/** What a document asks for. */
export type VariablesOf<Document> = Document extends ApiType<infer _Data, infer Variables> ? Variables : never;

/** Variables of a text that says nothing of them. */
export type AnyVariables = Readonly<Record<string, unknown>>;

/** Says of a query's text what it answers and what it asks for; nothing checks that this is so. */
export function typed<Data, Variables = AnyVariables>(text: string): TypedDocument<Data, Variables> {
  return text;
}
