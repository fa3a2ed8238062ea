import type { Token } from '../language/tokens.ts';
import type { QueryUnit } from './query.ts';

/** Words that stand for any answer: 'which effect', 'quel type de'. What answers seldom repeats them. */
const GENERIC: ReadonlySet<string> = new Set(
  `effet effets impact consequence consequences type types genre genres sorte sortes raison raisons motif motifs role reaction reactions opinion
  position avis tache taches mesure mesures moyen moyens but objectif objectifs resultat resultats jour date annee mois heure pays ville region
  lieu endroit etat situation forme maniere facon part place point autre autres nom
  effect effects consequences kind kinds sort sorts reason reasons motive motives cause causes reaction view views opinions stance task tasks
  measures means way ways aim aims goal goals purpose result results outcome day year month time country city town place region state name names
  mood impacts countries cities places regions levels level niveau condition conditions villes lieux share ecart`.split(
    /\s+/,
  ),
);

const LINKING_VERB = /^(?:est|sont|etait|etaient|fut|sera|is|are|was|were|will)$/;
const ARTICLE = /^(?:the|le|la|les|l|a|an|un|une)$/;

/**
 * The unit that names the thing asked for: the noun behind 'which' or 'quel', behind 'what is the' or 'qui est le'. Null
 * where the question names no particular thing. Of several nouns the first is meant in French ('le salaire moyen'), the
 * last in English ('the starting salary').
 */
export function focusOf(
  tokens: readonly Token[],
  units: readonly QueryUnit[],
  french: boolean,
): number | null {
  const asking = tokens.findIndex(({ folded }) =>
    /^(?:quel|quelle|quels|quelles|which|what|who|qui)$/.test(folded),
  );
  if (asking < 0) return null;
  const linked = LINKING_VERB.test(tokens[asking + 1]?.folded ?? '');
  const behind = linked ? asking + 2 : asking + 1;
  const named = ARTICLE.test(tokens[behind]?.folded ?? '');
  const choosing = /^(?:quel|quelle|quels|quelles|which)$/.test(tokens[asking]?.folded ?? '');
  // 'What is Seoul urged to do' and 'who sent' name nothing; 'what is the range' and 'which port' do.
  if (!choosing && !(linked && named) && tokens[asking]?.folded !== 'what') return null;
  if (linked && !named) return null;
  const nouns: number[] = [];
  for (let at = named ? behind + 1 : behind; ; ) {
    const unit = units.findIndex(({ from }) => from === at);
    const found = units[unit];
    if (found?.kind !== 'word' && found?.kind !== 'name') break;
    nouns.push(unit);
    at = found.to;
  }
  const focus = french ? nouns[0] : nouns.at(-1);
  if (focus === undefined) return null;
  return GENERIC.has(tokens[units[focus]?.from ?? -1]?.folded ?? '') ? null : focus;
}

const TALKERS =
  /^(?:i|je|j|mon|ma|mes|you|your|yours|yourself|me|my|tu|te|toi|ton|ta|tes|vous|votre|vos|moi|thanks|thank|merci|bonjour|bonsoir|salut|hello|hi|hey)$/;

/** Whether words are said to the program ('are you a robot?', 'thanks a lot'), and name nobody and no place. */
export function isAddressed(tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  const settled = units.some(({ kind }) => kind !== 'word' && kind !== 'verb');
  return !settled && tokens.some(({ folded }) => TALKERS.test(folded));
}

/** The first word behind 'who' or 'qui', auxiliaries passed over, where it is one of the units: 'who chaired', 'qui a présidé'. */
export function predicateOf(tokens: readonly Token[], units: readonly QueryUnit[]): number | null {
  const asking = tokens.findIndex(({ folded }) => /^(?:who|qui)$/.test(folded));
  const unit = units.findIndex(({ from }) => from > asking);
  const found = units[unit];
  const near = found !== undefined && asking >= 0 && found.from - asking <= 3;
  return near && (found.kind === 'word' || found.kind === 'verb') ? unit : null;
}
