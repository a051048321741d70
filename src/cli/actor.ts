import { userInfo } from 'node:os';
import { readConfig } from '../config.ts';
import type { Io } from './io.ts';

/** Who runs a command, for the log of changes: HCKB_ACTOR, or the name of the account. */
export function actorOf(io: Io): string {
  return readConfig(io.env, io).actor ?? `cli:${accountName()}`;
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // accounts without an entry in the list of users, as in some containers
    return 'unnamed';
  }
}
