import type { ConceptHit, ConceptKind, NamedConcept, RelatedConcept } from './concept.ts';
import { ConceptList, type ConceptListData } from './concept-list.ts';
import { isFunctionWord } from './function-words.ts';
import { Kinship } from './kinship.ts';
import type { Language } from './language.ts';
import type { LexiconGroup } from './lexicon.ts';
import { type Lines, linesOf } from './lines.ts';
import {
  type Continuations,
  keysOf,
  openingKey,
  Phrases,
  type PhrasesData,
  properKey,
  REFLEXIVE,
} from './phrases.ts';
import { RelatedConcepts } from './related-concepts.ts';
import { associationOf, conceptOf, type Sense, senseOf, strengthOf } from './sense.ts';
import { stems } from './stem.ts';
import { tokenise, type WrittenWord } from './tokens.ts';
import type { Opening, WordReading } from './word-reading.ts';

/** A dictionary as data, for a file. */
export interface DictionaryData {
  readonly concepts: ConceptListData;
  readonly phrases: Readonly<Record<Language, PhrasesData>>;
  readonly headwords: Readonly<Record<Language, Lines>>;
}

/** What is associated with less is with everything, and would only fill the index. */
const LEAST_ASSOCIATED = 0.36;

const NONE: readonly ConceptHit[] = [];

/** How many function words may stand between a reflexive pronoun and its verb: 's'est-il déjà rendu'. */
const REFLEXIVE_GAP = 3;

/**
 * Words and phrases of both languages → concepts. Phrases are found by their key, the stems of their words with spaces
 * between, so that 'ont mis en œuvre' meets 'mettre en œuvre'. A word that belongs to several groups is ambiguous and
 * weighs less in each.
 */
export class ConceptDictionary {
  readonly #concepts: ConceptList;
  readonly #phrases: Readonly<Record<Language, Phrases>>;
  readonly #headwords: Readonly<Record<Language, Set<string>>>;
  readonly #kinship: Kinship;
  #related: RelatedConcepts;
  #readings = readingsOfWords();
  #namedPhrases = namedPhrases();

  constructor(data?: DictionaryData) {
    const { concepts, phrases, headwords } = data ?? {};
    this.#concepts = new ConceptList(concepts);
    this.#phrases = { fr: new Phrases(phrases?.fr), en: new Phrases(phrases?.en) };
    this.#headwords = { fr: new Set(linesOf(headwords?.fr)), en: new Set(linesOf(headwords?.en)) };
    this.#kinship = new Kinship(this.#concepts, this.#headwords);
    this.#related = new RelatedConcepts(this.#concepts, this.#phrases);
  }

