import { BitSet } from '../../language/bit-set.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import type { Language } from '../../language/language.ts';
import { WordCache } from '../../language/word-cache.ts';
import { WorkAhead } from '../../slices.ts';
import type { Estimate } from '../estimate.ts';
import type { ClaimTable } from '../ledger/claim-table.ts';
import type { Settings } from './settings.ts';
import { TermReader } from './term-reader.ts';
import { type TextIndex, TextIndexBuilder } from './text-index.ts';
import { ThingKeys } from './thing-keys.ts';
import { type AskedThing, isPlace, readAsked } from './things.ts';
import { sureTerms, type WordsOfTexts } from './words.ts';

/** What the figures of a corpus are of, and what is said of that. Figures are numbered by the places of their claims. */
interface Known {
  readonly things: TextIndex;
  readonly said: TextIndex;
}

const MANY_ASKED = 8; // questions

/**
 * Finds the figures of things that somebody's words name in either language, by what a figure is of: the noun that it
 * counts and those that govern it. It is made when it is first asked, or ahead of that.
 */
export class ThingIndex {
  readonly #table: ClaimTable;
  readonly #dictionary: ConceptDictionary;
  readonly #settings: Settings;
  /** What was asked for last: who turns the page asks the same. */
  readonly #asked: WordCache<AskedThing>;
  #known: Known | null = null;
  readonly #reading: WorkAhead;

  /**
   * @param table all claims stand in it when the first question is asked, or reading ahead begins
   * @param settings those of the claims, by their places
   */
  constructor(table: ClaimTable, dictionary: ConceptDictionary, words: WordsOfTexts, settings: Settings) {
    this.#table = table;
    this.#dictionary = dictionary;
    this.#settings = settings;
    this.#asked = new WordCache((asked) => readAsked(asked, dictionary, words), MANY_ASKED);
    this.#reading = new WorkAhead(this.#read());
  }

  /** Works out what figures are of before somebody asks for things, bit by bit, whenever nothing else is to be done. */
  async readAhead(): Promise<void> {
    await this.#reading.ahead();
  }

  *#read(): Generator<void> {
    const reader = new TermReader(this.#dictionary);
    const keys = new ThingKeys(this.#dictionary, reader);
    const [things, said] = [new TextIndexBuilder(), new TextIndexBuilder()];
    for (const { estimate } of this.#table.claims) {
      const { language } = estimate.sentence;
      const isCounted = estimate.measure === 'count' || estimate.measure === 'percent';
      for (const text of thingsOf(estimate))
        things.add(`${language}:${isCounted}:${text}`, () => keys.of(text, language, isCounted));
      const predicate = estimate.predicate?.text;
      if (predicate !== undefined)
        said.add(`${language}:${predicate}`, () => sureTerms(reader.termsOf(predicate, language)));
      things.endFigure();
      said.endFigure();
      yield;
    }
    this.#known = { things: things.build(isPlace), said: said.build(() => false) };
  }

  /**
   * The places of the figures of what words name, in rising order. One of the words must be the thing itself; the others may
   * stand around it. A participle ('evacuated') may also be what is said of the things.
   */
  find(words: string): readonly number[] {
    this.#reading.finish();
    if (this.#known === null) return [];
    const { things, said } = this.#known;
    const asked = this.#asked.of(words);
    const count = this.#table.claims.length;
    const named = asked.words.map((word) => {
      const figures = new BitSet(count);
      things.addFiguresWith(word.keys, figures);
      said.addFiguresWith(word.said, figures);
      return figures;
    });
    const together = new BitSet(count);
    things.addFiguresWith(asked.together, together);
    const found: number[] = [];
    for (let place = 0; place < count; place++) {
      if (together.has(place) || (isInAny(named, place) && this.#isAllSaidOf(place, asked, named)))
        found.push(place);
    }
    if (asked.places.length === 0) return found;
    // South Korean soldiers are no North Korean ones
    const places = new Set(things.numbersOf(asked.places));
    return found.filter((place) => !things.isMarkedOtherwise(place, places));
  }

  /** Whether each of the words names the thing itself or stands around it. */
  #isAllSaidOf(place: number, { words, isOfAnyPeople }: AskedThing, named: readonly BitSet[]): boolean {
    // loops by hand, here and in the settings: what is made for each of thousands of places is much to clear away
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || named[at]?.has(place) === true) continue;
      // what became of things in the sentence before did not become of those of whom their own sentence tells something else,
      // nor of whatever people stand beside them
      const isOwn = word.isParticiple && (isOfAnyPeople || this.#table.kindOf(place).status !== null);
      if (!this.#settings.holdAny(word.around, place, !isOwn)) return false;
    }
    return true;
  }
}

function isInAny(sets: readonly BitSet[], place: number): boolean {
  for (const set of sets) if (set.has(place)) return true;
  return false;
}

/** The nouns that say what a figure is of. */
function thingsOf(estimate: Estimate): readonly string[] {
  const nouns = [estimate.unit, ...estimate.of].flatMap((quote) => (quote === null ? [] : [quote.text]));
  const named = estimate.measure === 'count' ? nouns.map(withoutOwner) : nouns;
  return [...named, ...currenciesIn(estimate)];
}

const OWNER = /\s(?:de (?:la\s|l['’])|of the\s).*$/iu;

/** 'élèves de l'école': who are counted, without whose they are; 'cas de choléra' is one thing. */
function withoutOwner(phrase: string): string {
  return phrase.replace(OWNER, '');
}

const CURRENCY_SIGNS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '€': { fr: 'euros', en: 'euros' },
  $: { fr: 'dollars', en: 'dollars' },
  '£': { fr: 'livres', en: 'pounds' },
  '¥': { fr: 'yens', en: 'yen' },
};

/** '2,4 Md€' are euros. */
function currenciesIn({ measure, figure, sentence }: Estimate): readonly string[] {
  if (measure !== 'money') return [];
  return Object.entries(CURRENCY_SIGNS).flatMap(([sign, names]) =>
    figure.text.includes(sign) ? [names[sentence.language]] : [],
  );
}
