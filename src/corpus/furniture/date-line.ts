import { wordCount } from '../block.ts';
import { findDate, withoutYearlessDates } from '../dates.ts';
import type { PartialDate } from '../document.ts';
import { isSection } from './labels.ts';

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
const FEWEST_AUTHORS = 3; // of a line of names alone: two may be those whom the article is about
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
const NAME = "(?:(?:[ldLD]['’])?\\p{Lu}[\\p{L}\\p{M}'.’-]*)";
const NAMES = new RegExp(
  `^${NAME}(?: (?:${NAME}|d['’]|de|du|des|la|le|von|van|der|al|bin|of|the|and|et|&)){0,6}$`,
  'u',
);
const OF_ORGANISATION =
  /(?<!\p{L})(?:radio|tv|télévisions?|television|news|agence|agency|press|presse|times|journal|gazette|media|médias|magazine|post|herald|courrier|dépêche|france|ministère|ministry|university|université|institute?|centre|center|group|groupe|company|online|staff|report|reports|desk|team|newsroom|rédaction|admin|wire|bureau|editors?|correspondents?|reporters?|chamber|committee|council|senate|assembly|parliament|court|commission|department|office|association|foundation|trust|bank|chambre|comité|conseil|sénat|assemblée|parlement|cour|préfecture|mairie|fondation|banque|observatoire|observatory|think tank)(?!\p{L})/iu;
/** Words that papers are called by, beside those of any organisation. */
const OF_PAPER =
  /(?<!\p{L})(?:echo|écho|echos|échos|herald|star|mail|telegraph|télégramme|tribune|chronicle|observer|standard|mirror|independent|express|argus|courier|guardian|examiner|bugle|voix|progrès|parisien|matin|soir|libre|républicain|figaro|nouvelliste|éclair|nouvelles|quotidien|hebdo|info|actu|24|littoral)(?!\p{L})/iu;
const BYLINE =
  /^(?:(?:commentary|analysis|opinion|report|review|column|words|story|photographs?|chronique|tribune|analyse|récit|entretien|reportage|enquête|portrait) (?:by|par)|par|by|de|(?:words|texte?|story|récit|from)(?=\s*:)|(?:article )?(?:écrit|rédigé) par|written by|(?:par )?propos recueillis par|texte(?: de| par)?|texts? by|reported by|publié par|posted by|published by|(?:additional )?reporting by|(?:writing|editing|compiled|produced) by|auteure?s?|author|édité par|edited by|reportage(?: de)?|story by)\s*:?\s+(?<name>\S.{0,90})$/iu;
const REVIEWER =
  /^(?:\p{L}+ly )?(?:reviewed|edited|fact[- ]checked|translated|relu|édité|traduit) (?:by|par) \p{Lu}/iu;
const ROLE =
  /(?<!\p{L})(?:journaliste|reporter|correspondante?s?|correspondent|envoyée? spéciale?|rédact(?:eur|rice)|rédaction|editor|staff writer|contributor|columnist|chroniqueu(?:r|se)|editorial (?:team|board|staff)|newsroom|news desk)(?!\p{L})/iu;

