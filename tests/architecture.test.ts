import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { projectPath } from '../src/project-root.ts';

interface Source {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const root = projectPath();

const sources: readonly Source[] = ['src', 'commands']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => path.endsWith('.ts'))
  .map((file) => {
    const path = relative('', file).replaceAll('\\', '/');
    const text = readFileSync(join(root, file), 'utf8');
    const imports = [...text.matchAll(/(?:from|import|import\()\s*'(?<from>[^']+)'/g)].map(({ groups }) => {
      const from = groups?.from ?? '';
      return from.startsWith('.') ? normalize(join(dirname(path), from)).replaceAll('\\', '/') : from;
    });
    return { path, text, imports };
  });

/** The layer of a file, from the bottom (0) up. Files of one layer may import each other, except as said below. */
const LAYERS: readonly (readonly [layer: number, RegExp])[] = [
  [0, /^src\/(catalogue|language)\/|^src\/(project-root|configuration|command-line|log|slices)\.ts$/],
  [1, /^src\/corpus\//],
  [2, /^src\/(search|estimate)\//],
  [3, /^src\/(library|command|quote-item)\.ts$/],
  [4, /^commands\//],
  [5, /^src\/(run|invalid-options|living-library)\.ts$/],
  [6, /^src\/surface\//],
  [7, /^src\/[^/]+\.ts$/], // entry points
];

function layerOf(path: string): number {
  const layer = LAYERS.find(([, files]) => files.test(path))?.[0];
  if (layer === undefined) throw new Error(`${path} belongs to no layer`);
  return layer;
}

/** How estimates are read, step by step: each step knows those before it, and none behind it. */
const STEPS: readonly RegExp[] = [
  /^(?:estimate|topic|in-order|once-for-each)\.ts$/,
  /^grammar\//,
  /^sentence\//,
  /^time-and-place\//,
  /^figures\//,
  /^noun-phrase\//,
  /^(?:claimants\/|sentence-reading\.ts$)/,
  /^counted\//,
  /^ledger\//,
  /^finding\//,
  /^chart\//,
  /^[^/]+\.ts$/, // what puts them together
];

const ESTIMATE = 'src/estimate/';

function stepOf(path: string): number {
  const step = STEPS.findIndex((files) => files.test(path.slice(ESTIMATE.length)));
  if (step < 0) throw new Error(`${path} belongs to no step`);
  return step;
}

const importing = (library: RegExp) =>
  sources.filter(({ imports }) => imports.some((from) => library.test(from))).map(({ path }) => path);

const outside = (paths: readonly string[], place: RegExp) => paths.filter((path) => !place.test(path));

describe('imports', () => {
  it.each(sources.map(({ path, imports }) => [path, imports] as const))(
    'of %s point downwards',
    (path, imports) => {
      const upwards = imports.filter(
        (from) => /^(src|commands)\//.test(from) && layerOf(from) > layerOf(path),
      );
      expect(upwards).toEqual([]);
    },
  );

  it('do not lead from one surface to another', () => {
    const surfaceOf = (path: string) => /^src\/surface\/(?<name>[^/]+)\//.exec(path)?.groups?.name;
    const sideways = sources.flatMap(({ path, imports }) =>
      imports.filter(
        (from) => (surfaceOf(from) ?? surfaceOf(path)) !== surfaceOf(path) && surfaceOf(path) !== undefined,
      ),
    );
    expect(sideways).toEqual([]);
  });

  it('do not lead from search to estimates or back', () => {
    const between = (from: string, to: string) =>
      sources.filter(
        ({ path, imports }) => path.startsWith(from) && imports.some((each) => each.startsWith(to)),
      );
    expect(between('src/search/', 'src/estimate/').map(({ path }) => path)).toEqual([]);
    expect(between('src/estimate/', 'src/search/').map(({ path }) => path)).toEqual([]);
  });

  it('lead from each step of reading estimates to those before it', () => {
    const inEstimate = sources.filter(({ path }) => path.startsWith(ESTIMATE));
    const ahead = inEstimate.flatMap(({ path, imports }) =>
      imports
        .filter((from) => from.startsWith(ESTIMATE) && stepOf(from) > stepOf(path))
        .map((from) => `${path} imports ${from}`),
    );
    expect(ahead).toEqual([]);
  });

  it('keep each library in the place that is made for it', () => {
    expect(
      outside(importing(/^(discord\.js|@discordjs\/|discord-api-types)/), /^src\/surface\/discord\//),
    ).toEqual([]);
    expect(outside(importing(/^minisearch/), /^src\/search\//)).toEqual([]);
    expect(outside(importing(/^dotenv/), /^src\/configuration\.ts$/)).toEqual([]);
    expect(outside(importing(/^pino/), /^src\/log\.ts$/)).toEqual([]);
    expect(outside(importing(/^intl-messageformat/), /^src\/catalogue\//)).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in one place', () => {
    const readers = sources.filter(({ text }) => /process\.env\b/.test(text)).map(({ path }) => path);
    expect(readers).toEqual(['src/configuration.ts']);
  });
});

describe('a quote', () => {
  it('is made by the one class that slices documents', () => {
    const makers = sources.filter(({ text }) => /\bnew Quote\(/.test(text)).map(({ path }) => path);
    expect(makers).toEqual(['src/corpus/quote.ts']);
  });

  it('is all that whatever makes output takes of a document', () => {
    const readers = sources.filter(({ text }) => /\bdocument\.text\b/.test(text)).map(({ path }) => path);
    const output = /^(?:commands|src\/surface)\/|^src\/estimate\/(?:chart\/|ledger\/csv\.ts$)/;
    expect(readers.filter((path) => output.test(path))).toEqual([]);
  });
});

describe('the commands', () => {
  const isOfCommand = ({ text }: Source) => /export default defineCommand/.test(text);
  const files = sources.filter(isOfCommand).map(({ path }) => basename(path, '.ts'));

  it('are all in the list, each in the file of its name', () => {
    expect(commands.map((command) => command.name['en-US']).sort()).toEqual(files.sort());
  });

  it('have their folder for themselves: what they share stands in folders of it', () => {
    const directly = sources.filter(
      (source) => /^commands\/[^/]+$/.test(source.path) && !isOfCommand(source),
    );
    expect(directly.map(({ path }) => path)).toEqual(['commands/index.ts']);
  });

  it('have names that are different in each language, and options that the schema has', () => {
    for (const locale of ['fr', 'en-US'] as const) {
      expect(new Set(commands.map((command) => command.name[locale])).size).toBe(commands.length);
    }
    for (const { texts, options, mainOption, subcommandOption } of commands) {
      const names = Object.keys(options.shape);
      expect(Object.keys(texts).sort()).toEqual(names.sort());
      for (const name of [mainOption, subcommandOption]) if (name !== null) expect(names).toContain(name);
    }
  });
});
