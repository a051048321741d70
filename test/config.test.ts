import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { ConfigError, readConfig, settings } from '../src/config.ts';

const folders = { cwd: resolve('test'), packageRoot: resolve('.') };

test('readConfig() takes defaults where nothing is set', () => {
  expect(readConfig({ PORT: '' }, folders)).toEqual({
    databaseFile: resolve('test/data/hckb.sqlite'),
    seedFolder: resolve('seed'),
    host: '127.0.0.1',
    port: 4000,
    readers: 4,
    shutdownTimeout: 10_000,
  });
});

test('readConfig() resolves paths of the user from where the program was started', () => {
  const config = readConfig({ HCKB_DB: 'my.sqlite', HCKB_SEED: 'cli' }, folders);
  expect([config.databaseFile, config.seedFolder]).toEqual([resolve('test/my.sqlite'), resolve('test/cli')]);
  expect(readConfig({ HCKB_SEED: 'none' }, folders).seedFolder).toBeNull();
});

test('readConfig() names every wrong setting at once', () => {
  const read = () =>
    readConfig(
      { PORT: '70000', HOST: 'http://x', HCKB_READERS: '0', HCKB_SHUTDOWN_MS: '1.5', HCKB_SEED: 'nowhere' },
      folders,
    );
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT is "70000"; it must be a whole number from 0 to 65535/);
  expect(read).toThrow(/HOST is "http:\/\/x"/);
  expect(read).toThrow(/HCKB_READERS is "0"; it must be a whole number from 1 to 64/);
  expect(read).toThrow(/HCKB_SHUTDOWN_MS is "1.5"/);
  expect(read).toThrow(/HCKB_SEED is ".*nowhere"; it must be a folder that can be read, or "none"/);
});

test('README lists every setting with its default', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const { name, fallback } of settings) expect(readme).toMatch(new RegExp(`\`${name}\`.*\`${fallback}\``));
});
