import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import { clauseStart } from '../sentence/parts-of-clause.ts';
import { isSpeaker } from '../sentence/speaker.ts';
import { claimantEnd } from './claimant.ts';
import { behindListener, closesSentence, takesClause } from './clause-of-saying.ts';
import { claimOf, type Said, type Saying } from './saying.ts';
import { subjectBefore } from './subject-before.ts';

/** What provides for something ('prévoit') and says nothing. */
const NO_SPEAKER =
  /^(?:projet|loi|budget|plan|texte|accord|décret|arrêté|programme|contrat|traité|règlement|article|résolution|calendrier|convention|dispositif|mesure|protocole)s?$/;

/** Who finds things, not figures: 'Divers found 12 bodies'. */
const SEARCHES =
  /^(?:police|detectives|officers|rescuers|divers|firefighters|crews|searchers|soldiers|troops|guards|customs|villagers|residents)$/;

const LONGEST_VALUED = 18; // lexemes

/** 'The ministry said that 12 …', '…, the ministry said', 'The ministry counts 12 …': the claim of the subject in front of a verb. */
export function claimOfSubjectBefore(saying: Saying): Said | null {
  const { lexemes, grammar, verb, word, start, that } = saying;
  const subject = start > 0 ? subjectBefore(lexemes, start, grammar) : null;
  if (subject === null) return null;
  if (subject === 'pronoun') return claimOfPronounBefore(saying);
  if (/^prévo/.test(word) && NO_SPEAKER.test(lexemes[subject.from + 1]?.text ?? '')) return null;
  if (lexemes.slice(subject.from, subject.to).some(({ text }) => text === 'what')) return null; // 'half of what the UN had asked for'
  if (isOfSpeakersOnly(saying, subject) || isOfThing(saying, subject)) return null;
  if (
    lexemes.slice(start, verb.from).some(({ text }) => text === 'have') &&
    lexemes[start - 1]?.text === 'to'
  )
    return null; // 'are said to have offered'
  // 'As the charity points out, …'
  const introduces =
    /^(?:as)$/.test(lexemes[subject.from - 1]?.text ?? '') &&
    lexemes[behindListener(lexemes, verb, grammar)]?.text === ',';
  if (introduces) return claimOf(saying, subject);
  if (that !== null)
    return { ...claimOf(saying, subject), scope: { from: that, to: endOfClause(saying, that) } };
  const valued = lexemes
    .slice(verb.to, verb.to + LONGEST_VALUED)
    .some(({ text }) => /^(?:at|on|between)$/.test(text));
  const putsIt = /^puts?$/.test(word) && lexemes[verb.to]?.text === 'it'; // 'As the minister puts it'
  if (putsIt) return claimOf(saying, subject);
  if (/^(?:puts?|values?d?|peg(?:s|ged)|placed?s?|sets?|fix(?:ed|es)?)$/.test(word) && !valued) return null; // 'put in £12bn', not 'put the toll at 12'
  if (/^f(?:ound|inds?)$/.test(word) && SEARCHES.test(lexemes[subject.to - 1]?.text ?? '')) return null;
  if (/^claim/.test(word) && holdsLives(lexemes, verb.to)) return null; // 'the flood claimed 12 lives'
  const claim = claimBeforeIt(saying, subject) ?? claimOfObject(saying, subject);
  const asked = antecedentStart(saying, subject);
  return asked === null ? claim : { ...claim, scope: { from: asked, to: endOfRelative(saying, claim) } };
}

/** 'Of the $9m that the UN says it needs, a fifth has come': what is said ends with the relative clause. */
function endOfRelative({ lexemes, verb }: Saying, { scope }: Said): number {
  const comma = lexemes.findIndex(({ text }, at) => at >= verb.to && at < scope.to && text === ',');
  return comma < 0 ? scope.to : comma;
}

const LONGEST_ASKED = 6; // lexemes

/** '$2m of the $9m that the UN asked for': only the noun before 'that' was asked for. Where it begins; null where no relative clause stands there. */
function antecedentStart({ lexemes, segment }: Saying, subject: LexemeRange): number | null {
  const relative = subject.from - 1;
  const isSum = lexemes[relative - 1]?.kind === 'number' || lexemes[relative - 1]?.glued === true;
  if (!isSum || !/^(?:that|which)$/.test(lexemes[relative]?.text ?? '')) return null;
  const from = Math.max(segment.from, relative - LONGEST_ASKED);
  const opens = lexemes.findLastIndex(
    ({ text }, at) => from <= at && at < relative && /^(?:of|,|and)$/.test(text),
  );
  return opens < 0 ? null : opens + 1;
}

