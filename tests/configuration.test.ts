import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration as read, readerLocale } from '../src/configuration.ts';

const readConfiguration = (environment: NodeJS.ProcessEnv, file = join(tmpdir(), 'no such file')) =>
  read(environment, file);

function problemsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('needs nothing: every variable has a default or may be absent', () => {
    expect(readConfiguration({})).toMatchObject({
      CORPUS_DIR: 'corpus',
      DATA_DIR: '.data',
      DEFAULT_LOCALE: 'en-US',
    });
  });

  it('takes an empty value for an absent one', () => {
    expect(readConfiguration({ DISCORD_TOKEN: ' ', CORPUS_DIR: '' })).toMatchObject({ CORPUS_DIR: 'corpus' });
    expect(readConfiguration({ DISCORD_TOKEN: ' ' })).not.toHaveProperty('DISCORD_TOKEN');
  });

  it('reads the file .env, over which the environment wins, also with an empty value', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'verbatim-')), '.env');
    await writeFile(file, 'CORPUS_DIR=articles\nDEFAULT_LOCALE=fr\nDISCORD_TOKEN=abc.def.ghi\n');
    const configuration = readConfiguration({ CORPUS_DIR: 'papers', DISCORD_TOKEN: '' }, file);
    expect(configuration).toMatchObject({ CORPUS_DIR: 'papers', DEFAULT_LOCALE: 'fr' });
    expect(configuration).not.toHaveProperty('DISCORD_TOKEN');
  });

  it('is refused where the file .env is there and cannot be read', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'verbatim-')), '.env');
    await mkdir(file);
    expect(() => readConfiguration({}, file)).toThrow('.env cannot be read: EISDIR');
  });

  it('names every mistake at once, one line each', () => {
    const problems = problemsOf({
      DEFAULT_LOCALE: 'de',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      DISCORD_GUILD_ID: 'home',
    });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'DEFAULT_LOCALE',
      'DISCORD_GUILD_ID',
      'LOG_LEVEL',
      'PORT',
    ]);
    expect(problems.join('')).not.toContain('\n');
  });

  it('repeats no value, for it could be a secret in the wrong place', () => {
    const secret = 'c2VjcmV0LXNlY3JldA';
    const everywhere = [
      'DISCORD_APPLICATION_ID',
      'DISCORD_GUILD_ID',
      'DISCORD_API_URL',
      'DISCORD_PUBLIC_KEY',
      'PORT',
      'DEFAULT_LOCALE',
      'LOG_LEVEL',
    ];
    const problems = problemsOf(Object.fromEntries(everywhere.map((name) => [name, secret])));
    expect(problems).toHaveLength(everywhere.length);
    expect(problems.join('\n')).not.toContain(secret);
  });

  it('refuses an address of the API that is not of the web', () => {
    expect(problemsOf({ DISCORD_API_URL: 'ftp://127.0.0.1' })).toEqual([
      'DISCORD_API_URL must be an address such as https://discord.com/api',
    ]);
    expect(problemsOf({ DISCORD_API_URL: 'http://127.0.0.1:8080/api' })).toEqual([]);
  });
});

describe('the language of the terminal', () => {
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8', DEFAULT_LOCALE: 'fr' }, 'en-US'],
    [{ LC_ALL: 'fr_CA.UTF-8', LANG: 'en_US.UTF-8' }, 'fr'],
    [{ LC_MESSAGES: 'fr', LANG: 'en_US' }, 'fr'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'fr_FR.UTF-8', DEFAULT_LOCALE: 'en-US' }, 'en-US'],
    [{ LANG: 'de_DE.UTF-8', DEFAULT_LOCALE: 'fr' }, 'fr'],
    [{}, 'en-US'],
  ] as const)('of %j is %s', (environment, locale) => {
    expect(readerLocale(readConfiguration(environment))).toBe(locale);
  });
});
