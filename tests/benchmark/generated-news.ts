import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lexiconFiles } from '../../src/language/dictionary.ts';
import { isFunctionWord } from '../../src/language/function-words.ts';
import type { Language } from '../../src/language/language.ts';
import { parseLexicon } from '../../src/language/lexicon.ts';
import { Draws } from './random.ts';

const PARAGRAPHS = [4, 5, 5, 4]; // sentences
const NAMES = 15_000;

/** Each in the order of its frequency in news. */
const GRAMMAR: Readonly<Record<Language, readonly string[]>> = {
  fr: 'de la le les des à et en un du une dans que par pour a qui sur est au pas plus avec ce ont il son été ne sont aux se cette ses comme mais ou depuis selon entre leur après également être même sans sous contre elle avait deux ces dont'.split(
    ' ',
  ),
  en: 'the of to and a in that for on is with by was as at from has it he have be are his an its were not been who had will which more their about after they than this but up one or when into also last other before against under two over between'.split(
    ' ',
  ),
};
const OPENERS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'Le La Les Il Selon Elle En Un Dans Cette Pour Une Des Ce Mais Ils À Après M. Ces'.split(' '),
  en: 'The In He It But A They She According As Mr. This For At We On His An'.split(' '),
};
/** Inflected forms follow their word: French and English news hold two or three forms of a word in common use. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['s', 'e', 'ment', 'ait', 'er'],
  en: ['s', 'ed', 'ing', 'ly'],
};
const MONTHS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'juin', 'juillet', 'septembre', 'octobre'],
  en: ['January', 'February', 'March', 'April', 'June', 'July', 'September', 'October'],
};
const UNITS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  fr: ['%', 'personnes', 'euros', 'soldats', 'millions d’euros', 'kilomètres', 'morts', 'emplois', 'mm'],
  en: ['%', 'people', 'dollars', 'soldiers', 'million', 'miles', 'deaths', 'jobs', 'tonnes'],
};
const SYLLABLES =
  'ba chen co dar di el fu ga ham ich kor le lis mi mon no ou pra ri so ski tu va vin ze zou'.split(' ');

/**
 * Made-up news in French and English with the statistics of real news: half of the words grammar, the others by Zipf's
 * law out of some 60,000, with names, figures, dates, quotations, elisions and compounds. It means nothing.
 */
export class GeneratedNews {
  readonly #draws = new Draws(20251108);
  readonly #words: Readonly<Record<Language, readonly string[]>>;
  readonly #names: readonly string[];

  constructor() {
    this.#words = { fr: this.#wordsOf('fr'), en: this.#wordsOf('en') };
    this.#names = Array.from({ length: NAMES }, () => this.#madeUpName());
  }

  #wordsOf(language: Language): readonly string[] {
    const words = lexiconFiles()
      .flatMap(({ text }) => parseLexicon(text).groups)
      .flatMap(({ terms }) => terms)
      .filter((term) => term.language === language && /^\p{Ll}{3,}$/u.test(term.text))
      .map(({ text }) => text)
      .filter((word) => !isFunctionWord(word, language));
    return this.#draws
      .shuffled([...new Set(words)])
      .flatMap((word) => [
        word,
        ...ENDINGS[language].filter(() => this.#draws.happens(0.4)).map((end) => word + end),
      ]);
  }

  #madeUpName(): string {
    const [first = '', ...others] = Array.from({ length: this.#draws.whole(2, 3) }, () =>
      this.#draws.word(SYLLABLES, 50),
    );
    return first.charAt(0).toUpperCase() + first.slice(1) + others.join('');
  }

  /** A question that holds words of the corpus: common and rare ones, now and then a name. */
  question(language: Language): string {
    const asking = {
      fr: ['Combien de', 'Où se trouve', 'Pourquoi', 'Qui a', 'Quand', 'Quel est le'],
      en: ['How many', 'Where is the', 'Why did', 'Who has', 'When did the', 'Which'],
    } as const;
    const words = Array.from({ length: this.#draws.whole(2, 5) }, () => this.#content(language));
    return `${this.#draws.any(asking[language])} ${words.join(' ')} ?`;
  }

  /** The text of a page: title, date, furniture, heading and paragraphs. */
  page(): string {
    const language = this.#draws.happens(0.6) ? 'fr' : 'en';
    const title = `${this.#headline(language)}`;
    const [first, second, ...others] = PARAGRAPHS.map((count) =>
      Array.from({ length: count }, () => this.#sentence(language)).join(' '),
    );
    const furniture = {
      fr: { above: '3 min de lecture', below: ['Laisser un commentaire', 'Dernières nouvelles'] },
      en: { above: '3 min read', below: ['Leave a comment', 'Latest news'] },
    }[language];
    const date = `${this.#draws.whole(10, 28)}.0${this.#draws.whole(1, 9)}.2025 16:45`;
    const above = [title, title, date, furniture.above];
    return [...above, first, second, this.#headline(language), ...others, ...furniture.below].join('\n\n');
  }

  #headline(language: Language): string {
    const words = Array.from({ length: 3 }, () => this.#content(language)).join(' ');
    return `${this.#name()} ${this.#grammar(language)} ${words} ${this.#grammar(language)} ${this.#name()}`;
  }

  #sentence(language: Language): string {
    const words = [this.#draws.word(OPENERS[language], 3)];
    const length = this.#draws.whole(8, 32);
    while (words.length < length) {
      words.push(this.#phrase(language));
      if (this.#draws.happens(0.55)) words.push(this.#grammar(language));
      if (this.#draws.happens(0.06)) words.push(`${words.pop()},`);
    }
    const text = words.join(' ');
    if (!this.#draws.happens(0.12)) return `${text}.`;
    const said = `${this.#content(language)} ${this.#grammar(language)} ${this.#content(language)}`;
    return language === 'fr' ? `${text} « ${said} ».` : `${text}: “${said}.”`;
  }

  #phrase(language: Language): string {
    const kind = this.#draws.share();
    if (kind < 0.04) return this.#figure(language);
    if (kind < 0.09) return `${this.#name()} ${this.#name()}`;
    if (kind < 0.12) return this.#name();
    if (kind < 0.13)
      return `${this.#draws.whole(1, 28)} ${this.#draws.any(MONTHS[language])} 202${this.#draws.whole(0, 5)}`;
    if (kind < 0.16) return `${this.#content(language)}-${this.#content(language)}`;
    const word = this.#content(language);
    if (language === 'fr' && /^[aeéiouh]/u.test(word)) return `${this.#draws.any(['l’', 'd’', "l'"])}${word}`;
    return word;
  }

  #figure(language: Language): string {
    const digits = this.#draws.whole(1, this.#draws.any([20, 100, 1000, 90_000, 2_000_000]));
    const written = new Intl.NumberFormat(language).format(digits);
    return `${written} ${this.#draws.any(UNITS[language])}`;
  }

  #content(language: Language): string {
    return this.#draws.word(this.#words[language], 40);
  }

  #name(): string {
    return this.#draws.word(this.#names, 10);
  }

  #grammar(language: Language): string {
    return this.#draws.word(GRAMMAR[language], 2);
  }
}

/** Writes pages of generated news into a folder, in ten collections. */
export async function writeGeneratedNews(
  news: GeneratedNews,
  folder: string,
  documents: number,
): Promise<void> {
  for (let number = 0; number < documents; number++) {
    const file = join(folder, `c${number % 10}`, `d${number}.txt`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, news.page());
  }
}
