import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../src/project-root.ts';
import { ARTICLES } from './support/a-library.ts';
import { corpusFolder } from './support/corpus-folder.ts';
import { bareEnvironment, ended, startProgram } from './support/program.ts';

let corpus: string;

beforeAll(async () => {
  corpus = await corpusFolder(ARTICLES);
});

const json = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the program, asked by another program', () => {
  it('prints one JSON object for each line, in order, nothing else, and ends with 0', async () => {
    const lines = [
      '/sources',
      '',
      'La maire Anne Le Goff',
      '/nonsense',
      'x'.repeat(10_000),
      '/estimate troops',
    ];
    const child = startProgram(['--json', '--corpus', corpus, '--locale', 'fr']);
    const { code, output, errors } = await ended(child, `${lines.join('\n')}\n`);
    expect(json(output).map(({ input }) => input)).toEqual(lines);
    expect(json(output).every(({ locale }) => locale === 'fr')).toBe(true);
    expect(errors).toBe('');
    expect(code).toBe(0);
  });

  it('answers the last line also where its end is missing, and no line with nothing', async () => {
    expect(json((await ended(startProgram(['--json', '--corpus', corpus]), '/sources')).output)).toHaveLength(
      1,
    );
    expect(await ended(startProgram(['--json', '--corpus', corpus]), '')).toEqual({
      code: 0,
      output: '',
      errors: '',
    });
  });

  it('answers each line as it comes, without waiting for the end', async () => {
    const child = startProgram(['--json', '--corpus', corpus]);
    const answers = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]();
    for (const input of ['/sources', '/help']) {
      child.stdin?.write(`${input}\n`);
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ input });
    }
    child.stdin?.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('gives the same bytes every time', async () => {
    const run = async () =>
      (await ended(startProgram(['--json', '--corpus', corpus]), 'La maire Anne Le Goff\n/sources\n')).output;
    expect(await run()).toBe(await run());
  });
});

describe('the program, with text piped in', () => {
  it('prints text without colours, in the language of the environment', async () => {
    const child = startProgram(['--corpus', corpus], { LANG: 'fr_FR.UTF-8', FORCE_COLOR: '1' });
    const { code, output } = await ended(child, 'La maire Anne Le Goff\n');
    expect(output).toContain('1 phrase\n\n│ La maire, Anne Le Goff');
    expect(output).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  it('ends quietly where nobody reads on', async () => {
    const child = startProgram(['--corpus', corpus]);
    const whole = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end('/source le-pont\n'.repeat(20_000));
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await whole).toEqual({ code: 0, signal: null });
    expect(errors).toBe('');
  });
});

describe('the program, told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s ends with 0', async (signal) => {
    const child = startProgram(['--json', '--corpus', corpus]);
    child.stdin?.write('/help\n');
    await once(child.stdout ?? child, 'data');
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
    'by %s ends with 0 also where npm start is what receives it',
    async (signal) => {
      const argv = ['start', '--silent', '--', '--json', '--corpus', corpus];
      const env = bareEnvironment({ DISCORD_TOKEN: '' });
      const child = spawn('npm', argv, { cwd: projectPath(), env });
      const closed = once(child, 'close');
      child.stdin.write('/help\n');
      await Promise.race([once(child.stdout, 'data'), closed]);
      child.kill(signal);
      expect(await closed).toEqual([0, null]);
    },
  );
});

describe('the program, started wrongly', () => {
  it('says each mistake of the command line on a line of its own and ends with 2', async () => {
    const { code, output, errors } = await ended(startProgram(['--jsn', '--locale', 'de']), '');
    expect(errors.trimEnd().split('\n')).toHaveLength(2);
    expect({ code, output }).toEqual({ code: 2, output: '' });
  });

  it('says each mistake of the environment on a line of its own and ends with 2', async () => {
    const environment = { DEFAULT_LOCALE: 'de', PORT: 'x', DISCORD_GUILD_ID: 'home' };
    const { code, errors } = await ended(startProgram([], environment), '');
    expect(
      errors
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['DISCORD_GUILD_ID', 'PORT', 'DEFAULT_LOCALE']);
    expect(code).toBe(2);
  });

  it('says in one line that the corpus is not there and ends with 1', async () => {
    const missing = join(await mkdtemp(join(tmpdir(), 'verbatim-')), 'nowhere');
    const { code, output, errors } = await ended(startProgram(['--json', '--corpus', missing]), '/help\n');
    expect(errors.trimEnd()).toContain(missing);
    expect(errors.trimEnd()).not.toContain('\n');
    expect({ code, output }).toEqual({ code: 1, output: '' });
  });

  it('says where it looked for a corpus that is named from the folder it is in', async () => {
    const child = startProgram(['--json', '--corpus', 'nowhere']);
    const { errors } = await ended(child, '/help\n');
    expect(errors).toMatch(
      /The corpus \/\S*verbatim-run-\S*\/nowhere cannot be read: there is no such folder\./,
    );
  });
});

describe('the built program', () => {
  it('reads what the sources read: metadata in front matter, web pages', async () => {
    const page =
      '<html lang="en"><head><title>Tide tables</title></head><body><article><h1>Tide tables</h1><p>High water at Galway is expected at noon on Friday, the harbour office said.</p></article></body></html>';
    const folder = await corpusFolder({ ...ARTICLES, 'tides.html': page });
    const { output } = await ended(startProgram(['--json', '--corpus', folder]), '/sources\n');
    expect(
      json(output)[0]
        .documents.map(({ title }: { title: string }) => title)
        .sort(),
    ).toEqual(['Harbour dredging begins', 'Le pont de Brest rouvre', 'Tide tables']);
  });
});

describe('the program, in a folder of its own', () => {
  it('finds its own files from the built program, and writes none where nothing was asked to be kept', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'verbatim-cwd-'));
    const argv = [projectPath('dist', 'main.js'), '--json', '--corpus', corpus];
    const child = spawn(process.execPath, argv, { cwd, env: bareEnvironment() });
    expect((await ended(child, 'how many vehicles cross the bridge each day\n')).code).toBe(0);
    expect(await readdir(cwd)).toEqual([]);
    await rm(cwd, { recursive: true });
  });
});
