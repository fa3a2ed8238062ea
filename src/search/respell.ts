import { isAskingWord, isTypedFunctionWord } from '../language/function-words.ts';
import { irregularForms } from '../language/irregular-forms.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Token } from '../language/tokens.ts';
import { typingDistance } from './nearest-words.ts';
import type { QueryContext } from './query.ts';

/** In shorter words one letter makes another word too often. */
const SHORTEST_RESPELT = 5;

/** A French noun whose article was typed without its apostrophe: 'lunion', 'dargent'. */
const ELIDED = /^(?:[dlnjs]|qu)(?<noun>[aeiouyh]\p{L}{3,})$/u;

/** 'Revoter' and 'rebuild' are words, though no dictionary has them all. */
const AGAIN = /^re(?=\p{L}{4})/u;

/** How people who chat write the words that ask. */
const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ['cb', 'combien'],
  ['cmb', 'combien'],
  ['koi', 'quoi'],
  ['ki', 'qui'],
  ['pk', 'pourquoi'],
  ['pkoi', 'pourquoi'],
  ['pq', 'pourquoi'],
  ['qd', 'quand'],
]);

/** The words that say which kind of answer is wanted: without them a question is another. */
const ASKING =
  'combien comment pourquoi quand quel quelle quels quelles qui how what when where which who why'.split(' ');

/** The word that asks which an unknown short one stands for ('wen', 'hwo', 'pk'), if there is but one. */
function askingWord(folded: string): string | undefined {
  const [only, ...others] =
    folded.length < 3 ? [] : ASKING.filter((word) => typingDistance(folded, word, 1) <= 1);
  return SHORTHAND.get(folded) ?? (others.length === 0 ? only : undefined);
}

/** A word that is nowhere known and very near to one word only is read as that word, so that phrases are found. */
export function respell(token: Token, { dictionary, vocabulary, spelling }: QueryContext): Token {
  const { folded, number, capitalised, word } = token;
  const known =
    number !== null ||
    capitalised ||
    vocabulary.has(folded) ||
    isAskingWord(word, 'fr') ||
    isAskingWord(word, 'en') ||
    LANGUAGES.some(
      (language) => dictionary.isHeadword(folded, language) || isTypedFunctionWord(word, language),
    ) ||
    LANGUAGES.some(
      (language) => dictionary.hits([token], language).length > 0 || irregularForms(language).has(word),
    ) ||
    (AGAIN.test(folded) &&
      LANGUAGES.some((language) => dictionary.isHeadword(folded.replace(AGAIN, ''), language)));
  if (known) return token;
  const asking = askingWord(folded);
  if (asking !== undefined) return { ...token, word: asking, folded: asking };
  const freed = ELIDED.exec(folded)?.groups?.noun;
  if (freed !== undefined && (vocabulary.has(freed) || dictionary.isHeadword(freed, 'fr'))) {
    return { ...token, word: freed, folded: freed };
  }
  const near = [vocabulary.nearest, ...LANGUAGES.map((language) => spelling[language])].flatMap((words) =>
    words.nearest(folded),
  );
  const [only, ...others] = new Set(near);
  const certain = only !== undefined && others.length === 0 && folded.length >= SHORTEST_RESPELT;
  return certain ? { ...token, word: only, folded: only } : token;
}
