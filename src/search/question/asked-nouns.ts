import type { Token } from '../../language/tokens.ts';
import type { QueryUnit } from './query.ts';

/** Words that stand for any answer: 'which effect', 'quel type de'. What answers seldom repeats them. */
const GENERIC: ReadonlySet<string> = new Set(
  [
    // French, folded
    `avis but cas chose condition consequence date ecart effet endroit etat etape facon facteur fonction forme genre grade heure impact jour lieu
  maniere mesure mois montant mot motif moyen niveau nom objectif opinion part pays place point position poste pourcentage prix proportion raison reaction region resultat role score
  situation somme sorte tache terme titre type ville annee autre`,
    // What is said, which answers say
    `argument concession conclusion critique croyance engagement explication hypothese lecon obligation precaution promesse proposition reproche solution
  belief commitment complaint criticism explanation lesson promise proposal theory`,
    // Bodies, which answers name
    `association banque club compagnie entreprise equipe groupe organisation parti societe syndicat universite
  bank company firm organization party team union university`,
    // What is good or bad about something, and what becomes of it
    `avantage benefice bienfait changement danger defaut defi degat desaccord dommage difference difficulte ecueil enjeu faiblesse faute force
  inconvenient inquietude interet lacune limite menace obstacle preoccupation prejudice probleme progres qualite risque succes echec
  advantage benefit challenge change concern damage danger difference difficulty drawback failure fault flaw harm limit loss obstacle
  problem progress quality risk setback shortcoming strength success threat trouble weakness worry`,
    // What is planned or done
    `accord acte action alternative approche arrangement choix conduite decision demarche dispositif geste initiative methode mission option outil
  piste plan precedent procede programme projet reforme regle scenario strategie systeme tactique technique
  act alternative approach arrangement choice deal decision gesture instrument method mission move option plan precedent procedure
  programme project reform rule scenario scheme step strategy system tactic technique tool`,
    // What is known or told
    `argument avertissement bilan chiffre conseil consigne constat detail donnee element indice information message observation precision preuve
  recommandation renseignement resultat signe signal sujet theme temoignage
  advice clue data detail evidence figure finding ground information message observation piece recommendation sign signal subject testimony
  theme topic warning`,
    // What joins or sets apart
    `caracteristique categorie connexion lien nature origine particularite point rapport relation source tendance
  category connection feature kind link nature origin relation source trait trend`,
    // Things of any sort, of which answers name the sort
    `denree equipement espece materiel objet produit substance
  equipment goods item object product species substance supplies`,
    // English
    `aim amount cause circumstance city condition consequence country date day effect factor goal impact job kind level means measure month motive name
  opinion outcome place point position post purpose price rank reaction reason region result role score share sort stance state sum task term thing time total
  town view way word year`,
  ].flatMap((list) => list.split(/\s+/)),
);

/** What stands between 'what' or 'qui' and a role or a thing. */
export const LINKING_VERB = /^(?:est|sont|etait|etaient|fut|sera|is|are|was|were|will)$/;
export const ARTICLE = /^(?:the|le|la|les|l|a|an|un|une)$/;
export const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must)$/;

/**
 * The unit of the noun behind 'which' or 'quel', behind 'what is the' or 'qui est le'. Of several nouns the first is meant in
 * French ('le salaire moyen'), the last in English ('the starting salary'); behind 'which', the last before the auxiliary,
 * or the first where there is none ('which team beat them').
 */
