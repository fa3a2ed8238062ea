import type { Language } from '../language.ts';
import { ENGLISH } from './abbreviations.en.ts';
import { FRENCH } from './abbreviations.fr.ts';

/**
 * The abbreviations of a language, by what they do before a capital or a number, and the words that tell them apart
 * from words. Written without the last full stop and compared as written: 'Gen.' is a rank, 'gen.' is none.
 */
export interface Abbreviations {
  /** Stand before a name, so never end a sentence: 'Mr', 'gén'. */
  readonly beforeName: ReadonlySet<string>;
  /** Are abbreviations only before a number: 'No', 'p', 'Oct'. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Stand anywhere: they end the sentence where a word follows that opens sentences. 'vs', 'col'. */
  readonly anywhere: ReadonlySet<string>;
  /** Stand behind a name and close it, so that none begins a sentence: 'Ltd', 'Utd', 'Jr'. */
  readonly behindName: ReadonlySet<string>;
  /** Stand behind the name of a street or of a town: 'Ave', 'Wis'. */
  readonly behindPlace: ReadonlySet<string>;
  /** Capitalised words that go on with the name before them: 'U.S. Army', 'Apple Inc. Chairman'. */
  readonly goingOn: ReadonlySet<string>;
  /** Words that open sentences and hardly ever a name, capitalised. */
  readonly openers: ReadonlySet<string>;
  /** Words that a capital follows as a label, which is then no initial: 'plan B', 'vitamine C'. In lower case. */
  readonly labelled: ReadonlySet<string>;
}

// A document quotes the ranks and firms of the other language too ('Gen. Milley' in French), so these count in both.
const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  fr: withNamesOf(FRENCH, ENGLISH),
  en: withNamesOf(ENGLISH, FRENCH),
};

/** The abbreviations of a language, and those of the other that names may bring into its texts. */
export function abbreviationsOf(language: Language): Abbreviations {
  return ABBREVIATIONS[language];
}

function withNamesOf(own: Abbreviations, other: Abbreviations): Abbreviations {
  return {
    ...own,
    beforeName: new Set([...own.beforeName, ...capitalised(other.beforeName)]),
    anywhere: new Set([...own.anywhere, ...capitalised(other.anywhere)]),
    behindName: new Set([...own.behindName, ...other.behindName]),
    behindPlace: new Set([...own.behindPlace, ...other.behindPlace]),
    goingOn: new Set([...own.goingOn, ...other.goingOn]),
  };
}

/** Small letters are left out, since they may be words of the other language: 'all', 'est', 'not'. */
function capitalised(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => /^\p{Lu}/u.test(word));
}
