import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';

const PREPOSITION =
  /^(?:en|au|aux|à|dans|vers|in|at|near|to|into|across|from|près|around|outside|inside|over)$/;
const KIND_OF_PLACE =
  /^(?:région|ville|province|oblast|district|département|village|pays|capitale|bande|banlieue|île|ouest|est|nord|sud|region|city|town|area|state|county|north|south|east|west|northern|southern|eastern|western|central|port|camp|zone)$/;

/**
 * The place where a figure holds, as written: a name behind a preposition of place, the nearest behind the figure first,
 * within `range`.
 */
function placeNear(
  lexemes: readonly Lexeme[],
  figureEnd: number,
  range: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | null {
  const places: LexemeRange[] = [];
  for (let at = range.from; at < range.to; at++) {
    if (!PREPOSITION.test(lexemes[at]?.text ?? '') || lexemes[at - 1]?.text === 'according') continue;
    const place = placeAt(lexemes, at + 1, range.to, grammar);
    if (place !== null) places.push(place);
  }
  return places.find(({ from }) => from >= figureEnd) ?? places.at(-1) ?? null;
}

/**
 * Where a figure holds. 'Des troupes iront en Russie, a dit l'armée, précisant que 300 …': nothing before the claim says so.
 * @param claim what somebody says, the figure in it, by its place in the sentence; null where nobody says anything
 */
export function placeOfClaim(
  lexemes: readonly Lexeme[],
  figure: LexemeRange,
  claim: { readonly scope: LexemeRange } | null,
  grammar: CompiledGrammar,
): LexemeRange | null {
  const from = claim !== null && claim.scope.from <= figure.from ? claim.scope.from : 0;
  return placeNear(lexemes, figure.to, { from, to: lexemes.length }, grammar);
}

function placeAt(
  lexemes: readonly Lexeme[],
  from: number,
  limit: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  let at = from;
  const skips = (text: string): boolean =>
    grammar.articles.has(text) || KIND_OF_PLACE.test(text) || grammar.of.has(text);
  while (at < limit && !lexemes[at]?.capitalised && skips(lexemes[at]?.text ?? '')) at++;
  const start = grammar.articles.has(lexemes[from]?.text ?? '') ? from + 1 : from;
  let end = at;
  while (end < limit) {
    const lexeme = lexemes[end];
    if (lexeme === undefined) break;
    const linked = /^(?:du|de|la|the|of)$/.test(lexeme.text) && lexemes[end + 1]?.capitalised === true;
    if (!(lexeme.kind === 'word' && lexeme.capitalised) && !(linked && end > at)) break;
    end++;
  }
  if (end === at) return null;
  const first = lexemes[at]?.text ?? '';
  if (grammar.months.has(first) || grammar.weekdays.has(first)) return null;
  return { from: start, to: end };
}
