import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { type Library, openLibrary } from '../src/library.ts';
import { projectPath } from '../src/project-root.ts';
import { answerLine } from '../src/surface/terminal/answer-line.ts';

const readme = readFileSync(projectPath('README.md'), 'utf8');
const example = /› \/estimate troops\n(?<answer>.*?)\n…\n/s.exec(readme)?.groups?.answer ?? '';

let library: Library;

beforeAll(async () => {
  library = await openLibrary(projectPath('corpus'));
});

describe('the README', () => {
  it('begins as the program answers to the command that it shows', async () => {
    const onError = (error: unknown) => expect.unreachable(String(error));
    const { answer } = await answerLine('/estimate troops', {
      library,
      locale: 'en-US',
      csv: false,
      onError,
    });
    const items = answer.outcome === 'answered' ? answer.items : [];
    const given = items.flatMap((item) => (item.kind === 'quote' ? [item.quote.text] : []));
    const shown = [...example.matchAll(/(?:^│ .*\n)+/gm)].map(([lines]) =>
      lines.replaceAll(/\n?│ /g, ' ').trim(),
    );
    expect(shown.length).toBeGreaterThan(1);
    expect(given.slice(0, shown.length)).toEqual(shown);
  });

  it('names every command in both languages', () => {
    const names = commands.flatMap(({ name }) => [`/${name['en-US']}`, `/${name.fr}`]);
    expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('names every variable that the example of a configuration names, and no other', () => {
    const variables = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(([, name]) => name).sort();
    const inExample = variables(readFileSync(projectPath('.env.example'), 'utf8'), /^([A-Z_]+)=/gm);
    expect(variables(readme, /^\| `([A-Z_]+)`/gm)).toEqual(inExample);
  });
});
