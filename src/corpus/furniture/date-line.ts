import type { PartialDate } from '../../language/calendar-dates.ts';
import { wordCount } from '../block.ts';
import { findDate, withoutYearlessDates } from '../dates.ts';
import { BYLINE, nameIn, namesAuthor, REVIEWER, ROLE, readByline } from './byline.ts';
import { isSection } from './labels.ts';
import { isName, isOutlet, isPersonName, namesOutlet, personIn, trimPiece } from './names.ts';

/** A line near the top of a page that says when, by whom or where it was published, and no more. */
export interface PublicationLine {
  readonly publishedOn: PartialDate | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Whether a date stands in it, though it may not be a certain one. */
  readonly isDated: boolean;
}

const LONGEST_LINE = 160; // characters
/** How a line begins that states a date, whatever stands beside. */
const STATES_DATE =
  /^(?:(?:last )?(?:updated|modified|published|posted)|publiée?|mise? à jour|mise? en ligne|dernière)(?!\p{L})/iu;
const LONGEST_CUT = 20; // what is taken out before a line is read: 'source:', 'Suivre'
const LABELS =
  /(?<![\p{L}\p{N}'-])(?:publiée?(?: le| dans| à)?|parue?(?: le)?|mise? à jour(?: le)?|mis en ligne(?: le)?|modifiée?(?: le)?|actualisée?(?: le)?|dernière (?:mise à jour|modification|édition)|last edited|postée?(?: le)?|rédigée? le|écrit le|créée? le|le|du|published(?: on| at)?|updated(?: on| at)?|posted(?: on| in)?|last (?:updated|modified)(?: on)?|first published|created|modified|date(?: de publication)?|on|at|à|of|issued|released|publication|debated|débattu|volume \d+|vol\. \d+|issue \d+|n[°o]\.? ?\d+|#\d+|received|accepted|revised|in revised form|reçue?|acceptée?|révisée?|vers|heure de paris|heures?|hier|yesterday)(?![\p{L}\p{N}'-])\.?/giu;
