import type { Figure } from '../figures/figure.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { endOfPhrase } from '../noun-phrase/noun-phrase.ts';

const CHANGING =
  /^(?:raised?|raises|raising|increased?|increases|increasing|cut|cuts|cutting|reduced?|reduces|reducing|lowered?|lifts?|lifted|lifting|hikes?|hiked|trims?|trimmed|slash|slashes|slashed|boosted?|boosts|boosting|augmenter?|augmenté|réduire|réduit|relever|relevé|baisser|baissé|accroître|accru|diminuer|diminué)$/;

const VALUING =
  /^(?:évaluer|estimer|chiffrer|porter|fixer|ramener|abaisser|puts?|estimated?s?|valued?s?|priced?s?|sets?|évalue(?:nt)?|estime(?:nt)?|chiffre(?:nt)?|porte(?:nt)?|fixe(?:nt)?|évalué|estimé|chiffré|porté|fixé|ramené|putting|bringing|brings?|brought|portant|ramenant|raises?|raised|cuts?|lowers?|lowered|trims?|trimmed|revises?|revised|pushes|push|pushed|pushing|takes?|took|taking|lifts?|lifted|lifting|drives?|drove|driving|doubled|doubles|tripled|halved|doublé|triplé|reckon(?:s|ed)?)$/;
const LONGEST_OBJECT = 18; // lexemes

/** 'put the death toll at 211', 'évalue les besoins à 3 milliards': what is valued stands between the verb and the figure. */
export function valuedObject(
  figure: Figure,
  clause: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  let to = figure.from;
  while (
    grammar.boundAdverbs.has(lexemes[to - 1]?.text ?? '') ||
    /^(?:an?|mere|record)$/.test(lexemes[to - 1]?.text ?? '')
  )
    to--;
  if (/^["“«]$/.test(lexemes[to - 1]?.text ?? '')) to--; // 'put the share at "closer to 20%"'
  to--;
  const joint = lexemes[to]?.text ?? '';
  // 'ramener le nombre de licences de 133 à 95', 'cut staff from 133 to 95'
  const isStart = /^(?:de|from)$/.test(joint) && /^(?:à|to)$/.test(lexemes[figure.to]?.text ?? '');
  const verbs =
    /^(?:at|to|on|à)$/.test(joint) || isStart ? VALUING : /^(?:by|de)$/.test(joint) ? CHANGING : null; // 'raised patronage by 7 %'
  if (verbs === null) return null;
  for (let at = to - 2; at >= Math.max(clause.from, to - LONGEST_OBJECT); at--) {
    if (!/^(?:word|number)$/.test(lexemes[at + 1]?.kind ?? '')) return null;
    const isPrice = lexemes[at]?.text === 'price' && lexemes[at + 1]?.text === 'of';
    if (isPrice || !verbs.test(lexemes[at]?.text ?? '')) continue;
    let from = behindJoint(lexemes, at, to) ?? at + 1;
    while (grammar.articles.has(lexemes[from]?.text ?? '')) from++;
    // 'the number of inmates' are inmates, so are 'its outlook for inmates'
    const isOutlook =
      lexemes[from + 1]?.text === 'for' && grammar.sourceCounts.has(lexemes[from]?.text ?? '');
    if (isOutlook) from += 2;
    if (grammar.tallies.has(lexemes[from]?.text ?? '') && grammar.of.has(lexemes[from + 1]?.text ?? ''))
      from += 2;
    while (grammar.articles.has(lexemes[from]?.text ?? '')) from++;
    // behind its article a word that may be a verb is a noun: 'put the cost at 12'
    const end = from + 1 === to ? to : Math.min(endOfPhrase(lexemes, from, grammar), to);
    return end > from ? { from, to: end } : null;
  }
  return null;
}

const FORESEEN =
  /^(?:reaching|hitting|falling|rising|growing|topping|peaking|settling|sliding|climbing|dropping|shrinking|slipping|swelling|declining|slowing)$/;

/** What somebody sees rising or falling. */
function foreseen(to: number, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  for (let at = to - 2; at >= Math.max(0, to - LONGEST_EXPECTED); at--) {
    if (lexemes[at + 1]?.kind !== 'word') return null;
    if (!/^(?:sees?|saw|seen)$/.test(lexemes[at]?.text ?? '')) continue;
    const from = grammar.articles.has(lexemes[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return to > from ? { from, to } : null;
  }
  return null;
}

/** 'put the dead at 12 and the wounded at 30': where the second thing valued begins; null where there is but one. */
function behindJoint(lexemes: readonly Lexeme[], verb: number, to: number): number | null {
  const joint = lexemes.findLastIndex(({ text }, at) => verb < at && at < to && /^(?:and|et)$/.test(text));
  const isSecond = lexemes.slice(verb, Math.max(joint, verb)).some(({ kind }) => kind === 'number');
  return joint > verb && isSecond ? joint + 1 : null;
}

const LONGEST_EXPECTED = 5; // lexemes

/** 'expects traffic to grow 7 %', 'expect the bill to top $700m': what stands between a verb of saying and an infinitive. */
export function expectedObject(
  figure: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  // 'sees income sliding 4 %', 'sees losses rising to 300'
  const participle = /^(?:to|by)$/.test(lexemes[figure.from - 1]?.text ?? '')
    ? figure.from - 2
    : figure.from - 1;
  if (FORESEEN.test(lexemes[participle]?.text ?? '')) return foreseen(participle, lexemes, grammar);
  const verb = figure.from < figure.coreFrom ? figure.from : figure.from - 1;
  const text = lexemes[verb]?.text ?? '';
  const to = grammar.levels.has(text) || grammar.changes.has(text) || verb === figure.from ? verb - 1 : -1;
  if (to < 0) return null;
  const isInfinitive = lexemes[to]?.text === 'to';
  const end = isInfinitive ? to : to + 1; // 'has seen sales grow 5.6 %'
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_EXPECTED); at--) {
    const expects = isInfinitive
      ? phraseAt(grammar.sourceVerbs, lexemes, at) !== null
      : /^(?:sees?|saw|seen)$/.test(lexemes[at]?.text ?? '');
    if (!expects) continue;
    const from = grammar.articles.has(lexemes[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return { from, to: end };
  }
  return null;
}