export function askedNoun(
  tokens: readonly Token[],
  units: readonly QueryUnit[],
  french: boolean,
): number | undefined {
  const asking = tokens.findIndex(({ folded }) =>
    /^(?:quel|quelle|quels|quelles|which|what|who|qui)$/.test(folded),
  );
  if (asking < 0) return undefined;
  const linked = LINKING_VERB.test(tokens[asking + 1]?.folded ?? '');
  const behind = linked ? asking + 2 : asking + 1;
  const named = ARTICLE.test(tokens[behind]?.folded ?? '');
  const choosing = /^(?:quel|quelle|quels|quelles|which)$/.test(tokens[asking]?.folded ?? '');
  // 'What was Acme's turnover': the thing is another's, and named.
  const owned = linked && !named ? possessionFrom(behind, tokens) : null;
  if (owned !== null) {
    const { nouns } = nounsFrom(owned, units);
    const isTime = (noun: number) =>
      /^(?:last|this|next)$/.test(tokens[units[noun]?.from ?? -1]?.folded ?? '');
    return lastNoun(
      nouns.filter((number) => !isTime(number)),
      tokens,
      units,
    );
  }
  // 'What is she asked to do' and 'who sent' name nothing; 'what is the range' and 'which port' do.
  if (!choosing && !(linked && named) && tokens[asking]?.folded !== 'what') return undefined;
  if (linked && !named) return undefined;
  const { nouns, end } = nounsFrom(named ? behind + 1 : behind, units);
  const beforeAuxiliary = linked || AUXILIARY.test(tokens[end]?.folded ?? '');
  // 'What contaminated the water' names no thing, 'what injury did he suffer' does.
  if (tokens[asking]?.folded === 'what' && !beforeAuxiliary) return undefined;
  return french || !beforeAuxiliary ? headOf(nouns, tokens, units) : lastNoun(nouns, tokens, units);
}

/** How many words the name of an owner has at most. */
const LONGEST_NAME = 5;

/** The token behind the possessive of a name, "X's" or 'its', that begins at a token; null where there is none. */
function possessionFrom(start: number, tokens: readonly Token[]): number | null {
  if (/^(?:its|their|his|her|your)$/.test(tokens[start]?.folded ?? '')) return start + 1;
  const mark = tokens.findIndex(({ folded }, at) => at > start && folded === 's');
  return mark < 0 || mark > start + LONGEST_NAME ? null : mark + 1;
}

/** The words and names that touch each other from a token on, and the token behind them. */
export function nounsFrom(
  start: number,
  units: readonly QueryUnit[],
): { nouns: readonly number[]; end: number } {
  const nouns: number[] = [];
  let end = start;
  for (;;) {
    const unit = units.findIndex(({ from }) => from === end);
    const found = units[unit];
    if (found?.kind !== 'word' && found?.kind !== 'name') return { nouns, end };
    nouns.push(unit);
    end = found.to;
  }
}

/** Adjectives that stand before a noun in French too. */
export const BEFORE_NOUN =
  /^(?:anciens?|anciennes?|nouveaux?|nouvelles?|nouvel|premiers?|premieres?|derniers?|dernieres?|grande?s?|petite?s?|principa(?:l|le|ux|les)|jeunes?|former|new|first|last|next|main|more|other|old|young|big|small)$/;

/** The first of some nouns, behind the adjectives. */
export function headOf(
  nouns: readonly number[],
  tokens: readonly Token[],
  units: readonly QueryUnit[],
): number | undefined {
  return nouns.find((noun) => !BEFORE_NOUN.test(tokens[units[noun]?.from ?? -1]?.folded ?? '')) ?? nouns[0];
}

/** What a noun's participle ends with: 'the spokesman calling for', 'the fungicide suspected of'. */
const PREPOSITION = /^(?:of|for|to|by|with|on|in|at|from)$/;

/** The last of some nouns in English; a participle behind it is none. */
function lastNoun(
  nouns: readonly number[],
  tokens: readonly Token[],
  units: readonly QueryUnit[],
): number | undefined {
  const isParticiple = (noun: number) => {
    const { from = -1, to = 0 } = units[noun] ?? {};
    return PREPOSITION.test(tokens[to - 1]?.folded ?? '') || /ing$/.test(tokens[from]?.folded ?? '');
  };
  return nouns.findLast((noun) => !isParticiple(noun)) ?? nouns.at(-1);
}

/** Whether a noun stands for any answer: answers name the thing, not its kind. */
export function isGeneric(unit: number, tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  const noun = tokens[units[unit]?.from ?? -1]?.folded ?? '';
  return [noun, noun.replace(/[sx]$/, ''), noun.replace(/ies$/, 'y')].some((word) => GENERIC.has(word));
}
