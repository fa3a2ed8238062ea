import { readNumeral } from '../figures/numeral.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { segmentAround } from '../sentence/clause.ts';
import { isSpeaker } from '../sentence/speaker.ts';
import { isMonth } from '../time-and-place/calendar-lexemes.ts';
import type { Attribution } from './attribution.ts';
import { claimantEnd } from './claimant.ts';

/** Says what somebody thinks of a thing, no figure of it. */
const JUDGES = /^(?:blam|accus|critici|condemn|prais|welcom|reject|urg|advis|dénonc|contest|réfut)/;

/** Who only hands on what another wrote: 'a memo seen by the paper'. */
const PASSES_ON = /^(?:citée?s?|consultée?s?|quoted|cited|seen)$/;

/** What lays something down and says nothing: 'prévu par l'article 8'. */
const SETS_RULES =
  /^(?:articles?|loi|lois|traité|accord|décret|arrêté|règlement|résolution|convention|protocole|law|laws|treaty|deal|agreement|statute|resolution|rules?|act)$/;

const LONGEST_VALUE = 12; // lexemes between a passive and 'by'
const CLOSES_PASSIVE = /^(?:[,;:.()]|and|et|but|mais|who|which|qui|que|that)$/;
const LONGEST_WHEN = 5; // lexemes between a participle and 'by'
const NO_AGENT = /^(?:mid-.+|end|start|early|late|then|now|year|month|week|fin|début)$/; // 'promised by the end of 2026'

/** 'annoncé par le président', 'figures released by the ministry'. */
export function byWhom(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): LexemeRange | null {
  if (!grammar.sourceParticiples.has(lexemes[at]?.text ?? '')) return null;
  if (/^(?:has|have|had)$/.test(lexemes[at - 1]?.text ?? '')) return null; // 'had logged 12 cases by May'
  // 'ont été chiffrés à 12 millions par les assureurs'
  const isPassive = /^(?:été|est|sont|était|étaient|was|were|been|is|are)$/.test(lexemes[at - 1]?.text ?? '');
  for (let by = at + 1; by <= at + (isPassive ? LONGEST_VALUE : LONGEST_WHEN); by++) {
    const text = lexemes[by]?.text ?? '';
    const isWhen =
      lexemes[by]?.kind === 'number' || /^(?:en|in|on|le)$/.test(text) || isMonth(lexemes[by], grammar);
    if (!grammar.sourceBy.has(text)) {
      const mayGoOn = isPassive || lexemes[at - 1]?.text === ','; // ', calculés au GPS par l'ONU'
      const goesOn = mayGoOn ? !CLOSES_PASSIVE.test(text) : isWhen || grammar.weekdays.has(text);
      if (by > at + 1 && !goesOn) return null;
      continue;
    }
    if (NO_AGENT.test(lexemes[by + 2]?.text ?? '') || NO_AGENT.test(lexemes[by + 1]?.text ?? '')) return null;
    if (isWhenOnly(lexemes, by + 1, grammar)) return null; // 'is expected to be ready by May'
    if ((readNumeral(lexemes, by + 1, grammar)?.value ?? 1) !== 1) return null; // 'issued by 7 councils' counts them
    if (lexemes[by + 1]?.kind !== 'word') return null; // 'raised its forecast by $500m'
    const end = claimantEnd(lexemes, by + 1, grammar);
    if (by > at + LONGEST_WHEN && !isSpeaker(lexemes, { from: by + 1, to: end }, grammar)) return null;
    if (lexemes.slice(by + 1, end).some(({ text, capitalised }) => !capitalised && SETS_RULES.test(text)))
      return null;
    return end > by + 1 ? { from: by + 1, to: end } : null;
  }
  return null;
}

/** A month or a day of the week, with no surname behind it. */
function isWhenOnly(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const isDay = grammar.weekdays.has(lexemes[at]?.text ?? '');
  return (isDay || isMonth(lexemes[at], grammar)) && lexemes[at + 1]?.capitalised !== true;
}

/** What the one behind 'annoncé par' claims. */
export function claimOfAgent(claimant: LexemeRange, at: number, lexemes: readonly Lexeme[]): Attribution {
  const scope = segmentAround(lexemes, at);
  const pauseBefore = (pause: RegExp): number =>
    lexemes.findLastIndex(({ text }, index) => index < at && pause.test(text)) + 1;
  // 'un porte-parole, cité par l'agence, a parlé de …': the agency only passes it on
  const passesOn = PASSES_ON.test(lexemes[at]?.text ?? '');
  const from = directlyBehindFigure(lexemes, at)
    ? pauseBefore(/^,$/)
    : passesOn
      ? pauseBefore(/^[,:]$/)
      : scope.from;
  // 'Residents, blamed by voters, are to be cut from 12': what the sentence goes on to say is nobody's
  const isEnclosed = JUDGES.test(lexemes[at]?.text ?? '') && lexemes[claimant.to]?.text === ',';
  const aside = endOfAside(lexemes, at, claimant);
  if (aside !== null) return { claimant, at, scope: { from: at, to: aside }, certain: true, cited: false };
  return {
    claimant,
    at,
    scope: { from: Math.max(from, scope.from), to: isEnclosed ? claimant.to : scope.to },
    certain: !passesOn,
    cited: false,
  };
}

/** 'Al-Shabaab, reckoned by commanders to field 12,000, sits …': where the aside ends whose figure is the agent's; null where there is none. */
function endOfAside(lexemes: readonly Lexeme[], at: number, { to }: LexemeRange): number | null {
  if (lexemes[at - 1]?.text !== ',' || lexemes[to]?.text !== 'to') return null;
  const comma = lexemes.findIndex(({ text }, index) => index > to && text === ',');
  return comma < 0 ? null : comma;
}

/** 'contre 1,1 % espéré par Bercy': said of that figure only. */
function directlyBehindFigure(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const number = before?.kind === 'word' && before.glued ? lexemes[at - 2] : before; // $740m
  return number?.kind === 'number' || number?.kind === 'symbol';
}
