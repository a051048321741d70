import type { Command } from 'commander';
import { nearestWord } from '../domain/nearestWord.ts';
import { type Token, type TokenScope, tokenFault, tokenNamePattern, tokenScopes } from '../domain/token.ts';
import { hashOfToken, newToken } from '../ingest/tokenSecret.ts';
import { withSnapshot } from '../store/withSnapshot.ts';
import { actorOf } from './actor.ts';
import { needBase, withBase } from './base.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';

type Wish = { scope: readonly string[]; days?: string };

const MOST_DAYS = 3650;
const MS_PER_DAY = 86_400_000;

/** `hckb token create|list|revoke`: who may change the base over HTTP. */
export function tokenCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const token = program.command('token').description('bearer tokens for changes over HTTP: create, list, revoke');
  token
    .command('create')
    .description('make a token and print it: it is shown once, and kept nowhere')
    .argument('<name>', 'how the log of changes calls whoever uses it')
    .requiredOption('--scope <scope...>', `what it allows: ${tokenScopes.join(', ')}`)
    .option('--days <count>', `how long it serves, 1 to ${MOST_DAYS} days; for ever if left out`)
    .action(async (name: string, wish: Wish) => done(await create(io, name, wish)));
  token
    .command('list')
    .description('list tokens, without the tokens themselves')
    .action(async () => done(await list(io)));
  token
    .command('revoke')
    .description('revoke a token for good; its next use is denied')
    .argument('<name>', 'name of the token')
    .action(async (name: string) => done(await revoke(io, name)));
}

async function create(io: Io, name: string, wish: Wish): Promise<ExitCode> {
  needBase(io);
  if (!tokenNamePattern.test(name))
    throw new CallError(`the name "${name}" is not of 1 to 64 letters, digits, dots, dashes and underscores`);
  const scopes = scopesOf(wish.scope);
  const created = new Date();
  const expiresAt = wish.days === undefined ? null : new Date(created.getTime() + MS_PER_DAY * daysOf(wish.days));
  const secret = newToken();
  const result = await withBase(io, (store) =>
    store.createToken({
      ...{ name, scopes, hash: hashOfToken(secret), actor: actorOf(io) },
      createdAt: created.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
    }),
  );
  if (result.status === 'NAME_TAKEN') {
    complain(io, `${name}: there is a token of this name, revoked ones included: take another name`);
    return PROBLEMS;
  }
  print(io, secret);
  complain(io, `${name}: allows ${scopes.join(', ')}; this is the only time that the token is shown`);
  return DONE;
}

function scopesOf(given: readonly string[]): readonly TokenScope[] {
  const words = given.flatMap((each) => each.split(',')).map((each) => each.trim());
  const unknown = words.filter((word) => !tokenScopes.some((scope) => scope === word));
  if (unknown.length > 0) throw new CallError(`--scope: ${unknown.map(unknownScope).join('; ')}`);
  return tokenScopes.filter((scope) => words.includes(scope));
}

function unknownScope(word: string): string {
  const nearest = nearestWord(word, tokenScopes);
  return `there is no scope "${word}"${nearest === undefined ? '' : `, did you mean "${nearest}"?`} (legal are ${tokenScopes.join(', ')})`;
}

function daysOf(given: string): number {
  const days = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new CallError(`--days is "${given}": 1 to ${MOST_DAYS} is needed`);
}

async function list(io: Io): Promise<ExitCode> {
  needBase(io);
  const tokens = await withBase(io, (store) => withSnapshot(store, (snapshot) => snapshot.tokens.all()));
  const now = new Date().toISOString();
  for (const token of tokens) print(io, tokenLine(token, now));
  if (tokens.length === 0) print(io, 'no tokens');
  return DONE;
}

function tokenLine(token: Token, now: string): string {
  const until = token.expiresAt === null ? '' : `, expires at ${token.expiresAt}`;
  const state = tokenFault(token, now);
  return `${token.name}  ${token.scopes.join(', ')}  created at ${token.createdAt}${until}${state === null ? '' : `  (does not serve: ${state})`}`;
}

async function revoke(io: Io, name: string): Promise<ExitCode> {
  needBase(io);
  const author = { actor: actorOf(io), at: new Date().toISOString() };
  const { status } = await withBase(io, (store) => store.revokeToken(name, author));
  if (status === 'UNKNOWN') {
    complain(io, `${name}: there is no token of this name: "hckb token list" lists them`);
    return PROBLEMS;
  }
  print(io, status === 'REVOKED' ? `${name}: revoked` : `${name}: was revoked before`);
  return DONE;
}
