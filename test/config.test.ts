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
    actor: null,
    origins: '*',
    prefix: '',
    logLevel: 'info',
    logFormat: 'auto',
  });
});

test('readConfig() resolves paths of the user from where the program was started', () => {
  const config = readConfig({ HCKB_DB: 'my.sqlite', HCKB_SEED: 'cli' }, folders);
  expect([config.databaseFile, config.seedFolder]).toEqual([resolve('test/my.sqlite'), resolve('test/cli')]);
  expect(readConfig({ HCKB_SEED: 'none' }, folders).seedFolder).toBeNull();
});

test('readConfig() reads origins as browsers send them, and a prefix with or without a last slash', () => {
  const config = readConfig({ HCKB_CORS: 'https://a.org, http://localhost:5173', HCKB_PREFIX: '/lab/kb/' }, folders);
  expect(config).toMatchObject({ origins: ['https://a.org', 'http://localhost:5173'], prefix: '/lab/kb' });
  expect(readConfig({ HCKB_CORS: 'none', HCKB_PREFIX: '/' }, folders)).toMatchObject({ origins: 'none', prefix: '' });
});

test.each([
  ['HCKB_CORS', 'https://a.org/'],
  ['HCKB_CORS', 'a.org'],
  ['HCKB_CORS', 'https://A.org'],
  ['HCKB_CORS', 'https://a.org:443'],
  ['HCKB_CORS', '*, https://a.org'],
  ['HCKB_PREFIX', 'kb'],
  ['HCKB_PREFIX', '/kb//x'],
  ['HCKB_PREFIX', '/kb/../x'],
  ['HCKB_PREFIX', '/k b'],
  ['HCKB_PREFIX', '//'],
])('readConfig() refuses %s=%s', (name, value) => {
  expect(() => readConfig({ [name]: value }, folders)).toThrow(name);
});

test('readConfig() names every wrong setting at once', () => {
  const read = () =>
    readConfig(
      {
        PORT: '70000',
        HOST: 'http://x',
        HCKB_READERS: '0',
        HCKB_SHUTDOWN_MS: '1.5',
        HCKB_SEED: 'nowhere',
        HCKB_CORS: 'a.org, b.org',
        HCKB_PREFIX: 'kb',
        HCKB_LOG_LEVEL: 'loud',
        HCKB_LOG: 'xml',
      },
      folders,
    );
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT is "70000"; it must be a whole number from 0 to 65535/);
  expect(read).toThrow(/HOST is "http:\/\/x"/);
  expect(read).toThrow(/HCKB_READERS is "0"; it must be a whole number from 1 to 64/);
  expect(read).toThrow(/HCKB_SHUTDOWN_MS is "1.5"/);
  expect(read).toThrow(/HCKB_SEED is ".*nowhere"; it must be a folder that can be read, or "none"/);
  expect(read).toThrow(/HCKB_CORS has "a.org"; it must be "\*", "none", or origins such as https:\/\/example.org/);
  expect(read).toThrow(/HCKB_CORS has "b.org"/);
  expect(read).toThrow(/HCKB_PREFIX is "kb"; it must be "\/" or a path such as \/kb/);
  expect(read).toThrow(/HCKB_LOG_LEVEL is "loud"; it must be one of fatal, error, warn, info, debug, trace, silent/);
  expect(read).toThrow(/HCKB_LOG is "xml"; it must be one of auto, json, text/);
});

test('README lists every setting with its default', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rows = readme.split('\n').map((line) => line.replaceAll(/\s+/g, ' '));
  for (const { name, fallback } of settings)
    expect(rows).toContainEqual(expect.stringContaining(`| \`${name}\` | \`${fallback}\` |`));
});