  toData(): DictionaryData {
    return {
      concepts: this.#concepts.toData(),
      phrases: { fr: this.#phrases.fr.toData(), en: this.#phrases.en.toData() },
      headwords: { fr: [...this.#headwords.fr].join('\n'), en: [...this.#headwords.en].join('\n') },
    };
  }

  /** @param name gives a group its concept's id: groups with the same id are one concept */
  add(groups: Iterable<LexiconGroup>, kind: ConceptKind, name: (group: LexiconGroup) => string): this {
    this.#related = new RelatedConcepts(this.#concepts, this.#phrases);
    this.#readings = readingsOfWords();
    this.#namedPhrases = namedPhrases();
    for (const group of groups) {
      const concept = this.#concepts.add(name(group), kind);
      for (const { text, language, loose } of group.terms) {
        this.#insert(text, language, concept, loose);
        this.#concepts.addWord(concept, language, text, loose);
      }
    }
    return this;
  }

  #insert(text: string, language: Language, concept: number, loose: boolean): void {
    const tokens = tokenise(text);
    const [first, ...others] = tokens;
    const [key, verb] = keysOf(tokens, language);
    if (first === undefined || key === undefined) return;
    const kind = this.#concepts.kindOf(concept);
    const isName = kind === 'leader' || (kind === 'corpus' && first.capitalised);
    if (others.length === 0 && !isName) this.#headwords[language].add(first.folded);
    this.#phrases[language].add(key, senseOf(concept, loose));
    if (verb === undefined) return;
    this.#phrases[language].add(verb, senseOf(concept, true));
    this.#concepts.addWord(concept, language, others.map(({ word }) => word).join(' '), true);
  }

  /** Every concept that the words name, shorter ones within longer ones too, in the order of the text. */
  hits(words: readonly WrittenWord[], language: Language): ConceptHit[] {
    const readings = words.map((word) => this.#readOnce(word, language));
    const hits: ConceptHit[] = [];
    readings.forEach(({ openings }, at) => {
      for (const opening of openings) {
        for (const { concept, kind, strength } of opening.named)
          hits.push({ concept, kind, from: at, to: at + 1, strength });
        hits.push(...this.phrasesAt(at, opening, readings));
      }
    });
    return hits;
  }

  /** Reading a question asks again and again for what its words stand for. */
  #readOnce(word: WrittenWord, language: Language): WordReading {
    const known = this.#readings[language].get(word);
    if (known !== undefined) return known;
    const reading = this.read(word, language);
    this.#readings[language].set(word, reading);
    return reading;
  }

  /** The concepts of the phrases of several words that begin at a word of a text, with one of its openings. */
  phrasesAt(at: number, { key, next }: Opening, words: readonly WordReading[]): readonly ConceptHit[] {
    const behind = words[at + 1];
    if (next === null || behind === undefined || (behind.keys.length === 0 && !behind.isGrammar)) return NONE;
    const found: ConceptHit[] = [];
    this.#follow(key, next, at, at, words, found);
    return found;
  }

  /** Finds the concepts of the phrases that begin at a word and go on behind another, after the key of what was read. */
  #follow(
    before: string,
    continuations: Continuations,
    from: number,
    at: number,
    words: readonly WordReading[],
    found: ConceptHit[],
  ): void {
    const language = words[from]?.language ?? 'fr';
    const phrases = this.#phrases[language];
    const gap = before === REFLEXIVE && language === 'fr' ? REFLEXIVE_GAP : 0;
    for (let next = at + 1; next <= at + 1 + gap; next++) {
      const word = words[next];
      if (word === undefined) return;
      for (const key of word.keys) {
        const phrase = continuations.get(key);
        if (phrase === undefined) continue;
        for (const { concept, kind, strength } of this.#namedByPhrase(phrase, language))
          found.push({ concept, kind, from, to: next + 1, strength });
        const further = phrases.after(phrase);
        if (further !== null) this.#follow(phrase, further, from, next, words, found);
      }
      if (!word.isGrammar) return;
    }
  }

  /** The concepts of a phrase: the same few phrases are met again and again. */
  #namedByPhrase(phrase: string, language: Language): readonly NamedConcept[] {
    const known = this.#namedPhrases[language].get(phrase);
    if (known !== undefined) return known;
    const named = this.#named(this.#phrases[language].sensesOf(phrase) ?? []);
    this.#namedPhrases[language].set(phrase, named);
    return named;
  }

  /** What a word stands for by itself, wherever it stands in texts of a language. */
  read(word: WrittenWord, language: Language): WordReading {
    const phrases = this.#phrases[language];
    const keys = this.#keysOf(word, language);
    const openings = [...new Set(keys.map((key) => openingKey(key, language)))].flatMap((key) => {
      const senses = phrases.sensesOf(key);
      return senses === undefined ? [] : [{ key, senses, next: phrases.after(key) }];
    });
    // The senses of all its stems are held against each other.
    const kinships = this.#kinship.of(
      openings.flatMap(({ senses }) => senses),
      word,
      language,
    );
    let first = 0;
    return {
      language,
      isGrammar: isFunctionWord(word.word, language),
      keys: keys.filter((key) => phrases.goOnWith(key)),
      openings: openings.map(({ key, senses, next }) => {
        const own = kinships.slice(first, first + senses.length);
        first += senses.length;
        return { key, named: this.#named(senses, own), next };
      }),
    };
  }

  /** The keys that a word of a text may stand for. An acronym in small letters stands for itself if for nothing else. */
  #keysOf({ word, folded, number, capitalised, upper }: WrittenWord, language: Language): readonly string[] {
    if (number !== null) return [number];
    const phrases = this.#phrases[language];
    const name = capitalised ? properKey(word) : null;
    // 'Ses' has the stem of the reflexive 'se'.
    const keys =
      word === 'ses' ? [word] : name !== null && phrases.has(name) ? [name] : stems(word, language);
    const acronym = folded.toUpperCase();
    if (!phrases.has(acronym)) return keys;
    const isWord =
      isFunctionWord(word, language) || keys.some((key) => (phrases.sensesOf(key) ?? []).length > 0);
    return upper || !isWord ? [...new Set([...keys, acronym])] : keys;
  }

  /**
   * The concepts that a word or a phrase with some senses names.
   * @param kinships for each sense how sure it is that it is the word's own: see {@link Kinship.of}
   */
  #named(senses: readonly Sense[], kinships?: readonly number[]): NamedConcept[] {
    const isAssociation = (sense: Sense) => this.#concepts.kindOf(conceptOf(sense)) === 'association';
    const associations = senses.filter(isAssociation).length;
    const named: NamedConcept[] = [];
    senses.forEach((sense, at) => {
      const kinship = kinships?.[at] ?? 1;
      if (kinship === 0) return;
      const { id, kind } = this.#conceptOf(sense);
      const strength =
        kinship *
        (isAssociation(sense)
          ? associationOf(associations)
          : strengthOf(sense, senses.length - associations, kind));
      const isFaint = isAssociation(sense) && kinships !== undefined && strength < LEAST_ASSOCIATED;
      if (!isFaint) named.push({ concept: id, kind, strength });
    });
    return named;
  }

  #conceptOf(sense: Sense): { id: string; kind: ConceptKind } {
    const number = conceptOf(sense);
    return { id: this.#concepts.idOf(number), kind: this.#concepts.kindOf(number) };
  }

  /** Other concepts of its kind that share a word or a phrase with a concept's own, each with its best link's strength. */
  related(concept: string): readonly RelatedConcept[] {
    return this.#related.of(concept);
  }

  /** The words and phrases of a concept in a language, as the lexicon writes them, the usual first. */
  wordsOf(concept: string, language: Language): readonly string[] {
    return this.#concepts.wordsOf(concept, language);
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

function namedPhrases(): Readonly<Record<Language, Map<string, readonly NamedConcept[]>>> {
  return { fr: new Map(), en: new Map() };
}

function readingsOfWords(): Readonly<Record<Language, WeakMap<WrittenWord, WordReading>>> {
  return { fr: new WeakMap(), en: new WeakMap() };
}