const TIMES =
  /(?:(?:à|at) )?(?<!\d)\d{1,2}\s?(?:[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|h(?:\s?\d{2}(?:\s?min)?)?|[ap]\.?m\.?)(?![\p{L}\d])(?:\s?(?:gmt|utc|cet|cest|est|edt|et|pst|pdt|bst|ist|kst|msk|hne|hae)(?:\s?[+-]\d{1,2})?(?![\p{L}]))?/giu;
const WEEKDAYS =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|lun|mer|jeu|ven|sam|dim)(?!\p{L})\.?/giu;
const AGO =
  /^(?:(?:publié|posté|mis à jour|modifié|published|updated|posted|last updated)\s*:?\s*)?(?:il y a (?:environ |plus de )?(?:\d+|une?|quelques) ?(?:min(?:ute)?s?|h(?:eure)?s?|j(?:our)?s?|semaines?|mois|ans?)|(?:about |over )?(?:\d+|an?|one|few) ?(?:m|min(?:ute)?s?|h|h(?:ou)?rs?|d|days?|w|weeks?|months?|years?) ago|yesterday|hier|today|aujourd['’]hui|just now|à l'instant)(?:,? (?:à|at) \d{1,2} ?[:h] ?\d{0,2})?$/iu;
const AGE =
  /(?:\b(?:updated|published|posted|mis à jour|publié) )?(?:il y a \d+ \p{L}+|\b\d+ ?(?:m|min(?:ute)?s?|h|h(?:ou)?rs?|d|days?|w|weeks?|months?) ago)/giu;
const DIVIDERS = /[|•·;\\]|\s[-–—−/]\s|\s[-–—−/]$|^[-–—−/]\s/u;
/** Reads a line that says when, where or by whom a page was published, and nothing more; else null. */
export function readPublicationLine(plain: string, dayFirst: boolean): PublicationLine | null {
  if (plain.length > LONGEST_LINE + LONGEST_CUT) return null;
  const spaced = separated(plain).replace(/ \| source: (?<name>\p{Lu}.{1,60})$/iu, ' | $<name>');
  const dated =
    readDateLine(spaced, dayFirst) ?? readOutletLine(spaced, dayFirst) ?? readBareDateline(spaced, dayFirst);
  if (dated !== null) return dated;
  const byline = readByline(spaced);
  return byline === null ? null : { ...ofTime(), author: byline.author, isDated: false };
}

/** A site or a paper, set off from a date: 'ouest-france.fr, 14 janvier 2025', 'Le Courrier normand - 14.01.2025 08:30'. */
function readOutletLine(plain: string, dayFirst: boolean): PublicationLine | null {
  const [, outlet = '', date = ''] = /^(.{2,40}?)(?:, ?| ?[|•·] ?| [-–—] )(.*\d.*)$/u.exec(plain) ?? [];
  const line = isOutlet(outlet) ? readDateLine(date, dayFirst) : null;
  return line === null || (line.publisher ?? line.author) !== null ? null : { ...line, publisher: outlet };
}

/** Puts a space where two fields were run together: '10:33Modifié le', '4, 202510:12', 'Suivre' behind a name. */
function separated(plain: string): string {
  return plain
    .replace(/(?<=\d)(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/(?<=[ap]m|UTC|GMT|CET)(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/((?:19|20)\d\d)(?=\d{1,2}[:h]\d\d)/gu, '$1 ')
    .replace(/ (?=(?:Publiée?|Published|Posted|Updated|Mise? à jour) )/gu, ' | ')
    .replace(/ (?:Suivre|Follow|Laisser un commentaire|Leave a [Cc]omment)$/u, '')
    .replace(/^(?:informations? fournies? par|provided by) /iu, '');
}

/**
 * Reads a line that gives a date of publication, with or without a name; null where it says anything more. A name set
 * off by a dash or a bar is the publisher's; after a comma it may be a place.
 */
function readDateLine(plain: string, dayFirst: boolean): PublicationLine | null {
  if (plain.length > LONGEST_LINE) return null;
  if (AGO.test(plain)) return ofTime();
  const dates = takeDates(plain, dayFirst);
  if (dates === null) return isTimeOnly(plain) ? ofTime() : null;
  const names = new Set<string>();
  let author: string | null = null;
  for (const part of withoutYearlessDates(dates.rest)
    .replace(AGE, ' ')
    .replace(TIMES, ' ')
    .replace(WEEKDAYS, ' ')
    .split(DIVIDERS)) {
    const pieces = part
      .split(/,(?!\d)|(?<!\d),/u) // not in '1,2 k vues'
      .map((piece) => trimPiece(piece.replace(/ (?:avec|with) \p{Lu}.*$/u, '')))
      .filter((piece) => piece !== '' && !isLabel(piece));
    for (const piece of pieces) {
      if (REVIEWER.test(piece)) continue;
      const byline = BYLINE.exec(piece)?.groups?.name?.replace(/ (?:on|le)$/u, '');
      const isNamed = byline !== undefined && (namesAuthor(piece, byline) || wordCount(byline) === 1); // 'by admin'
      if (isNamed) author ??= nameIn(byline);
      else if (ROLE.test(piece) && wordCount(piece) <= 6)
        continue; // 'envoyé spécial à Lima', behind a name
      else if (!isName(piece) && STATES_DATE.test(plain) && wordCount(piece) <= 3)
        continue; // a link beside: 'history'
      else if (!isName(piece)) return null;
      else if (pieces.length === 1 && part.trim().replace(/^[\s,]+|[\s,]+$/gu, '') === piece)
        names.add(piece);
    }
  }
  const [name = null, second] = names; // of two, one may be a section or an author
  const known = { publishedOn: dates.publishedOn, publisher: null, author, isDated: true };
  if (name === null || second !== undefined || isSection(name.toLowerCase())) return known;
  const mayBePlace = plain.startsWith(`${name},`) && !isOutlet(name) && !namesOutlet(name);
  if (mayBePlace) return known; // 'Lausanne, 28 August 2025'
  const writer = writerIn(name, plain);
  const isBehindDate = !plain.trimStart().startsWith(name);
  if (writer === null && isBehindDate && isPersonName(name) && !isOutlet(name)) return known; // whose, is not said
  return writer === null ? { ...known, publisher: name } : { ...known, author: author ?? writer };
}

/** A name beside a date that is a writer's: with nothing to set it off ('Ann Doe 7 May 2025'), or one of two. */
function writerIn(name: string, line: string): string | null {
  const isTwo = / (?:and|et) /u.test(name);
  const isSetOff = !line.startsWith(name) || !/^ [\p{L}\d]/u.test(line.slice(name.length));
  return isTwo || !isSetOff ? personIn(name) : null;
}

/** What a line says that tells how long ago, or at what time of an unknown day, a page was published. */
function ofTime(): PublicationLine {
  return { publishedOn: null, publisher: null, author: null, isDated: true };
}

/** 'Publié à 10 h 22', 'Posted at 9:15 am, updated at noon' has a time and labels, and no date. */
function isTimeOnly(plain: string): boolean {
  const untimed = plain.replace(TIMES, ' ').replaceAll('|', ' ');
  return (
    untimed !== plain.replaceAll('|', ' ') &&
    /^(?:publi|mis |posted|updated|modifi|actualis)/iu.test(plain) &&
    isLabel(untimed)
  );
}

/** What papers say of a manuscript before they publish it: 'Received: 4 June 2023'. */
const BEFORE_PUBLICATION =
  /(?:^|[|,;] ?)(?:received|accepted|revised|submitted|reçue?|acceptée?|révisée?|soumise?)(?: in revised form)?(?: on| le)? ?:? ?$/iu;

/** Takes every date out of a line. The first that is no update counts, and none of a manuscript. */
function takeDates(
  plain: string,
  dayFirst: boolean,
): { publishedOn: PartialDate | null; rest: string } | null {
  let rest = plain;
  const found: { date: PartialDate; isUpdate: boolean }[] = [];
  let isDated = false;
  for (let next = findDate(rest, dayFirst); next !== null; next = findDate(rest, dayFirst)) {
    const before = rest.slice(0, rest.indexOf(next.written));
    isDated = true;
    if (!BEFORE_PUBLICATION.test(before)) {
      const isUpdate = /(?:à jour|modifiée?|actualisée?|updated|modified)[^|]*$/iu.test(before);
      found.push({ date: next.date, isUpdate });
    }
    rest = rest.replace(next.written, ' | ');
  }
  const numeric = /(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)/u; // a date, though which of its numbers is the month is unknown
  if (!isDated && !numeric.test(rest)) return null;
  const published = found.find(({ isUpdate }) => !isUpdate) ?? found[0];
  return { publishedOn: published?.date ?? null, rest: rest.replace(numeric, ' | ') };
}

function isLabel(piece: string): boolean {
  return (
    trimPiece(piece.replace(LABELS, ' ')) === '' ||
    /^(?:(?:temps de )?lecture ?:? ?)?\d+ ?(?:min(?:utes?)?(?: de lecture| read)?(?: \d+){0,2}|['’′])$/iu.test(
      piece,
    ) ||
    /^(?:\d[\d.,]*(?: ?[km])?|aucun|no|pas de) (?:commentaires?|comments?|vues?|views?|partages?|shares?)$/iu.test(
      piece,
    )
  );
}

/** Where a dispatch was written and for which agency, with the marks around: 'LEITH, Nov 8 (Reuters) -', 'Brest (AFP) – '. */
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{L} '’.-]{1,30}(?:, [^()]{0,24})? ?\((?:\p{Lu}{2,8}|Reuters|Belga|Tass|Xinhua|Anadolu)\) ?[-–—]?\s*/u;

/** A dateline on a line of its own, with its date or without. */
function readBareDateline(plain: string, dayFirst: boolean): PublicationLine | null {
  const head = PLACE_AND_AGENCY.exec(plain)?.[0];
  if (head === undefined) return null;
  const rest = plain.slice(head.length);
  return rest === '' ? ofTime() : readDateLine(rest, dayFirst);
}
