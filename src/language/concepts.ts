import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { isInflected } from './inflection.ts';
import { irregularForms } from './irregular-forms.ts';
import { LANGUAGES, type Language } from './language.ts';
import type { LexiconGroup } from './lexicon.ts';
import { stems } from './stem.ts';
import { type Token, tokenise, type WrittenWord } from './tokens.ts';
import { WordCache } from './word-cache.ts';

/**
 * What kind of thing a concept is: names and dates must match where ordinary words need not, and an association only ties
 * a question's words to those of its answer, and a leader's name that stands for a country.
 */
export type ConceptKind = 'word' | 'place' | 'date' | 'corpus' | 'association' | 'leader';

/** An occurrence of a concept in a text: tokens `[from, to)`. */
export interface ConceptHit {
  /** Language-neutral id, such as `place:KP` or `word:1234`. */
  readonly concept: string;
  readonly kind: ConceptKind;
  readonly from: number;
  readonly to: number;
  /** Strength of the link between the words and the concept, (0, 1]: loose and ambiguous words count for less. */
  readonly strength: number;
}

/** A concept that words name, wherever they stand. */
export type NamedConcept = Pick<ConceptHit, 'concept' | 'kind' | 'strength'>;

/** A concept that shares a word with another. */
export type RelatedConcept = Pick<ConceptHit, 'concept' | 'strength'>;

/** A sense of a phrase as one number: twice its concept's, plus one where the phrase is a loose word for it. */
type Sense = number;

/** A list of strings as one string, a line each: a file of few long strings is read ten times as fast. */
type Lines = string;

/** A dictionary as data, for a file. */
export interface DictionaryData {
  /** Parallel lists, an entry for each concept; `words` of each language as {@link ConceptDictionary.wordsOf} gives them. */
  readonly concepts: Readonly<{ ids: Lines; kinds: readonly ConceptKind[]; words: Record<Language, Lines> }>;
  /** Parallel lists, an entry for each key. */
  readonly phrases: Readonly<Record<Language, { readonly keys: Lines; readonly senses: Lines }>>;
  readonly headwords: Readonly<Record<Language, Lines>>;
}

/** A dictionary form that is a regular form of the concept's word too: 'menacé' is an adjective, and of 'menacer'. */
const INFLECTED = 0.95;

/** A dictionary form that only shares its stem with the concept's word. */
const OTHER_HEADWORD = 0.5;

/** Half: a loose word names something broader, narrower or merely close. */
const LOOSE = 0.5;

/** A capital stands for its country in news, though not always. */
const LOOSE_PLACE = 0.7;

/** Of two associated words, found the one by the other, about half is left: 0.7 for each. */
const ASSOCIATED = 0.7;

const FEW_ASSOCIATIONS = 4;

/** What is associated with less is with everything, and would only fill the index. */
const LEAST_ASSOCIATED = 0.36;

/** Kinds whose words are not the same thing: what shares a word with one is not related to another. */
const TIES: ReadonlySet<ConceptKind> = new Set(['association', 'leader']);

/** The first key of a reflexive verb, whether it is written 'se' or 's\''. */
const REFLEXIVE = 's';

/** How many function words may stand between a reflexive pronoun and its verb: 's'est-il déjà rendu'. */
const REFLEXIVE_GAP = 3;

/**
 * Words and phrases of both languages → concepts. Phrases are found by their key, the stems of their words with spaces
 * between, so that 'ont mis en œuvre' meets 'mettre en œuvre'. A word that belongs to several groups is ambiguous and
 * weighs less in each.
 */
export class ConceptDictionary {
  readonly #ids: string[];
  readonly #kinds: ConceptKind[];
  /** The words of each concept, separated by commas, which no term holds; taken apart when asked for. */
  readonly #words: Readonly<Record<Language, string[]>>;
  readonly #numbers: Map<string, number>;
  /** Senses, separated by commas, by key. The beginnings of longer phrases are keys too, perhaps without a sense. */
  readonly #phrases: Readonly<Record<Language, Map<string, string>>>;
  readonly #headwords: Readonly<Record<Language, Set<string>>>;

