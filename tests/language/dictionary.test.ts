import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analysis.ts';
import { ConceptDictionary } from '../../src/language/concepts.ts';
import { buildDictionary, loadDictionary } from '../../src/language/dictionary.ts';
import { GlossaryError, readGlossary } from '../../src/language/glossary.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { tokenise } from '../../src/language/tokens.ts';

const dictionary = buildDictionary();

/** The words, in the other language, of what is found in a text. */
function meanings(text: string, language: Language, of: ConceptDictionary = dictionary): string[] {
  const other = language === 'fr' ? 'en' : 'fr';
  return of.hits(tokenise(text), language).flatMap(({ concept }) => of.wordsOf(concept, other));
}

async function folderWith(glossary: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-glossary-'));
  await writeFile(join(folder, 'glossary.txt'), glossary);
  return folder;
}

describe('the built-in dictionary', () => {
  it('meets a phrase in every form of its words, with its accents and ligatures or without', () => {
    for (const text of ['ont mis en œuvre', 'mettre en oeuvre']) {
      expect(meanings(text, 'fr')).toContain('implement');
    }
  });

  it.each([
    "le pont s'est effondré",
    "la tour s'effondre",
    'les cours se sont effondrés',
    "le pont s'est-il effondré ?",
    'effondrés',
  ])('meets a reflexive verb in %s', (text) => {
    expect(meanings(text, 'fr')).toContain('collapse');
  });

  it.each([
    ["l'ONU", 'fr', 'United Nations'],
    ['the UN said', 'en', 'Nations unies'],
    ['the U.N. said', 'en', 'Nations unies'],
    ['the WHO said', 'en', 'OMS'],
    ['onu', 'fr', 'United Nations'],
    ['nato', 'en', 'OTAN'],
    ['U.S. troops', 'en', 'États-Unis'],
  ] as const)('knows the acronym in %s', (text, language, meaning) => {
    expect(meanings(text, language)).toContain(meaning);
  });

  it.each([
    ['un an', 'fr', 'United Nations'],
    ['who is it', 'en', 'OMS'],
    ['he told us', 'en', 'États-Unis'],
    ['it aids growth', 'en', 'sida'],
  ] as const)('takes no word of %s for an acronym', (text, language, meaning) => {
    expect(meanings(text, language)).not.toContain(meaning);
  });

  it('knows countries, months and days', () => {
    const found = dictionary
      .hits(tokenise('en mars, à Pyongyang, un lundi'), 'fr')
      .map(({ concept }) => concept);
    expect(found).toEqual(expect.arrayContaining(['date:month-3', 'place:KP', 'date:weekday-1']));
  });

  it('never relates a concept to itself or to one of another kind', () => {
    for (const text of ['guerre', 'lundi', 'russe']) {
      for (const { concept, kind } of dictionary.hits(tokenise(text), 'fr')) {
        const related = dictionary.related(concept);
        expect(related.map(({ concept }) => concept)).not.toContain(concept);
        if (kind === 'date') expect(related.every(({ concept }) => concept.startsWith('date:'))).toBe(true);
      }
    }
  });

  it('says the same once it was written to a file and read again', () => {
    const again = new ConceptDictionary(JSON.parse(JSON.stringify(dictionary.toData())));
    const text = "Selon l'ONU, le pont s'est effondré lundi à Kiev ; it was put into effect by the WHO.";
    for (const language of LANGUAGES) {
      const hits = dictionary.hits(tokenise(text), language);
      expect(again.hits(tokenise(text), language)).toEqual(hits);
      expect(hits.map(({ concept }) => again.related(concept))).toEqual(
        hits.map(({ concept }) => dictionary.related(concept)),
      );
      expect(again.headwords(language)).toEqual(dictionary.headwords(language));
    }
  });
});

describe('a glossary', () => {
  it('adds the words of its corpus to the dictionary', async () => {
    const folder = await folderWith(
      '# persons\nKim Jong-un, Kim Jong Un\n\nrenseignement sud-coréen | NIS\r\n',
    );
    const own = loadDictionary(await readGlossary(folder));
    expect(meanings('le renseignement sud-coréen', 'fr', own)).toContain('NIS');
    expect(meanings('Kim Jong Un', 'en', own)).toContain('Kim Jong-un');
  });

  it('need not be there', async () => {
    expect(await readGlossary(await mkdtemp(join(tmpdir(), 'verbatim-none-')))).toEqual([]);
  });

  it('is refused with its file and line where a line is malformed', async () => {
    const folder = await folderWith('Koursk | Kursk\na | b | c\n| only English');
    const refused = readGlossary(folder);
    await expect(refused).rejects.toThrow(GlossaryError);
    await expect(refused).rejects.toThrow(/glossary\.txt:2: .*\n.*glossary\.txt:3: /);
  });

  it('is refused where it is not UTF-8', async () => {
    const folder = await folderWith(Uint8Array.from([0x4b, 0xe9, 0x0a]));
    await expect(readGlossary(folder)).rejects.toThrow(/glossary\.txt .*UTF-8/);
  });
});

describe('the analysis of a sentence', () => {
  const terms = (text: string, language: Language) => analyse(text, language, dictionary).terms;

  it('gives a number its value and a compound its joined form', () => {
    const found = terms('12 000 soldats nord-coréens', 'fr').map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(['#12000', '=nordcoreens', '=soldats']));
  });

  it('gives a name the key that its other spelling has', () => {
    const key = (text: string, language: Language) =>
      terms(text, language).find(({ kind }) => kind === 'name')?.text;
    expect(key('à Koursk', 'fr')).toBe(key('in Kursk', 'en'));
  });

  it('gives function words no terms of their own', () => {
    expect(terms('de la', 'fr').filter(({ kind }) => kind !== 'concept')).toEqual([]);
  });

  it('takes no noun for a verb of its stem that is but a loose word for something', () => {
    const supplied = terms('ils ont fourni', 'fr').filter(
      ({ kind, strength }) => kind === 'concept' && strength > 0.5,
    );
    expect(supplied.length).toBeGreaterThan(0);
    for (const { text: concept } of supplied) {
      const harbour = terms('le port', 'fr').find(({ text }) => text === concept);
      expect(harbour?.strength ?? 0).toBeLessThan(0.4);
    }
  });

  it('takes a form of one word for none of another that shares its stem', () => {
    const strengthIn = (text: string, other: string) => {
      const concepts = new Set(
        terms(other, 'en').flatMap(({ kind, text }) => (kind === 'concept' ? [text] : [])),
      );
      const strengths = terms(text, 'fr').flatMap(({ text, strength }) =>
        concepts.has(text) ? [strength] : [],
      );
      return Math.max(0, ...strengths);
    };
    expect(strengthIn('elles ont couru', 'they ran')).toBeGreaterThan(0.6);
    expect(strengthIn('elles ont couru', 'electricity')).toBeLessThan(0.5);
    expect(strengthIn('une petite', 'small')).toBeGreaterThan(0.6);
    expect(strengthIn('une petite', 'petition')).toBeLessThan(0.6);
  });

  it('has a concept in common with the sentence in the other language', () => {
    const french = terms('Des missiles balistiques ont été tirés', 'fr');
    const english = new Set(terms('Ballistic missiles were fired', 'en').map(({ text }) => text));
    expect(french.some(({ text, kind }) => kind === 'concept' && english.has(text))).toBe(true);
  });
});