/** Reads a line that says when, where or by whom a page was published, and nothing more; else null. */
export function readPublicationLine(plain: string, dayFirst: boolean): PublicationLine | null {
  if (plain.length > LONGEST_LINE + LONGEST_CUT) return null;
  const spaced = separated(plain).replace(/ \| source: (?<name>\p{Lu}.{1,60})$/iu, ' | $<name>');
  return readDateLine(spaced, dayFirst) ?? readOutletLine(spaced, dayFirst) ?? readByline(spaced);
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
      .split(/,/u)
      .map((piece) => trimPiece(piece.replace(/ (?:avec|with) \p{Lu}.*$/u, '')))
      .filter((piece) => piece !== '' && !isLabel(piece));
    for (const piece of pieces) {
      if (REVIEWER.test(piece)) continue;
      const byline = BYLINE.exec(piece)?.groups?.name?.replace(/ (?:on|le)$/u, '');
      if (byline !== undefined) author ??= nameIn(byline);
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

function trimPiece(piece: string): string {
  return piece.replace(/^[\s:()[\]/.–—-]+|[\s:()[\]/–—-]+$/gu, '').replace(/\s+/gu, ' ');
}

function isLabel(piece: string): boolean {
  return (
    trimPiece(piece.replace(LABELS, ' ')) === '' ||
    /^(?:(?:temps de )?lecture ?:? ?)?\d+ ?(?:min(?:utes?)?(?: de lecture| read)?(?: \d+){0,2}|['’′])$/iu.test(
      piece,
    ) ||
    /^(?:\d+(?: ?[km])?|aucun|no|pas de) (?:commentaires?|comments?|vues?|views?|partages?|shares?)$/iu.test(
      piece,
    )
  );
}

function isName(piece: string): boolean {
  return piece.length <= 60 && NAMES.test(piece) && !/ (?:de|du|des|la|le|of|the|and|et|&)$/u.test(piece);
}

/** Whether a name is that of a site or a paper, as pages write it: 'the guardian', 'Le Courrier normand'. */
function isOutlet(piece: string): boolean {
  if (
    /^(?:[\p{L}\p{N}-]+\.)+(?:fr|com|org|net|info|eu|be|ch|ca|uk|us|ie|au|tv|news|media|africa|sn|ma|dz|tn)$/iu.test(
      piece,
    )
  )
    return true;
  if (piece.length > 40 || !/^[\p{L}\p{M} '’&.-]+$/u.test(piece)) return false;
  const isTitled = /^(?:the |le |la |les |l['’])(?:\p{L}+|\p{Lu}\p{L}*(?: \p{L}+){1,2})$/u.test(
    piece.charAt(0).toLowerCase() + piece.slice(1),
  );
  return isTitled || ((OF_ORGANISATION.test(piece) || OF_PAPER.test(piece)) && wordCount(piece) <= 3);
}

/** The date that a paragraph opens with as dispatches do: 'Kinshasa, 5 septembre 2025 – …', 'GENEVA, 18 March 2024 (UN) -'. */
export function readDateline(plain: string, dayFirst: boolean): PartialDate | null {
  const head = plain.slice(0, 100);
  const found = findDate(head, dayFirst);
  if (found === null) return null;
  const [place = '', rest = ''] = head.split(found.written);
  const isPlace = /^\p{Lu}[\p{L} ()'’.-]{1,40}, ?(?:le |on )?$/u.test(place);
  return isPlace && /^(?: ?\([^)]{2,30}\))? ?[–—-]/u.test(rest) ? found.date : null;
}

/** The first name of 'Ann Doe in Leeds' and 'Ann Doe à Lyon et Li Wei'. */
export function personIn(plain: string): string | null {
  const first = plain.split(/ (?:in|à|at|and|et|with|avec) (?=\p{Lu})/u)[0] ?? '';
  return isPersonName(first) && !OF_ORGANISATION.test(first) ? first : null;
}

/** Whether a line is nothing but the name of a person, such as stands between a title and a date. */
export function isPersonName(plain: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\.(?:[ -]?\p{Lu}\.)?)(?: \p{Lu}\.)?(?:[ -](?:de |van |von |al-)?\p{Lu}[\p{L}'’-]*){1,2}\.?$/u.test(
    plain,
  );
}

/** Reads 'Par Jeanne Martin', 'By Staff Writer', 'Jeanne Martin, correspondante à Tokyo', a row of names; null where it is no byline. */
function readByline(plain: string): PublicationLine | null {
  const by = (author: string | null) => ({ publishedOn: null, publisher: null, author, isDated: false });
  if (plain.length > 120 || /(?<! \p{Lu})[.!?]$/u.test(plain)) return null;
  const named = BYLINE.exec(plain)?.groups?.name;
  if (named !== undefined) {
    const isName = /^(?:la |le |l['’]|the |our )?\p{Lu}/u.test(named) && wordCount(named) <= 12;
    return isName && (!/^de\s/iu.test(plain) || NAMES.test(named)) ? by(nameIn(named)) : null;
  }
  const names = plain.split(/, | & | (?:and|et) /u);
  if (names.length >= FEWEST_AUTHORS && names.every(isPersonName)) return by(plain);
  const isPerson =
    NAMES.test((plain.split(/ ?[,|(–-] ?/u)[0] ?? '').trim()) && ROLE.test(plain) && wordCount(plain) <= 10;
  return isPerson ? by(nameIn(plain)) : null;
}

/** The name at the beginning of what stands after 'By'; null where none stands there. */
function nameIn(written: string): string | null {
  if (ROLE.test(written.split(',')[0] ?? '') || /\bstaff\b/iu.test(written)) return null;
  const first = trimPiece(
    written.split(
      / ?[|•·(,]| [–—-] | (?:avec|with|et|and|pour|for|&) | (?:in|at|à|from|depuis) (?=\p{Lu})/u,
    )[0] ?? '',
  );
  return isName(first) ? first : null;
}
