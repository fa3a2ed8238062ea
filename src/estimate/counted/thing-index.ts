import type { ConceptDictionary } from '../../language/concepts.ts';
import type { Language } from '../../language/language.ts';
import { WorkAhead } from '../../slices.ts';
import type { Estimate } from '../estimate.ts';
import type { Claim } from '../ledger/claim.ts';
import { TermReader } from './term-reader.ts';
import { TextIndex } from './text-index.ts';
import { ThingKeys } from './thing-keys.ts';
import { type AskedThing, isPlace, readAsked } from './things.ts';
import { sureTerms, type WordsOfTexts } from './words.ts';

/** Gives the texts around a figure that may hold words that say more of what it is of. */
export type SettingOf = (estimate: Estimate) => readonly string[];

/** What a figure is of, and what is said of that, as texts of the index. */
interface Known {
  readonly things: readonly number[];
  readonly said: number | null;
}

/**
 * Finds the figures of things that somebody's words name in either language, by what a figure is of: the noun that it
 * counts and those that govern it. It is made when it is first asked, or ahead of that.
 */
export class ThingIndex {
  readonly #claims: readonly Claim[];
  readonly #dictionary: ConceptDictionary;
  readonly #words: WordsOfTexts;
  readonly #things = new TextIndex();
  readonly #said = new TextIndex();
  /** By the place of the claim. */
  readonly #known: Known[] = [];
  readonly #reading: WorkAhead;

  /** @param claims all of them stand in it when the first question is asked, or reading ahead begins */
  constructor(claims: readonly Claim[], dictionary: ConceptDictionary, words: WordsOfTexts) {
    this.#claims = claims;
    this.#dictionary = dictionary;
    this.#words = words;
    this.#reading = new WorkAhead(this.#read());
  }

  /** Works out what figures are of before somebody asks for things, bit by bit, whenever nothing else is to be done. */
  async readAhead(): Promise<void> {
    await this.#reading.ahead();
  }

  *#read(): Generator<void> {
    const reader = new TermReader(this.#dictionary);
    const keys = new ThingKeys(this.#dictionary, reader);
    for (const { estimate, place } of this.#claims) {
      const { language } = estimate.sentence;
      const things = thingsOf(estimate).map((text) =>
        this.#things.add(`${language}:${text}`, place, () => keys.of(text, language)),
      );
      const said = estimate.predicate?.text ?? null;
      this.#known.push({
        things,
        said:
          said === null
            ? null
            : this.#said.add(`${language}:${said}`, place, () => sureTerms(reader.termsOf(said, language))),
      });
      yield;
    }
  }

  /**
   * The figures of what words name, in the order of the figures. One of the words must be the thing itself; the others may
   * stand in the words around, which `settingOf` gives. A participle ('evacuated') may also be what is said of the things.
   */
  find(words: string, settingOf: SettingOf): readonly Claim[] {
    this.#reading.finish();
    const asked = readAsked(words, this.#dictionary, this.#words);
    const named = asked.words.map(({ keys, said }) => ({
      things: this.#things.textsWith(keys),
      said: this.#said.textsWith(said),
    }));
    const together = this.#things.textsWith(asked.together);
    const near = new Set([
      ...[...named.flatMap(({ things }) => [...things]), ...together].flatMap((text) =>
        this.#things.figuresOf(text),
      ),
      ...named.flatMap(({ said }) => [...said]).flatMap((text) => this.#said.figuresOf(text)),
    ]);
    return [...Uint32Array.from(near).sort()].flatMap((place) => {
      const [claim, known] = [this.#claims[place], this.#known[place]];
      if (claim === undefined || known === undefined || this.#isElsewhere(known, asked)) return [];
      const { things, said } = known;
      const isNamed = named.map(
        (word) => things.some((thing) => word.things.has(thing)) || (said !== null && word.said.has(said)),
      );
      const isFound =
        (isNamed.includes(true) && isSaidAround(claim.estimate, asked, isNamed, settingOf)) ||
        things.some((thing) => together.has(thing));
      return isFound ? [claim] : [];
    });
  }

  /** South Korean soldiers are no North Korean ones. */
  #isElsewhere({ things }: Known, { places }: AskedThing): boolean {
    if (places.length === 0) return false;
    const named = things.flatMap((thing) => this.#things.keysOf(thing).filter(isPlace));
    return named.length > 0 && !named.some((place) => places.includes(place));
  }
}

/** Whether the words that do not name the thing itself stand around it. */
function isSaidAround(
  estimate: Estimate,
  { words }: AskedThing,
  isNamed: readonly boolean[],
  settingOf: SettingOf,
): boolean {
  if (!isNamed.includes(false)) return true;
  const around = settingOf(estimate);
  return words.every(
    ({ isAround }, at) => isNamed[at] === true || isAround(around, estimate.sentence.language),
  );
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
