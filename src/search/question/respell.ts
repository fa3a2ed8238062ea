import type { ConceptDictionary } from '../../language/concepts.ts';
import { isAskingWord, isTypedFunctionWord } from '../../language/function-words.ts';
import { dictionaryFormsOf } from '../../language/inflection.ts';
import { irregularForms } from '../../language/irregular-forms.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { stems } from '../../language/stem.ts';
import type { Token } from '../../language/tokens.ts';
import { slipCost, typingDistance } from '../index/nearest-words.ts';
import type { QueryContext } from './query.ts';

/** In shorter words one letter makes another word too often. */
const SHORTEST_RESPELT = 5;
/** What a word is charged that the typed one may be a form of, since few endings are of one word only. */
const INFLECTED = 0.3;
/** What a form may be of: shorter ones are of too many words. */
const SHORTEST_FORM = 4;

/** A French noun whose article was typed without its apostrophe: 'lunion', 'dargent'. */
const ELIDED = /^(?:[dlnjs]|qu)(?<noun>[aeiouyh]\p{L}{3,})$/u;

/** 'Revoter' and 'rebuild' are words, though no dictionary has them all. */
const AGAIN = /^re(?=\p{L}{4})/u;

/** 'Opend', 'orderd': the commonest slip of all endings. */
const PAST_WITHOUT_E = /(?<=[^aeiou])d$/u;

/** How people who chat write the words that ask. */
const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ['cb', 'combien'],
  ['cmb', 'combien'],
  ['koi', 'quoi'],
  ['ki', 'qui'],
  ['kan', 'quand'],
  ['til', 'il'],
  ['tils', 'ils'],
  ['quesque', 'que'],
  ['keske', 'que'],
  ['pk', 'pourquoi'],
  ['pkoi', 'pourquoi'],
  ['pourkoi', 'pourquoi'],
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

/**
 * A word that is nowhere known and much nearer to one word than to others is read as that word, so that phrases are found.
 * @param opens whether the word is the question's first: its capital makes it no name
 * @param languages those of the question
 */
export function respell(
  token: Token,
  opens: boolean,
  languages: readonly Language[],
  context: QueryContext,
): Token {
  const { folded, word, capitalised } = token;
  if (isKnown({ ...token, capitalised: capitalised && !opens }, context)) return token;
  const asking = askingWord(folded);
  if (asking !== undefined) return { ...token, word: asking, folded: asking };
  if (capitalised) return token;
  const { vocabulary, dictionary } = context;
  const freed = ELIDED.exec(folded)?.groups?.noun;
  if (freed !== undefined && (vocabulary.has(freed) || dictionary.isHeadword(freed, 'fr'))) {
    return { ...token, word: freed, folded: freed };
  }
  const meant = likeliest(folded, languages, context) ?? word;
  return meant === word ? token : { ...token, word: meant, folded: meant };
}

/** Whether a word stands somewhere: in the corpus, or in a dictionary, itself or as what it is a regular form of. */
function isKnown(token: Token, { dictionary, vocabulary }: QueryContext): boolean {
  const { folded, number, capitalised, word } = token;
  return (
    number !== null ||
    capitalised ||
    vocabulary.has(folded) ||
    isAskingWord(word, 'fr') ||
    isAskingWord(word, 'en') ||
    LANGUAGES.some(
      (language) =>
        isTypedFunctionWord(word, language) ||
        dictionary.isHeadword(folded, language) ||
        dictionary.isHeadword(folded.replace(AGAIN, ''), language) ||
        irregularForms(language).has(word) ||
        isFormOfHeadword(token, language, dictionary),
    )
  );
}

/** Whether a word is by its stem and by its ending of a dictionary form: 'colision' only shares its stem, with 'colis'. */
function isFormOfHeadword(token: Token, language: Language, dictionary: ConceptDictionary): boolean {
  const irregular = irregularForms(language);
  return (
    dictionary.hits([token], language).length > 0 &&
    dictionaryFormsOf(token.folded, language).some(
      (form) =>
        dictionary.isHeadword(form, language) || irregular.has(form) || isTypedFunctionWord(form, language), // 'owns'
    )
  );
}

