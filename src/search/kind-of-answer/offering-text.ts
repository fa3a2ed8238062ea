import { type Token, tokenise } from '../../language/tokens.ts';
import { WordCache } from '../../language/word-cache.ts';
import { isSign, type Sign } from './signs.ts';
import { CALENDAR, placesNamedIn, spotsIn } from './somewhere.ts';
import { figuresOf } from './told-figures.ts';

/** What a sentence offers by its words alone, each found out when it is first asked for. */
export class OfferingText {
  readonly text: string;
  readonly #signs = new Map<Sign, boolean>();
  #tokens: readonly Token[] | undefined;
  #figures: readonly RegExpExecArray[] | undefined;
  #names: readonly string[] | undefined;
  #places: readonly string[] | undefined;
  #spots: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  shows(sign: Sign): boolean {
    const known = this.#signs.get(sign);
    if (known !== undefined) return known;
    const shows = isSign(sign, this.text);
    this.#signs.set(sign, shows);
    return shows;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.text);
    return this.#tokens;
  }

  /** Where it counts something. */
  get figures(): readonly RegExpExecArray[] {
    this.#figures ??= figuresOf(this.text);
    return this.#figures;
  }

  /** Names within the sentence and acronyms, folded. */
  get names(): readonly string[] {
    this.#names ??= this.tokens
      .filter(
        ({ capitalised, upper, word }, at) => (upper || (capitalised && at > 0)) && !CALENDAR.test(word),
      )
      .map(({ folded }) => folded);
    return this.#names;
  }

  /** Names behind a preposition of place, folded. */
  get places(): readonly string[] {
    this.#places ??= placesNamedIn(this.text);
    return this.#places;
  }

  /** Common nouns that may be places, folded. */
  get spots(): readonly string[] {
    this.#spots ??= spotsIn(this.text);
    return this.#spots;
  }
}

/** The sentences of one small corpus, which every question looks at, or those of the questions of one hour. */
const RECENT_TEXTS = 1000;

const texts = new WordCache((text) => new OfferingText(text), RECENT_TEXTS);

/** What a text offers, kept for when it is looked at again. */
export function offeringOf(text: string): OfferingText {
  return texts.of(text);
}
