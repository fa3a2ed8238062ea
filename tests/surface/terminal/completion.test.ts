import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/catalogue/locale.ts';
import type { Library } from '../../../src/library.ts';
import { complete } from '../../../src/surface/terminal/completion.ts';
import { parseInputLine } from '../../../src/surface/terminal/input-line.ts';
import { aLibrary } from '../../support/a-library.ts';

let library: Library;

beforeAll(async () => {
  library = await aLibrary();
});

/** The lines that Tab offers. */
function offered(line: string, locale: Locale = 'fr'): readonly string[] {
  const { candidates, typed } = complete(line, library, locale);
  return candidates.map((candidate) => line.slice(0, line.length - typed.length) + candidate);
}

describe('Tab', () => {
  it('completes commands in the reader’s language, and in the other where only that fits', () => {
    expect(offered('/est')).toEqual(['/estimation ']);
    expect(offered('/est', 'en-US')).toEqual(['/estimate ']);
    expect(offered('/dem', 'en-US')).toEqual(['/demander ']);
    expect(offered('/', 'en-US')).toContain('/help ');
  });

  it('completes topics', () => {
    expect(offered('/estimation t')).toEqual(['/estimation troupes ']);
    expect(offered('/estimate ', 'en-US').slice(0, 2)).toEqual([
      '/estimate troops ',
      '/estimate battle tanks ',
    ]);
  });

  it('completes documents', () => {
    expect(offered('/source the')).toEqual(['/source the-harbour']);
    expect(offered('/source ')).toEqual(['/source le-pont', '/source the-harbour']);
  });

  it('completes no more than a screen holds', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `note-${i}.txt`);
    const many = await aLibrary(Object.fromEntries(names.map((name) => [name, 'Un texte.\n'])));
    expect(complete('/source note', many, 'fr').candidates).toHaveLength(25);
  });

  it('completes options, and does not offer one a second time', () => {
    expect(offered('/demander où est le pont exp')).toEqual(['/demander où est le pont expliquer:']);
    expect(offered('/demander expliquer:')).toEqual(['/demander expliquer:oui ']);
    expect(offered('/demander expliquer:oui exp')).toEqual([]);
  });

  it('turns a switch on with a word that is understood', () => {
    for (const locale of LOCALES) {
      const [line = ''] = offered('/ask explain:', locale);
      expect(parseInputLine(`${line}où est le pont`, library, locale)?.request.options).toMatchObject({
        explain: true,
      });
    }
    expect(offered('/ask explain:', 'en-US')).toEqual(['/ask explain:yes ']);
  });

  it('offers nothing within a plain question or behind a command that does not exist', () => {
    expect(offered('où est le')).toEqual([]);
    expect(offered('/nonsense x')).toEqual([]);
  });
});
