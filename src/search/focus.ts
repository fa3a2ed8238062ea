import type { Token } from '../language/tokens.ts';
import type { QueryUnit } from './query.ts';

/** Words that stand for any answer: 'which effect', 'quel type de'. What answers seldom repeats them. */
const GENERIC: ReadonlySet<string> = new Set(
  `effet effets impact consequence consequences type types genre genres sorte sortes raison raisons motif motifs role reaction reactions opinion
  position avis tache taches mesure mesures moyen moyens but objectif objectifs resultat resultats jour date annee mois heure pays ville region
  lieu endroit etat situation forme maniere facon part place point autre autres nom
  effect effects consequences kind kinds sort sorts reason reasons motive motives cause causes reaction view views opinions stance task tasks
  measures means way ways aim aims goal goals purpose result results outcome day year month time country city town place region state name names
  mood impacts`.split(/\s+/),
);

const ASKING = /^(?:quel|quelle|quels|quelles|which|what)$/;
const LINKING_VERB = /^(?:est|sont|etait|etaient|fut|sera|is|are|was|were|will)$/;
const ARTICLE = /^(?:the|le|la|les|l|a|an|un|une)$/;

/**
 * The units that name the thing asked for: those right behind 'which' or 'quel', or behind 'what is the' and 'quelle est
 * la'. Empty where the question names no particular thing.
 */
export function focusOf(tokens: readonly Token[], units: readonly QueryUnit[]): number[] {
  const asking = tokens.findIndex(({ folded }) => ASKING.test(folded));
  const verb = LINKING_VERB.test(tokens[asking + 1]?.folded ?? '') ? asking + 2 : asking + 1;
  const start = ARTICLE.test(tokens[verb]?.folded ?? '') ? verb + 1 : verb;
  // 'What is Seoul urged to do' names nothing; 'what is the range' does.
  if (asking < 0 || (verb === asking + 2 && start === verb)) return [];
  const focus: number[] = [];
  for (let at = start; ; ) {
    const unit = units.findIndex(({ from }) => from === at);
    const found = units[unit];
    if (found?.kind !== 'word') break;
    focus.push(unit);
    at = found.to;
  }
  const generic = focus.some((unit) => GENERIC.has(tokens[units[unit]?.from ?? -1]?.folded ?? ''));
  return generic ? [] : focus;
}
