import { wordCount } from '../block.ts';

const NAME = "(?:(?:[ldLD]['’])?\\p{Lu}[\\p{L}\\p{M}'.’-]*)";
export const NAMES = new RegExp(
  `^${NAME}(?: (?:${NAME}|d['’]|de|du|des|la|le|von|van|der|al|bin|of|the|and|et|&)){0,6}$`,
  'u',
);
const OF_ORGANISATION =
  /(?<!\p{L})(?:radio|tv|télévisions?|television|news|agence|agency|press|presse|times|journal|gazette|media|médias|magazine|post|herald|courrier|dépêche|france|ministère|ministry|university|université|institute?|centre|center|group|groupe|company|online|staff|report|reports|desk|team|newsroom|rédaction|admin|wire|bureau|editors?|correspondents?|reporters?|chamber|committee|council|senate|assembly|parliament|court|commission|department|office|association|foundation|trust|bank|chambre|comité|conseil|sénat|assemblée|parlement|cour|préfecture|mairie|fondation|banque|observatoire|observatory|think tank)(?!\p{L})/iu;
/** Words that papers are called by, beside those of any organisation. */
const OF_PAPER =
  /(?<!\p{L})(?:echo|écho|echos|échos|herald|star|mail|telegraph|télégramme|tribune|chronicle|observer|standard|mirror|independent|express|argus|courier|guardian|examiner|bugle|voix|progrès|parisien|matin|soir|libre|républicain|figaro|nouvelliste|éclair|nouvelles|quotidien|hebdo|info|actu|24|littoral)(?!\p{L})/iu;

/** A piece of a line without the marks around it. */
export function trimPiece(piece: string): string {
  return piece.replace(/^[\s:()[\]/.–—-]+|[\s:()[\]/–—-]+$/gu, '').replace(/\s+/gu, ' ');
}

/** Whether a piece of a line has the form of a name, of whomever or whatever. */
export function isName(piece: string): boolean {
  return piece.length <= 60 && NAMES.test(piece) && !/ (?:de|du|des|la|le|of|the|and|et|&)$/u.test(piece);
}

/** Whether a name is that of a site or a paper, as pages write it: 'the guardian', 'Le Courrier normand'. */
export function isOutlet(piece: string): boolean {
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
  return isTitled || (namesOutlet(piece) && wordCount(piece) <= 3);
}

/** Whether a name has a word that papers, agencies and other bodies are called by. */
export function namesOutlet(piece: string): boolean {
  return OF_ORGANISATION.test(piece) || OF_PAPER.test(piece);
}

/** The first name of 'Ann Doe in Leeds' and 'Ann Doe, à Lyon'. */
export function personIn(plain: string): string | null {
  const first = plain.split(/,? (?:in|à|at|and|et|with|avec) (?=\p{Lu})/u)[0] ?? '';
  return isPersonName(first) && !OF_ORGANISATION.test(first) ? first : null;
}

/** Whether a line is nothing but the name of a person, such as stands between a title and a date. */
export function isPersonName(plain: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\.(?:[ -]?\p{Lu}\.)?)(?: \p{Lu}\.)?(?:[ -](?:de |van |von |al-)?\p{Lu}[\p{L}'’-]*){1,2}\.?$/u.test(
    plain,
  );
}
