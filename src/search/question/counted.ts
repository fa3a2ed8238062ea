import type { Token } from '../../language/tokens.ts';
import { ARTICLE, AUXILIARY, BEFORE_NOUN, headOf, nounsFrom } from './asked-nouns.ts';
import type { QueryUnit } from './query.ts';

/** What is to be counted. */
export interface Counted {
  readonly unit: number;
  /** Whether it is told by what befell it: 'how many people has the fire killed'. */
  readonly isDeed: boolean;
  /** The word for anybody, where the unit is what befell them. */
  readonly people?: number;
}

/**
 * Nouns that any count of persons answers: 'how many people died' is answered by 'eleven dead'. How many times is answered
 * by a figure too; 'de' stands between ('personnes de plus').
 */
const ANYBODY: ReadonlySet<string> = new Set(
  'people persons person personnes personne gens individus vies vie lives life fois times de d'.split(' '),
);

function isAnybody({ from, to }: QueryUnit, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).every(({ folded }) => ANYBODY.has(folded));
}

/** What befell those who are counted: the word behind an auxiliary, 'how many people has the fire killed', or the first. */
function deedAmong(
  units: readonly (readonly [number, QueryUnit])[],
  tokens: readonly Token[],
): number | null {
  const deeds = units.filter(([, { kind }]) => kind === 'word' || kind === 'verb');
  const inverted = tokens.some(({ folded }) => /^(?:did|does|do)$/.test(folded));
  const deed =
    deeds.find(([, { from }]) => BEFORE_DEED.test(tokens[from - 1]?.folded ?? '')) ??
    (inverted ? deeds.at(-1) : deeds[0]);
  return deed?.[0] ?? null;
}

/** What stands before a participle. */
const BEFORE_DEED =
  /^(?:a|ont|avait|avaient|il|elle|ils|elles|ete|sont|etaient|se|been|were|was|are|is|be|being|have|has|had)$/;

/** Whether a unit ends in a plural of English, by its spelling or as one of the few that have no '-s'. */
function isPlural(unit: number, tokens: readonly Token[], units: readonly QueryUnit[]): boolean {
  return /[^s]s$|^(?:\w*(?:men|women|people|children)|police|staff|crew|sheep|fish|cattle|mice|geese|feet|teeth|aircraft)$/.test(
    tokens[(units[unit]?.to ?? 0) - 1]?.folded ?? '',
  );
}

/** Of 'children died of measles' the children, of 'arms dealers' the dealers. */
function lastOfFirstPlurals(
  nouns: readonly number[],
  tokens: readonly Token[],
  units: readonly QueryUnit[],
): number | undefined {
  const are = nouns.map((noun) => isPlural(noun, tokens, units));
  const first = are.indexOf(true);
  const behind = are.indexOf(false, first);
  return first < 0 ? undefined : nouns[(behind < 0 ? nouns.length : behind) - 1];
}

/** 'De combien le prix a-t-il augmenté', 'by how much': nothing is counted, and any figure may answer. */
function asksDifference(tokens: readonly Token[], asking: number): boolean {
  const [before, word] = [tokens[asking - 1]?.folded, tokens[asking]?.folded];
  return before === 'de' || (word === 'much' && tokens[asking - 2]?.folded === 'by');
}

/** 'How much did they lose', 'combien la ville a-t-elle perdu': an amount is asked for, and of what stands in no noun. */
function asksAmount(tokens: readonly Token[], units: readonly QueryUnit[], asking: number): boolean {
  const [word, behind] = [tokens[asking]?.folded, tokens[asking + 1]?.folded ?? ''];
  if (word === 'much') return AUXILIARY.test(behind);
  if (word !== 'combien') return false;
  // 'Combien faudra-t-il pour reconstruire le pont', 'à combien s'élève la facture'
  if (/^(?:faut|faudra|faudrait|fallait|coute|coutera|s)$/.test(behind)) return true;
  const isSubject =
    ARTICLE.test(behind) || units.some(({ from, kind }) => from === asking + 1 && kind === 'name');
  // 'Combien la ville compte-t-elle d'écoles' counts schools.
  const countsLater = tokens.some(
    ({ folded }, at) =>
      at > asking && /^(?:d|de)$/.test(folded) && PRONOUN.test(tokens[at - 1]?.folded ?? ''),
  );
  return isSubject && !countsLater;
}

