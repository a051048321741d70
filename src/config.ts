import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Origins, readOrigins } from './config/origins.ts';
import { readPrefix } from './config/prefix.ts';

/** All settings of the program, read once at start. */
export type Config = {
  /** The SQLite file that holds the base. */
  readonly databaseFile: string;
  /** Folder whose dataset folders are loaded at start; null for none. */
  readonly seedFolder: string | null;
  /** Address to listen on. */
  readonly host: string;
  /** TCP port to listen on; 0 for any free one. */
  readonly port: number;
  /** Read-only connections, which bounds how many requests read at the same time. */
  readonly readers: number;
  /** How long a shutdown waits for running requests, ms. */
  readonly shutdownTimeout: number;
  /** Who changes the base by commands, for the log of changes; null for the account's name. */
  readonly actor: string | null;
  /** From which origins pages may read answers. */
  readonly origins: Origins;
  /** Path under which everything is served, such as `/kb`; empty for none. */
  readonly prefix: string;
  /** The mildest lines that are logged. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Lines for machines or for people; `auto` is for people on a terminal. */
  readonly logFormat: (typeof LOG_FORMATS)[number];
};

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const LOG_FORMATS = ['auto', 'json', 'text'] as const;

/** A setting: its variable, its default as a user would write it, and what it does. */
export type Setting = { readonly name: string; readonly fallback: string; readonly help: string };

/** Every environment variable that the program reads. README lists the same; a test compares the two. */
export const settings: readonly Setting[] = [
  { name: 'HCKB_DB', fallback: './data/hckb.sqlite', help: 'SQLite file that holds the base; made on first use' },
  { name: 'HCKB_SEED', fallback: 'seed', help: 'folder of datasets that `serve` loads at start; `none` for none' },
  { name: 'HOST', fallback: '127.0.0.1', help: 'address to listen on' },
  { name: 'PORT', fallback: '4000', help: 'TCP port to listen on, 0 to 65535; 0 takes a free one' },
  { name: 'HCKB_READERS', fallback: '4', help: 'read-only connections, 1 to 64: how many requests read at once' },
  {
    name: 'HCKB_SHUTDOWN_MS',
    fallback: '10000',
    help: 'how long a shutdown waits for running requests, ms; 0 to 600000',
  },
  {
    name: 'HCKB_ACTOR',
    fallback: "the account's name",
    help: 'who changes the base, for the log of changes (`hckb changes`)',
  },
  {
    name: 'HCKB_CORS',
    fallback: '*',
    help: 'origins whose pages may read answers, with commas between them; `*` for all, `none` for none',
  },
  { name: 'HCKB_PREFIX', fallback: '/', help: 'path under which everything is served, such as `/kb` behind a proxy' },
  { name: 'HCKB_LOG_LEVEL', fallback: 'info', help: `mildest lines that are logged: ${LOG_LEVELS.join(', ')}` },
  {
    name: 'HCKB_LOG',
    fallback: 'auto',
    help: '`json` for one JSON object a line, `text` for people; `auto` is text on a terminal',
  },
];

/** Wrong settings, all of them. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Wrong settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads the settings from environment variables; an unset or empty one takes its default.
 *
 * @param env the environment
 * @param folders where the program was started and where the package lies: relative paths given by the user are meant
 *   from the first, the default seed folder from the second
 * @throws {ConfigError} naming every wrong setting, its value and what would be right
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  folders: { readonly cwd: string; readonly packageRoot: string },
): Config {
  const problems: string[] = [];
  const text = (name: string): string | undefined => (env[name]?.trim() ? env[name]?.trim() : undefined);
  const textOrDefault = (name: string) => text(name) ?? settings.find((each) => each.name === name)?.fallback ?? '';
  const whole = (name: string, [least, most]: readonly [number, number]): number => {
    const given = textOrDefault(name);
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (!(value >= least && value <= most)) {
      problems.push(`${name} is "${given}"; it must be a whole number from ${least} to ${most}`);
    }
    return value;
  };
  const choice = <T extends string>(name: string, choices: readonly T[]): T => {
    const given = textOrDefault(name);
    const chosen = choices.find((each) => each === given);
    if (chosen === undefined) problems.push(`${name} is "${given}"; it must be one of ${choices.join(', ')}`);
    return chosen ?? (given as T);
  };
  const seed = text('HCKB_SEED');
  const seedFolder =
    seed === 'none' ? null : seed === undefined ? resolve(folders.packageRoot, 'seed') : resolve(folders.cwd, seed);
  if (seedFolder !== null && !isFolder(seedFolder)) {
    problems.push(`HCKB_SEED is "${seedFolder}"; it must be a folder that can be read, or "none"`);
  }
  const host = text('HOST') ?? '127.0.0.1';
  if (/\s|\/|^\w+:\/\//.test(host)) problems.push(`HOST is "${host}"; it must be a name or address such as 127.0.0.1`);
  const config: Config = {
    databaseFile: resolve(folders.cwd, text('HCKB_DB') ?? './data/hckb.sqlite'),
    seedFolder,
    host,
    port: whole('PORT', [0, 65_535]),
    readers: whole('HCKB_READERS', [1, 64]),
    shutdownTimeout: whole('HCKB_SHUTDOWN_MS', [0, 600_000]),
    actor: text('HCKB_ACTOR') ?? null,
    origins: readOrigins(textOrDefault('HCKB_CORS'), problems),
    prefix: readPrefix(textOrDefault('HCKB_PREFIX'), problems),
    logLevel: choice('HCKB_LOG_LEVEL', LOG_LEVELS),
    logFormat: choice('HCKB_LOG', LOG_FORMATS),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

function isFolder(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
