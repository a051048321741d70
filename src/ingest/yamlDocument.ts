import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from 'yaml';

/** A dataset nests six deep; what nests deeper is an attack or an accident. */
export const DEEPEST = 32;

/** Besides maps and lists the parser keeps the document and the scalar at hand. */
const STACK_BESIDES = 2;

/**
 * All documents of a YAML text, with their errors; undefined if it nests too deep.
 *
 * The parser keeps a stack of its own, but composing descends by recursion, and near the end of the engine's stack even
 * the compilation of a regular expression ends the whole process, which no `catch` sees. So depth is watched before.
 */
export function yamlDocuments(text: string, lines: LineCounter): readonly Document.Parsed[] | undefined {
  const tokens = tokensOf(text, lines);
  if (tokens === undefined) return undefined;
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  return [...composer.compose(tokens, true, text.length)];
}

function tokensOf(text: string, lines: LineCounter): readonly CST.Token[] | undefined {
  const tokens: CST.Token[] = [];
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST + STACK_BESIDES) return undefined;
  }
  tokens.push(...parser.end());
  return tokens;
}