  /** For each key that longer phrases begin with, the keys of the words that may come next. */
  readonly #continuations: Readonly<Record<Language, Map<string, Set<string>>>>;
  #related = new WordCache((concept) => this.#relatedTo(concept));
  readonly #parsedSenses: Readonly<Record<Language, Map<string, Sense[]>>> = { fr: new Map(), en: new Map() };

  constructor(data?: DictionaryData) {
    const { concepts, phrases, headwords } = data ?? {};
    this.#ids = linesOf(concepts?.ids);
    this.#kinds = [...(concepts?.kinds ?? [])];
    this.#words = { fr: linesOf(concepts?.words.fr), en: linesOf(concepts?.words.en) };
    this.#numbers = new Map(this.#ids.map((id, number) => [id, number]));
    this.#phrases = {
      fr: zip(linesOf(phrases?.fr.keys), linesOf(phrases?.fr.senses)),
      en: zip(linesOf(phrases?.en.keys), linesOf(phrases?.en.senses)),
    };
    this.#continuations = {
      fr: continuationsOf(this.#phrases.fr.keys()),
      en: continuationsOf(this.#phrases.en.keys()),
    };
    this.#headwords = { fr: new Set(linesOf(headwords?.fr)), en: new Set(linesOf(headwords?.en)) };
  }