/** 'claimed to have trained it for $6m, and Acme lost $9m': an infinitive ends where another clause is joined to it. */
function endOfClause({ lexemes, grammar, segment }: Saying, that: number): number {
  if (grammar.sourceThat.has(lexemes[that]?.text ?? '')) return segment.to;
  const joint = lexemes.findIndex(
    ({ text }, at) => at > that && text === ',' && /^(?:and|et|but|mais)$/.test(lexemes[at + 1]?.text ?? ''),
  );
  const subject = lexemes[joint + 2];
  const opens = subject?.capitalised === true || grammar.articles.has(subject?.text ?? '');
  return joint < 0 || !opens ? segment.to : Math.min(joint, segment.to);
}

const TELLS_OF_THINGS = /^(?:mesur|rapport|pes)/;

/** 'Le tas mesure 60 mètres', 'La vente a rapporté 2 millions', 'L'école attend toujours trois maîtres': what a thing does, and no claim. */
function isOfThing({ lexemes, grammar, verb, word, that }: Saying, { from, to }: LexemeRange): boolean {
  if (that !== null || grammar.language !== 'fr') return false;
  if (/^attend/.test(word)) return lexemes[verb.to]?.text === 'toujours';
  const first = lexemes[from]?.text ?? '';
  const noun = grammar.articles.has(first) || /^(?:son|sa|ses|leurs?)$/.test(first) ? from + 1 : from;
  return (
    TELLS_OF_THINGS.test(word) && !isSpeaker(lexemes, { from: noun, to: Math.min(noun + 1, to) }, grammar)
  );
}

/** 'Le plan vise 12 villes', 'The firm wants to close 12 shops': what is willed is a claim where one who speaks wills a figure. */
function isOfSpeakersOnly({ lexemes, grammar, verb, that }: Saying, subject: LexemeRange): boolean {
  const found = phraseAt(grammar.sourceOfSpeakers, lexemes, verb.from);
  if (found === null) return false;
  // 'voudrait voir portée à 400' wills a figure
  const isAct =
    that !== null &&
    lexemes[that]?.text !== 'voir' &&
    !grammar.sourceThat.has(lexemes[that]?.text ?? '') &&
    found.to === verb.from + 1;
  return isAct || !isSpeaker(lexemes, subject, grammar);
}

const REACH_OF_LIVES = 5; // lexemes

function holdsLives(lexemes: readonly Lexeme[], from: number): boolean {
  return lexemes.slice(from, from + REACH_OF_LIVES).some(({ text }) => text === 'lives');
}