/** What a candidate is charged beside its typing error: the corpus' own words in the question's language are likeliest. */
const CHARGES = { ofCorpusAndLanguage: 0, ofCorpus: 0.2, ofLanguage: 0.3, ofOther: 0.6 };

/** What it is spared each time that the number of its senses doubles: the commoner a word, the more it has (Zipf 1945). */
const COMMON = 0.1;
const MOST_DOUBLINGS = 4;

/** A word that the corpus does not have is meant where it took one slip to type it: two make a rare word another. */
const FARTHEST = 1.15;

/** By how much the likeliest word must be so: no reading is better than a wrong one, since all near words are looked for. */
const MARGIN = 0.15;

/** The word that a typing error most likely stands for; null where there is none, or two are about as likely. */
function likeliest(typed: string, languages: readonly Language[], context: QueryContext): string | null {
  const { vocabulary, dictionary, spelling } = context;
  const near = [
    ...vocabulary.nearest.nearest(typed).map((word) => ({ word, cost: slipCost(typed, word) })),
    ...LANGUAGES.flatMap((language) => nearWords(typed, language, spelling)),
  ];
  const costs = new Map<string, number>();
  for (const { word, cost } of near) {
    // Every text has the words of grammar, though they are not looked for.
    const isOfCorpus = vocabulary.has(word) || isGrammar(word, languages);
    if (cost > FARTHEST && !isOfCorpus) continue;
    const isOfLanguage =
      isGrammar(word, languages) || languages.some((language) => dictionary.isHeadword(word, language));
    const charge = isOfCorpus
      ? CHARGES[isOfLanguage ? 'ofCorpusAndLanguage' : 'ofCorpus']
      : CHARGES[isOfLanguage ? 'ofLanguage' : 'ofOther'];
    const all = cost + charge - COMMON * commonness(word, languages, dictionary);
    costs.set(word, Math.min(all, costs.get(word) ?? Number.POSITIVE_INFINITY));
  }
  const [best, ...others] = [...costs].sort(([, a], [, b]) => a - b);
  if (best === undefined) return null;
  const [word, cost] = best;
  const rival = others.find(([other]) => !isSameWord(word, other, languages));
  if (rival !== undefined && rival[1] - cost < MARGIN) return null;
  return typed.length >= SHORTEST_RESPELT || (vocabulary.has(word) && cost < 1) ? word : null;
}

function isGrammar(folded: string, languages: readonly Language[]): boolean {
  return languages.some((language) => isTypedFunctionWord(folded, language));
}

/**
 * How common a word is in any of some languages, by the doublings of its number of senses: none for words of grammar, so
 * that of two readings the one that says something is taken.
 */
function commonness(folded: string, languages: readonly Language[], dictionary: ConceptDictionary): number {
  const token = { word: folded, folded, number: null, capitalised: false, upper: false };
  const senses = languages.map((language) => dictionary.hits([token], language).length);
  return Math.min(MOST_DOUBLINGS, Math.log2(1 + Math.max(...senses)));
}

/** Whether two words are forms of one, so that it matters little which of them was meant. */
function isSameWord(a: string, b: string, languages: readonly Language[]): boolean {
  return languages.some((language) => {
    const own = stems(a, language);
    return stems(b, language).some((stem) => own.includes(stem));
  });
}

/** A word of the dictionary near to a typed one, and how unlikely the one is typed as the other, by {@link slipCost}. */
interface NearWord {
  readonly word: string;
  readonly cost: number;
}

/** The dictionary's words of a language that are nearest to a typed one, or to what it may be a form of ('stoped'). */
export function nearWords(
  typed: string,
  language: Language,
  spelling: QueryContext['spelling'],
): readonly NearWord[] {
  const direct = spelling[language].nearest(typed).map((word) => ({ word, cost: slipCost(typed, word) }));
  if (typed.length < SHORTEST_RESPELT) return direct;
  const spelt = typed.replace(PAST_WITHOUT_E, 'ed');
  const forms = dictionaryFormsOf(spelt, language).filter((form) => form.length >= SHORTEST_FORM);
  return [
    ...direct,
    ...forms.filter((form) => spelling[language].has(form)).map((word) => ({ word, cost: INFLECTED })),
    ...forms.flatMap((form) =>
      spelling[language].nearest(form).map((word) => ({ word, cost: INFLECTED + slipCost(form, word) })),
    ),
  ];
}
