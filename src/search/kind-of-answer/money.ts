import type { Span } from '../../corpus/span.ts';
import type { Token } from '../../language/tokens.ts';
import { withWordBoundaries } from '../../language/word-boundaries.ts';

const PRICED =
  /^(?:cost|costs|costing|coute|coutent|coutera|couteront|couter|cout|couts|pay|paid|paye|payer|payes|price|prices|prix|worth|valeur|value|valued|tarif|tarifs|fare|fares|fee|fees|valent|vaut|argent|money|somme|montant|budget|facture|bill|gagne|gagnent|earn|earns|salaire|salary|wage|wages|euros|dollars|pounds|francs|roubles|rubles|yuans)$/;

/** What is told in money where it is asked for by itself: 'quelle amende', 'how much compensation'. */
const SUM =
  'amende|astreinte|rancon|indemnite|indemnisation|prime|subvention|benefice|dette|perte|loyer|chiffre d affaires|fine|ransom|compensation|grant|bonus|profit|debt|loss|rent|turnover|revenue|damages';

/** Verbs that move money: how much somebody does so is told in money, unless what moves is named. */
const PAYING =
  'vendue?s?|achetee?s?|rembourse(?:r|ra|nt)?|debourser?|repay|repaid|owes?|touche|toucher|recu|recevoir|recoit|rapporte|rapporter|perdu|verse|verser|depense|depenser|offert|promis|emprunte|prete|sold|buy|bought|spend|spent|receive|received|raise|raised|make|made|lose|lost|offer|offered|lend|lent|borrow|borrowed|save|saved|promise|promised|award|awarded';

const SUM_ASKED = new RegExp(
  `\\b(?:quel(?:le)?s?|what|which|(?<!by )how much|how high|how big|how large)\\b(?: \\w+){0,4}? (?:${SUM})s?\\b|(?<!de )\\bcombien (?!d |de |des )(?:\\w+ ){0,9}(?:${PAYING})\\b|(?<!by )\\bhow much (?:is|was|were|has|have|had|did|does|do|will|would|of)\\b(?: \\w+){0,9}? (?:${PAYING})\\b`,
);

/** Whether a question asks for a sum of money. 'Pays' does so in English only: in French it is a country. */
export function asksPrice(tokens: readonly Token[], french: boolean): boolean {
  // What costs lives has no price.
  if (tokens.some(({ folded }) => /^(?:vies?|lives|life)$/.test(folded))) return false;
  return (
    tokens.some(({ folded }) => PRICED.test(folded) || (!french && folded === 'pays')) ||
    SUM_ASKED.test(tokens.map(({ folded }) => folded).join(' '))
  );
}

const SIGNS = '[€$£¥₽₹₺₩₪₴₦]';
const CURRENCIES =
  'euros?|centimes?|dollars?|francs?|yens?|yuans?|roubles?|rubles?|roupies?|rupees?|pesos?|kronor|kroner|krone|krona|zlotys?|forints?|hryvnias?|dirhams?|dinars?|riyals?|shekels?|nairas?|bahts?|ringgits?|reals?|ariarys?|EUR|USD|GBP|CHF';
/** Books, crowns and soles too. */
const PERHAPS_CURRENCIES =
  'cents?|livres?|pounds?|pence|sterling|couronnes?|crowns?|lei|leva|levs?|rands?|shillings?|wons?|reais|soles';
const MAGNITUDES = 'millions?|milliards?|billions?|trillions?|bn';

/** A currency, or a bare number of millions, which news give for money where money is spoken of. */
const MONEY = withWordBoundaries(
  new RegExp(`${SIGNS}|\\b(?:${CURRENCIES}|${PERHAPS_CURRENCIES}|${MAGNITUDES})\\b`, 'iu'),
);

/** A currency behind a figure: '12 euros', '4 millions d'euros', '3 bn $'. */
const IN_MONEY = withWordBoundaries(
  new RegExp(
    `^[\\s-]?(?:(?:${MAGNITUDES}|thousand|mille|[mk])\\b\\s?)?(?:d(?:e |['’]))?(?:${SIGNS}|\\b(?:${CURRENCIES})\\b)`,
    'iu',
  ),
);
const SIGN_BEFORE = new RegExp(`${SIGNS}\\s?$`);

/** Whether a figure of a text, UTF-16 offsets, is a sum of money. */
export function isMoney(figure: Span, text: string): boolean {
  return SIGN_BEFORE.test(text.slice(0, figure.start)) || IN_MONEY.test(text.slice(figure.end));
}

/** What somebody pays or earns may be told in a currency that is not known by name, though not in percent. */
const SOLD = withWordBoundaries(
  /\b(?:coût\p{L}*|vend\p{L}*|payé\p{L}*|prix|factur\p{L}*|costs?|sells?|sold|priced?|paid|pays?|earns?|gagn\p{L}*)\b/iu,
);

const BARE_SUM = /(?<![\p{L}\d.,])(?!(?:1[5-9]|20)\d\d(?!\d))\d[\d.,\s]*(?![\d.,\s]*%)(?!\d)/u;

/** Whether a sentence with a figure gives a sum of money. */
export function tellsPrice(text: string): boolean {
  return MONEY.test(text) || (SOLD.test(text) && BARE_SUM.test(text));
}
