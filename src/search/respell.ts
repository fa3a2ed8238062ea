import { isAskingWord, isTypedFunctionWord } from '../language/function-words.ts';
import { irregularForms } from '../language/irregular-forms.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Token } from '../language/tokens.ts';
import type { QueryContext } from './query.ts';

/** In shorter words one letter makes another word too often. */
const SHORTEST_RESPELT = 5;

/** A French noun whose article was typed without its apostrophe: 'lunion', 'dargent'. */
const ELIDED = /^(?:[dlnjs]|qu)(?<noun>[aeiouyh]\p{L}{3,})$/u;

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
    );
  if (known) return token;
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