/** 'They believe 12 people …': somebody named before. 'the savings that it promised': nothing is said. */
function claimOfPronounBefore(saying: Saying): Said | null {
  const { lexemes, grammar, verb, start, that } = saying;
  if (lexemes[start - 1]?.text === 'on' && grammar.language === 'fr') return claimOfHouse(saying); // 'on n'en compte que 19'
  const isOfObject = /^(?:that|which|whom|que|qu')$/.test(lexemes[start - 2]?.text ?? '') && that === null;
  if (isOfObject && !takesClause(lexemes, verb, grammar)) return null;
  const closes = closesSentence(lexemes, behindListener(lexemes, verb, grammar), grammar);
  const claim = { ...claimOf(saying, null), certain: that !== null || closes };
  if (!isOfObject) return claim;
  // 'blacklisted six tankers that it says helped': how many there are is not said
  const from = antecedentStart(saying, { from: start - 1, to: start }) ?? start;
  return { ...claim, scope: { from, to: endOfRelative(saying, claim) } };
}

/** 'Au ministère, on recense 12 cas', 'Du côté de la préfecture, on indique que …': whoever 'on' is. */
function claimOfHouse(saying: Saying): Said | null {
  const { lexemes, grammar, start, segment } = saying;
  const { from } = segment;
  const opens = /^(?:au|aux|à|chez|côté|du)$/.test(lexemes[from]?.text ?? '');
  const comma = start - 2;
  if (!opens || lexemes[comma]?.text !== ',') return null;
  let name = from + 1;
  while (/^(?:côté|de|du|des|la|le|les|l'|d')$/.test(lexemes[name]?.text ?? '')) name++;
  const to = claimantEnd(lexemes, name, grammar);
  return to === comma && to > name ? claimOf(saying, { from: name, to }) : null;
}

const VALUES_AT = /^(?:estimat|valu|put|peg|pric|assess|project|reckon)/;

/** '12 people died, the ministry said on Friday.': what is said stands before the one who says it. */
function claimBeforeIt(saying: Saying, subject: LexemeRange): Said | null {
  const { lexemes, grammar, verb, word, segment } = saying;
  if (VALUES_AT.test(word) && lexemes[verb.to]?.text === 'at') return null; // 'estimates at 12'
  const object = behindListener(lexemes, verb, grammar);
  const inserted = followsClause(lexemes, segment.from, subject.from, grammar);
  // a sentence that begins with who speaks goes on with what is said: 'The ministry said on Friday 12 people …'
  const opens =
    subject.from <= Math.max(segment.from, clauseStart(lexemes, subject.from)) + 1 &&
    restHolds(lexemes, object, segment.to, grammar);
  if (opens || !(closesSentence(lexemes, object, grammar) || (inserted && object > verb.to))) return null;
  // 'figures show, a quarter more than …' goes on, '…, the ministry said on Friday.' does not
  const pause = lexemes.findIndex(({ kind }, at) => at >= object && kind === 'mark');
  const contrast = /^(?:but|while|mais|tandis)$/.test(lexemes[pause + 1]?.text ?? '');
  const goesOn =
    /^[,:–—-]$/.test(lexemes[pause]?.text ?? '') && !contrast && !tellsWhen(lexemes, pause + 1, grammar);
  const to = goesOn ? segment.to : verb.from;
  return { ...claimOf(saying, subject), scope: { from: segment.from, to } };
}

/** '…, the ministry said Friday, two days after rebels took 40 villages': what it happened beside is not said. */
function tellsWhen(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  let at = from;
  while (
    lexemes[at]?.kind === 'number' ||
    grammar.cardinalValues.has(lexemes[at]?.text ?? '') ||
    /^(?:an?|just|hours?|only)$/.test(lexemes[at]?.text ?? '')
  )
    at++;
  if (grammar.durations.has(lexemes[at]?.text ?? '')) at++;
  return /^(?:after|before)$/.test(lexemes[at]?.text ?? '');
}

const LONGEST_FORESEEN = 5; // lexemes
const FORESEEN = /^(?:reaching|hitting|falling|rising|growing|topping|peaking|settling|at)$/; // 'sees unemployment reaching'

/** 'The ministry said 12 people …' and 'Le ministère recense 12 cas': what follows is the claim. */
function claimOfObject(saying: Saying, subject: LexemeRange): Said {
  const { lexemes, grammar, verb, word, start, segment } = saying;
  const spoken = takesClause(lexemes, verb, grammar);
  const before = lexemes[start - 1];
  const foresees = lexemes.slice(verb.to, verb.to + LONGEST_FORESEEN).some(({ text }) => FORESEEN.test(text));
  const named = !/^sees?$/.test(word) || before?.capitalised === true || before?.text === ',' || foresees;
  const counts = named && saying.counts;
  // 'Le groupe invoque la concurrence : le marché aurait reculé de 8 %'
  const colon = lexemes.findIndex(({ text }, at) => at >= verb.to && at < segment.to && text === ':');
  if (!spoken && !counts && colon > 0)
    return { ...claimOf(saying, subject), scope: { from: colon, to: segment.to } };
  const to = spoken ? segment.to : counts ? endOfObject(saying) : verb.to;
  return { ...claimOf(saying, subject), scope: { from: verb.to, to }, certain: spoken };
}

/**
 * 'a revendiqué 25 attaques contre le nord, où deux civils ont été tués', 'asked for $9m and got half': what is told of a
 * place, or in a clause of its own, is not claimed.
 */
function endOfObject({ lexemes, grammar, verb, segment }: Saying): number {
  const end = lexemes.findIndex(({ text }, at) => {
    if (at <= verb.to || at >= segment.to) return false;
    if (/^(?:où|where|laquelle|lequel|lesquel(?:le)?s)$/.test(text)) return lexemes[at - 1]?.text === ',';
    return /^(?:et|and)$/.test(text) && opensDeed(lexemes, at + 1, grammar);
  });
  return end < 0 ? segment.to : end;
}

/** 'and got half', 'et n'en a reçu que la moitié': what somebody did, not said. */
function opensDeed(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  let at = from;
  while (/^(?:n'|ne|en|y|l'|les)$/.test(lexemes[at]?.text ?? '')) at++;
  if (phraseAt(grammar.sourceVerbs, lexemes, at) !== null) return false;
  if (phraseAt(grammar.sourceVerbs, lexemes, at + 1) !== null) return false; // 'et a annoncé'
  return isVerb(lexemes, at, grammar);
}

/** Whether a number stands in the rest of a sentence. */
function restHolds(lexemes: readonly Lexeme[], from: number, to: number, grammar: CompiledGrammar): boolean {
  return lexemes
    .slice(from, to)
    .some(({ kind, text }) => kind === 'number' || (grammar.cardinalValues.get(text) ?? 0) > 1);
}

/** Whether a clause of its own stands between a lexeme and the subject of the verb of saying behind it. */
function followsClause(
  lexemes: readonly Lexeme[],
  from: number,
  subject: number,
  grammar: CompiledGrammar,
): boolean {
  if (lexemes[subject - 1]?.kind !== 'mark') return false;
  for (let at = from; at < subject; at++) if (isVerb(lexemes, at, grammar)) return true;
  return false;
}
