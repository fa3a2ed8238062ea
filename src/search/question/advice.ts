import type { Token } from '../../language/tokens.ts';

/** 'How to', 'how do I', 'what is the best time of year to', 'la meilleure façon de', 'comment fait-on'. */
const ASKS_HOW_ONE_DOES =
  /^(?:how|where|when) to\b|^(?:how|where|when) (?:do|does|can|could|should) (?:[iI]|you|we|one)\b|\bbest (?:ways?|times?|places?|months?|seasons?|means|methods?)(?: of (?:the )?(?:year|day|week))? (?:to|for)\b|\bmeilleure?s? (?:facons?|manieres?|moments?|periodes?|saisons?|endroits?|moyens?|methodes?|heures?)(?: de l annee)? (?:de|d|pour)\b|^comment \w+ (?:t )?on\b/;

/** A French infinitive behind the word that asks: 'comment réparer', 'où trouver', 'que faire', 'comment bien choisir'. */
const ASKS_IN_THE_INFINITIVE =
  /^(?:comment|ou|que) (?:(?:bien|mieux|ne pas|se|s|y|en) )*([a-z]+(?:er|ir|re))\b/;

/** Words that end like an infinitive and are none: of verbs in the present, and others that may follow 'comment'. */
const NO_INFINITIVE =
  /^(?:\w*ouvre|offre|souffre|\w*montre|rencontre|\w*livre|entre|contre|notre|votre|autre|quatre|hier|encore|derriere)$/;

/**
 * Whether a question asks how its reader does something, or where ('comment réparer un robinet', 'how do I make
 * pancakes'), and not how somebody did.
 */
export function asksForAdvice(tokens: readonly Token[]): boolean {
  // Names in capitals: 'comment Redwater a-t-il réagi' has no infinitive.
  const text = tokens
    .map(({ folded, capitalised }, at) => (capitalised && at > 0 ? folded.toUpperCase() : folded))
    .join(' ');
  const infinitive = ASKS_IN_THE_INFINITIVE.exec(text)?.[1];
  return ASKS_HOW_ONE_DOES.test(text) || (infinitive !== undefined && !NO_INFINITIVE.test(infinitive));
}