  toData(): DictionaryData {
    const { fr, en } = this.#phrases;
    return {
      concepts: {
        ids: this.#ids.join('\n'),
        kinds: this.#kinds,
        words: { fr: this.#words.fr.join('\n'), en: this.#words.en.join('\n') },
      },
      phrases: {
        fr: { keys: [...fr.keys()].join('\n'), senses: [...fr.values()].join('\n') },
        en: { keys: [...en.keys()].join('\n'), senses: [...en.values()].join('\n') },
      },
      headwords: { fr: [...this.#headwords.fr].join('\n'), en: [...this.#headwords.en].join('\n') },
    };
  }

  /** @param name gives a group its concept's id: groups with the same id are one concept */
  add(groups: Iterable<LexiconGroup>, kind: ConceptKind, name: (group: LexiconGroup) => string): this {
    this.#related = new WordCache((concept) => this.#relatedTo(concept));
    for (const group of groups) {
      const concept = this.#numberOf(name(group), kind);
      for (const { text, language, loose } of group.terms) {
        this.#insert(text, language, concept, loose);
        const words = itemsOf(this.#words[language][concept]);
        if (!loose && !words.includes(text)) this.#words[language][concept] = [...words, text].join(',');
      }
    }
    return this;
  }

  #numberOf(id: string, kind: ConceptKind): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    this.#kinds.push(kind);
    for (const language of LANGUAGES) this.#words[language].push('');
    return this.#ids.push(id) - 1;
  }

  #insert(text: string, language: Language, concept: number, loose: boolean): void {
    const tokens = tokenise(text);
    const [first, ...others] = tokens;
    const [key, verb] = keysOf(tokens, language);
    if (first === undefined || key === undefined) return;
    const kind = this.#kinds[concept];
    const isName = kind === 'leader' || (kind === 'corpus' && first.capitalised);
    if (others.length === 0 && !isName) this.#headwords[language].add(first.folded);
    this.#addSense(key, language, concept, loose);
    if (verb !== undefined) this.#addSense(verb, language, concept, true);
  }

  #addSense(key: string, language: Language, concept: number, loose: boolean): void {
    const phrases = this.#phrases[language];
    for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
      const beginning = key.slice(0, space);
      if (!phrases.has(beginning)) phrases.set(beginning, '');
      addContinuation(beginning, this.#continuations[language]);
    }
    addContinuation(key, this.#continuations[language]);
    const senses = this.#sensesOf(key, language) ?? [];
    if (senses.some((sense) => conceptOf(sense) === concept)) return;
    phrases.set(key, [...senses, 2 * concept + Number(loose)].join(','));
    this.#parsedSenses[language].delete(key);
  }

  /** The senses of a key; empty for a mere beginning of a phrase, undefined for what begins none. */
  #sensesOf(key: string, language: Language): Sense[] | undefined {
    const parsed = this.#parsedSenses[language].get(key);
    if (parsed !== undefined) return parsed;
    const list = this.#phrases[language].get(key);
    if (list === undefined) return undefined;
    const senses = itemsOf(list).map(Number);
    this.#parsedSenses[language].set(key, senses);
    return senses;
  }

  /** Every concept that the words name, shorter ones within longer ones too, in the order of the text. */
  hits(words: readonly WrittenWord[], language: Language): ConceptHit[] {
    const readings = words.map((word) => this.read(word, language));
    return readings.flatMap((_, at) => this.#hitsAt(at, readings));
  }

  #hitsAt(at: number, words: readonly WordReading[]): ConceptHit[] {
    return (words[at]?.openings ?? []).flatMap((opening) => [
      ...opening.named.map((named) => ({ ...named, from: at, to: at + 1 })),
      ...this.phrasesAt(at, opening, words),
    ]);
  }

  /** The concepts of the phrases of several words that begin at a word of a text, with one of its openings. */
  phrasesAt(at: number, { key, next }: Opening, words: readonly WordReading[]): readonly ConceptHit[] {
    if (next === null) return [];
    const found: ConceptHit[] = [];
    this.#follow(key, next, at, at, words, found);
    return found;
  }

  /** Finds the concepts of the phrases that begin at a word and go on behind another, after the key of what was read. */
  #follow(
    before: string,
    continuations: ReadonlySet<string>,
    from: number,
    at: number,
    words: readonly WordReading[],
    found: ConceptHit[],
  ): void {
    const language = words[from]?.language ?? 'fr';
    const gap = before === REFLEXIVE && language === 'fr' ? REFLEXIVE_GAP : 0;
    for (let next = at + 1; next <= at + 1 + gap; next++) {
      const word = words[next];
      if (word === undefined) return;
      for (const key of word.keys) {
        if (!continuations.has(key)) continue;
        const phrase = `${before} ${key}`;
        for (const { concept, kind, strength } of this.#allNamed(this.#sensesOf(phrase, language) ?? []))
          found.push({ concept, kind, from, to: next + 1, strength });
        const further = this.#continuations[language].get(phrase);
        if (further !== undefined) this.#follow(phrase, further, from, next, words, found);
      }
      if (!word.isGrammar) return;
    }
  }

  /** What a word stands for by itself, wherever it stands in texts of a language. */
  read(word: WrittenWord, language: Language): WordReading {
    const keys = this.#keysOf(word, language);
    const openings = new Set(keys.map((key) => openingKey(key, language)));
    return {
      language,
      isGrammar: isFunctionWord(word.word, language),
      keys,
      openings: [...openings].flatMap((key) => {
        const senses = this.#sensesOf(key, language);
        if (senses === undefined) return [];
        const named = this.#named(senses, word, language);
        return [{ key, named, next: this.#continuations[language].get(key) ?? null }];
      }),
    };
  }

  /** The keys that a word of a text may stand for. An acronym in small letters stands for itself if for nothing else. */
  #keysOf({ word, folded, number, upper }: WrittenWord, language: Language): readonly string[] {
    if (number !== null) return [number];
    // 'Ses' has the stem of the reflexive 'se'.
    const keys = word === 'ses' ? [word] : stems(word, language);
    const acronym = folded.toUpperCase();
    const phrases = this.#phrases[language];
    if (!phrases.has(acronym)) return keys;
    const isWord = isFunctionWord(word, language) || keys.some((key) => (phrases.get(key) ?? '') !== '');
    return upper || !isWord ? [...new Set([...keys, acronym])] : keys;
  }

  /** The concepts of a phrase's senses. */
  #allNamed(senses: readonly Sense[]): NamedConcept[] {
    const isAssociation = (sense: Sense) => this.#kinds[conceptOf(sense)] === 'association';
    const associations = senses.filter(isAssociation).length;
    return senses.map((sense) => {
      const { id, kind } = this.#conceptOf(sense);
      const strength = isAssociation(sense)
        ? associationOf(associations)
        : strengthOf(sense, senses.length - associations, kind);
      return { concept: id, kind, strength };
    });
  }

  /** The concepts that a single word names. */
  #named(senses: readonly Sense[], word: WrittenWord, language: Language): NamedConcept[] {
    return this.#allNamed(senses).flatMap((concept, at) => {
      const kinship = this.#kinship(senses[at] ?? 0, word, language);
      const strength = concept.strength * kinship;
      const isFaint = concept.kind === 'association' && strength < LEAST_ASSOCIATED;
      return strength === 0 || isFaint ? [] : [{ ...concept, strength }];
    });
  }

  /**
   * How sure it is that a word which shares a stem with a concept's word is a form of it, [0, 1]. 'Portée' is a word of
   * its own beside 'port', and 'mal' is no form of 'Mali': a name is only met by itself and its simple inflections.
   */
  #kinship(sense: Sense, word: WrittenWord, language: Language): number {
    const { id, kind } = this.#conceptOf(sense);
    if (word.number !== null || word.upper) return 1;
    if (kind === 'leader') {
      const isName = word.capitalised || !this.#headwords[language].has(word.folded);
      return isName && this.wordsOf(id, language).map(fold).includes(word.folded) ? 1 : 0;
    }
    if (isLoose(sense)) return kind === 'place' && !word.capitalised ? 0 : 1;
    if (kind !== 'place' && !this.#isDictionaryForm(word.folded, language)) return 1;
    const own = this.wordsOf(id, language);
    const isIrregular = (irregularForms(language).get(word.word) ?? []).some((lemma) => own.includes(lemma));
    return isIrregular ? INFLECTED : kinshipOf(word.folded, own.map(fold), kind);
  }

  /** Whether a folded word is a dictionary form, or the plural of one. */
  #isDictionaryForm(folded: string, language: Language): boolean {
    const headwords = this.#headwords[language];
    return headwords.has(folded) || (/[sx]$/.test(folded) && headwords.has(folded.slice(0, -1)));
  }

  #conceptOf(sense: Sense): { id: string; kind: ConceptKind } {
    const number = conceptOf(sense);
    return { id: this.#ids[number] ?? '', kind: this.#kinds[number] ?? 'word' };
  }

  /** Other concepts of its kind that share a word or a phrase with a concept's own, each with its best link's strength. */
  related(concept: string): readonly RelatedConcept[] {
    return this.#related.of(concept);
  }

  #relatedTo(concept: string): readonly RelatedConcept[] {
    const number = this.#numbers.get(concept);
    if (number === undefined || TIES.has(this.#kinds[number] ?? 'word')) return [];
    const strengths = new Map<string, number>();
    for (const language of LANGUAGES) {
      for (const word of this.wordsOf(concept, language)) {
        const [key] = keysOf(tokenise(word), language);
        const senses = key === undefined ? [] : (this.#sensesOf(key, language) ?? []);
        for (const sense of senses) {
          const other = this.#conceptOf(sense);
          if (other.id === concept || other.kind !== this.#kinds[number]) continue;
          if (!this.wordsOf(other.id, language).includes(word)) continue; // 'porte' shares a stem with 'portée', no more
          strengths.set(
            other.id,
            Math.max(strengths.get(other.id) ?? 0, strengthOf(sense, senses.length, other.kind)),
          );
        }
      }
    }
    return [...strengths].map(([concept, strength]) => ({ concept, strength }));
  }

  /** The words and phrases of a concept in a language, as the lexicon writes them, the usual first. */
  wordsOf(concept: string, language: Language): readonly string[] {
    return itemsOf(this.#words[language][this.#numbers.get(concept) ?? -1]);
  }

  /** Whether a folded word is a dictionary form of the language. */
  isHeadword(folded: string, language: Language): boolean {
    return this.#headwords[language].has(folded);
  }

  /** The single words of a language in dictionary form, folded. */
  headwords(language: Language): ReadonlySet<string> {
    return this.#headwords[language];
  }
}

/** What a word may stand for by itself, and in phrases. */
export interface WordReading {
  readonly language: Language;
  readonly isGrammar: boolean;
  /** The keys that it may have within a phrase. */
  readonly keys: readonly string[];
  readonly openings: readonly Opening[];
}

/** A key that a word may have where a phrase begins. */
export interface Opening {
  readonly key: string;
  /** The concepts that the word names alone. */
  readonly named: readonly NamedConcept[];
  /** The keys of the words that may come next in a longer phrase; null where none begins with it. */
  readonly next: ReadonlySet<string> | null;
}

/**
 * The key of a term, then that of its verb alone where it is reflexive: 's'effondrer' is also met in 'effondrés'.
 * None for a function word. An acronym ('UN', 'WHO') keeps its capitals, to be no word that is spelled alike.
 */
function keysOf(tokens: readonly Token[], language: Language): readonly string[] {
  const [first, ...others] = tokens;
  if (first === undefined) return [];
  if (others.length === 0 && first.upper) return [first.folded.toUpperCase()];
  if (others.length === 0 && isFunctionWord(first.word, language)) return [];
  const [start = '', ...rest] = tokens.map(({ word, number }) => number ?? stems(word, language)[0] ?? word);
  const opening = openingKey(start, language);
  const key = [opening, ...rest].join(' ');
  const isReflexive = opening === REFLEXIVE && language === 'fr';
  return isReflexive ? [key, ...keysOf(others, language)] : [key];
}

function openingKey(start: string, language: Language): string {
  return start === 'se' && language === 'fr' ? REFLEXIVE : start;
}

function continuationsOf(keys: Iterable<string>): Map<string, Set<string>> {
  const continuations = new Map<string, Set<string>>();
  for (const key of keys) addContinuation(key, continuations);
  return continuations;
}

/** Notes the last word of a phrase as one that may come behind the others; these are a key by themselves. */
function addContinuation(phrase: string, continuations: Map<string, Set<string>>): void {
  const space = phrase.lastIndexOf(' ');
  if (space < 0) return;
  const beginning = phrase.slice(0, space);
  const next = continuations.get(beginning);
  if (next === undefined) continuations.set(beginning, new Set([phrase.slice(space + 1)]));
  else next.add(phrase.slice(space + 1));
}

function isLoose(sense: Sense): boolean {
  return sense % 2 === 1;
}

function conceptOf(sense: Sense): number {
  return sense >> 1;
}

/** How surely a folded word is a form of one of a concept's own words. */
function kinshipOf(folded: string, own: readonly string[], kind: ConceptKind): number {
  if (own.includes(folded)) return 1;
  if (kind !== 'place') return own.some((word) => isInflected(folded, word)) ? INFLECTED : OTHER_HEADWORD;
  const isForm = own.some(
    (word) => folded.startsWith(word) && /^(?:n?e?s?|ans?)$/.test(folded.slice(word.length)),
  );
  return isForm ? 1 : 0;
}

/** What a word says of one of its senses: the more it has, the less. The other words of a text usually tell them apart. */
function strengthOf(sense: Sense, senses: number, kind: ConceptKind): number {
  const loose = kind === 'place' ? LOOSE_PLACE : LOOSE;
  return (isLoose(sense) ? loose : 1) * Math.max(0.85, 1.03 - 0.03 * senses);
}

/** What a word says of one of its associations: a word with many is of a general sense. */
function associationOf(associations: number): number {
  return ASSOCIATED * Math.min(1, Math.sqrt(FEW_ASSOCIATIONS / associations));
}

function linesOf(lines: Lines = ''): string[] {
  return lines === '' ? [] : lines.split('\n');
}

function itemsOf(list: string = ''): string[] {
  return list === '' ? [] : list.split(',');
}

function zip(keys: readonly string[], values: readonly string[]): Map<string, string> {
  return new Map(keys.map((key, index) => [key, values[index] ?? '']));
}
