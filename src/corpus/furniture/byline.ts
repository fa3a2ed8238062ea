import { wordCount } from '../block.ts';
import { isName, isPersonName, NAMES, trimPiece } from './names.ts';

const FEWEST_AUTHORS = 3; // of a line of names alone: two may be those whom the article is about
/** How a line begins that names its author. */
export const BYLINE =
  /^(?:(?:commentary|analysis|opinion|report|review|column|words|story|photographs?|chronique|tribune|analyse|récit|entretien|reportage|enquête|portrait) (?:by|par)|par|by|de|(?:words|texte?|story|récit|from)(?=\s*:)|(?:article )?(?:écrit|rédigé) par|written by|(?:par )?propos recueillis par|texte(?: de| par)?|texts? by|reported by|publié par|posted by|published by|(?:additional )?reporting by|(?:writing|editing|compiled|produced) by|auteure?s?|author|édité par|edited by|reportage(?: de)?|story by)\s*:?\s+(?<name>\S.{0,90})$/iu;
/** A line that names who checked a text, which is not its author. */
export const REVIEWER =
  /^(?:\p{L}+ly )?(?:reviewed|edited|fact[- ]checked|translated|relu|édité|traduit) (?:by|par) \p{Lu}/iu;
/** What the writers of papers are called. */
export const ROLE =
  /(?<!\p{L})(?:journaliste|reporter|correspondante?s?|correspondent|envoyée? spéciale?|rédact(?:eur|rice)|rédaction|editor|staff writer|contributor|columnist|chroniqueu(?:r|se)|editorial (?:team|board|staff)|newsroom|news desk)(?!\p{L})/iu;

/** A line that says by whom a page was written; the author is null where it is nobody in particular. */
interface Byline {
  readonly author: string | null;
}

/** Reads 'Par Jeanne Martin', 'By Staff Writer', 'Jeanne Martin, correspondante à Tokyo', a row of names; null where it is no byline. */
export function readByline(plain: string): Byline | null {
  const by = (author: string | null) => ({ author });
  if (plain.length > 120 || /(?<! \p{Lu})[.!?]$/u.test(plain)) return null;
  const named = BYLINE.exec(plain)?.groups?.name;
  if (named !== undefined) return namesAuthor(plain, named) ? by(nameIn(named)) : null;
  const names = plain.split(/, | & | (?:and|et) /u);
  if (names.length >= FEWEST_AUTHORS && names.every(isPersonName)) return by(plain);
  const isPerson =
    NAMES.test((plain.split(/ ?[,|(–-] ?/u)[0] ?? '').trim()) && ROLE.test(plain) && wordCount(plain) <= 10;
  return isPerson ? by(nameIn(plain)) : null;
}

/**
 * Whether a line that begins as bylines do goes on with somebody's name: 'By Ann Doe', 'par la Rédaction'; not 'de 3 500 à
 * 10 000 personnes ont défilé', which is a sentence that so begins.
 */
export function namesAuthor(line: string, named: string): boolean {
  const isName = /^(?:la |le |l['’]|the |our )?\p{Lu}/u.test(named) && wordCount(named) <= 12;
  return isName && (!/^de\s/iu.test(line) || NAMES.test(named));
}

/** The name at the beginning of what stands after 'By'; null where none stands there. */
export function nameIn(written: string): string | null {
  if (ROLE.test(written.split(',')[0] ?? '') || /\bstaff\b/iu.test(written)) return null;
  const first = trimPiece(
    written.split(
      / ?[|•·(,]| [–—-] | (?:avec|with|et|and|pour|for|&) | (?:in|at|à|from|depuis) (?=\p{Lu})/u,
    )[0] ?? '',
  );
  return isName(first) ? first : null;
}