const PRONOUN = /^(?:il|elle|ils|elles|on|vous|nous)$/;

/** Verbs of estimating, whose object is counted: 'à combien la mairie évalue-t-elle les dégâts'. */
const ESTIMATING = /^(?:evalu|estim|chiffr)/;

/** What stands behind 'how many', 'combien de', 'number of'; null where nothing does. */
export function countedOf(tokens: readonly Token[], units: readonly QueryUnit[]): Counted | null {
  // 'À combien estime-t-on le nombre de blessés ?' counts the wounded.
  const number = tokens.findIndex(({ folded }) => /^(?:nombre|number)$/.test(folded));
  const asking =
    number >= 0 ? number : tokens.findIndex(({ folded }) => /^(?:combien|many|much)$/.test(folded));
  if (asking < 0 || asksDifference(tokens, asking)) return null;
  const estimating = tokens.findIndex(({ folded }, at) => at > asking && ESTIMATING.test(folded));
  const isEstimated = tokens[asking - 1]?.folded === 'a' && estimating >= 0 && estimating < tokens.length - 2;
  if (!isEstimated && asksAmount(tokens, units, asking)) return null;
  const start = isEstimated ? estimating : asking;
  const all = [...units.entries()].filter(([, { from }]) => from > start);
  const near = all.filter(([, { from }]) => from <= start + 6);
  // 'How many people died' in one phrase: what befell them is in it.
  const [phrase] = near.filter(
    ([, unit]) => unit.to - unit.from > 1 && ANYBODY.has(tokens[unit.from]?.folded ?? ''),
  );
  if (phrase !== undefined && phrase === near[0] && !isAnybody(phrase[1], tokens))
    return { unit: phrase[0], isDeed: true };
  const behind = near.filter(([, unit]) => !isAnybody(unit, tokens));
  if (behind.length < near.length) {
    const others = all.filter(([, unit]) => !isAnybody(unit, tokens));
    const deed = deedAmong(others, tokens);
    const people = near.find(([, unit]) => isAnybody(unit, tokens))?.[0];
    return deed === null ? null : { unit: deed, isDeed: true, ...(people === undefined ? {} : { people }) };
  }
  const [first, second] = behind;
  if (first === undefined) return null;
  // 'Kenyan soldiers' are soldiers; 'Kenyans' are themselves.
  const qualifies =
    first[1].kind === 'place' && second?.[1].kind === 'word' && first[1].to === second[1].from;
  // 'De jeunes Irlandais' are Irish.
  const isQualified =
    second?.[1].kind === 'place' &&
    first[1].to === second[1].from &&
    BEFORE_NOUN.test(tokens[first[1].from]?.folded ?? '');
  const [noun, { from }] = qualifies || isQualified ? second : first;
  // 'How many teaching jobs were lost' counts jobs, 'how many bridges collapsed' bridges.
  const { nouns, end } = nounsFrom(from, units);
  const isNamed = AUXILIARY.test(tokens[end]?.folded ?? '');
  const inEnglish = /^(?:many|much|number)$/.test(tokens[asking]?.folded ?? '');
  // 'The number of new cholera infections fell': what is counted in English is the word in the plural.
  const plural = inEnglish ? lastOfFirstPlurals(nouns, tokens, units) : undefined;
  const unit = (isNamed ? nouns.at(-1) : (plural ?? headOf(nouns, tokens, units))) ?? noun;
  return { unit, isDeed: false };
}
