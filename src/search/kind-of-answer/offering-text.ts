import { fold } from '../../language/fold.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { withWordBoundaries } from '../../language/word-boundaries.ts';
import { WordCache } from '../../language/word-cache.ts';
import { isSign, type Sign } from './signs.ts';
import { figuresOf } from './told-figures.ts';

/** What a sentence offers by its words alone, each found out when it is first asked for. */
export class OfferingText {
  readonly text: string;
  readonly #signs = new Map<Sign, boolean>();
  #tokens: readonly Token[] | undefined;
  #figures: readonly RegExpExecArray[] | undefined;
  #names: readonly string[] | undefined;
  #places: readonly string[] | undefined;

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
    this.#places ??= [SOMEWHERE, FROM_SOMEWHERE, PLACES_BY_NAME]
      .flatMap((pattern) => [...this.text.matchAll(pattern)])
      .flatMap(({ groups }) => (groups?.name === undefined ? [] : fold(groups.name)));
    return this.#places;
  }
}

/** The sentences of one small corpus, which every question looks at, or those of the questions of one hour. */
const RECENT_TEXTS = 1000;

const texts = new WordCache((text) => new OfferingText(text), RECENT_TEXTS);

/** What a text offers, kept for when it is looked at again. */
export function offeringOf(text: string): OfferingText {
  return texts.of(text);
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const SOMEWHERE = withWordBoundaries(
  /\b(?:à|en|au|aux|dans|vers|près d[eu']|depuis|in|at|near|from|to|into|off)\s+(?:l['’]|la |le |les |the |a |une? |des )?(?:\p{L}+ ){0,2}(?<name>\p{Lu}[\p{L}]+)/gu,
);

/** French says 'from' with the verb: 'partira de Concarneau'. */
const FROM_SOMEWHERE = withWordBoundaries(
  /\b(?:part\p{L}*|repart\p{L}*|vien\p{L}+|vena\p{L}+|venue?s?|provien\p{L}+|provenance|revien\p{L}+|origin\p{L}+|départ|arriv\p{L}+|sort\p{L}*|décoll\p{L}+|quitt\p{L}+)\s(?:d(?:e |u |es |['’]))?(?:la |le |les |l['’])?(?<name>\p{Lu}\p{L}+)/gu,
);

/** Places that are told by what they are: 'deux communes, Royan et Marennes', 'the towns of Athy and Naas'. */
const PLACES_BY_NAME = withWordBoundaries(
  /\b(?:communes?|villes?|villages?|pays|régions?|provinces?|départements?|quartiers?|îles?|towns?|city|cities|country|countries|regions?|districts?|county|counties|islands?),?\s(?:de |d['’]|du |of )?(?<name>\p{Lu}\p{L}+)/gu,
);
