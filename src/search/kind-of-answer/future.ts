import type { Language } from '../../language/language.ts';
import type { Token } from '../../language/tokens.ts';
import { withWordBoundaries } from '../../language/word-boundaries.ts';
import type { Query } from '../question/query.ts';
import type { OfferingText } from './offering-text.ts';

/** English, and French with 'aller' or 'devoir': 'when will', 'when is the report due', 'quand va-t-il', 'quand doit-elle'. */
const ASKS_FUTURE =
  /\b(?:when|(?:what|which) (?:day|date|month|year))\b.*?\b(?:will|shall|(?:is|are)\b(?!.*\bto have\b).*\b(?:to|due|expected|scheduled|planned|next))\b|\b(?:va|vont|doit|doivent|devrait|devraient)\b/;

/** The simple future of French in the third person: 'ouvrira', 'reprendront'. */
const FRENCH_FUTURE = /[eidtvru]r(?:a|ont)$/;

/**
 * With its other persons, and the conditional: 'il a dit qu’il répondrait le 26'. Some imperfects look alike ('entrait'), and
 * are let pass: to miss what is to come would cost an answer.
 */
const ANY_FRENCH_FUTURE = /[eidtvru]r(?:a|ont|ons|ez|ait|aient)$/;

/** It tells what is said to have been: 'auraient été tués'. */
const NO_FUTURE = /^(?:aurait|auraient)$/;

/** Whether a question asks about what is to come: 'when will it open', 'quand ouvrira-t-elle'. */
export function asksOfFuture({
  folded,
  tokens,
  units,
  languages,
}: Pick<Query, 'folded' | 'tokens' | 'units' | 'languages'>): boolean {
  if (ASKS_FUTURE.test(folded)) return true;
  if (!languages.includes('fr')) return false; // 'cholera', 'era', 'orchestra'
  const isNamed = (at: number) =>
    units.some(({ kind, from, to }) => (kind === 'name' || kind === 'place') && from <= at && at < to);
  return tokens.some((token, at) => mayBeVerb(token) && FRENCH_FUTURE.test(token.word) && !isNamed(at));
}

function mayBeVerb({ capitalised, word }: Token): boolean {
  return !capitalised && !NO_FUTURE.test(word);
}

/** When something is due, behind 'by', 'before' or 'until'. */
const TERM =
  '(?:(?:the )?(?:end|start|spring|summer|autumn|fall|winter|next|early|mid|late|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter))';

/** What is planned, expected or put off, and verbs of the future. */
const TELLS_FUTURE = withWordBoundaries(
  new RegExp(
    [
      "\\b(?:will|won['’]t|shall|['’]ll|would(?! have)|should(?! have)|(?<! (?:in|of|since|until|by|last) )may(?= \\p{L})(?! day\\b)|might|could(?! have)|due|expect\\p{L}*|schedul\\p{L}+|plan(?:s|ned|ning)?|intend\\p{L}*|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|next|tomorrow|pencilled|going|coming|upcoming|later this|deadline|target\\p{L}*|forecast|foreseen|fixed|set|postponed|delayed|promis\\p{L}+|expires?|invit\\p{L}+|agreed to|ultimatum)\\b",
      `\\b(?:by|before|until) (?:\\d|${TERM}\\b)`,
      '\\b(?:is|are|was|were|be) (?:not )?to \\p{L}+',
      '\\b(?:starts?|begins?|opens?|closes?|ends?|resumes?|runs?|takes? effect)\\b.* (?:on|in|at|from|until|to)\\b',
      '\\b(?:doit|doivent|va|vont|allait|allaient|prévue?s?|prévoi\\p{L}+|attendue?s?|fixée?s?|programmée?s?|prochaine?s?|prochainement|annoncée?s? pour|report\\p{L}+|repouss\\p{L}+|demain|bientôt|à venir|échéance|calendrier|horizon|compte(?:nt)?|entend(?:ent)?|espèr\\p{L}+|envisag\\p{L}+|prome(?:t|tte)\\p{L}*|promis\\p{L}*|appel(?:le|lent|lé) à|invit\\p{L}+|dès|ultimatum|délai)\\b',
      "\\b(?:d['’]ici|à (?:partir|compter) d|(?:avant|jusqu['’](?:à|au|en)) (?:l[ea']|l['’]|fin|la fin|mi-|\\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))",
    ].join('|'),
    'iu',
  ),
);

const YEARS = /\b20\d\d\b/g;

/** Where a sentence stands. */
interface Standing {
  readonly language: Language;
  /** Its document's date: a later year is to come. */
  readonly publishedOn: string | null;
}

/** Whether a sentence speaks of what is to come. */
export function tellsFuture({ text, tokens }: OfferingText, { language, publishedOn }: Standing): boolean {
  if (TELLS_FUTURE.test(text)) return true;
  const year = publishedOn?.slice(0, 4);
  if (year !== undefined && [...text.matchAll(YEARS)].some(([named]) => named > year)) return true;
  if (language !== 'fr') return false;
  return tokens.some((token) => mayBeVerb(token) && ANY_FRENCH_FUTURE.test(token.word));
}
