import { withWordBoundaries } from '../../language/word-boundaries.ts';

const POLITELY =
  "(?:(?:please|svp|stp|hello|hi|hey|bonjour|bonsoir|salut|merci de|s['’]il (?:te|vous) pla[iî]t)[\\s,!:]*)?";

/** What opens a request in English: 'can you tell me', 'I would like to know', 'give me', 'list all the'. */
const ENGLISH = [
  '(?:can|could|would|will) (?:you|anyone|somebody|someone) (?:please )?(?:tell|show|give|find|list|quote|explain)(?: to)?(?: me| us)?',
  '(?:tell|show|give|find|get|quote|explain to) (?:me|us)(?: (?:more|everything|all))?(?: about)?',
  "(?:i|we)(?: want| need|['’]d like| would like|['’]m trying| am trying|['’]re trying| are trying) to (?:know|see|understand|find out|find|learn)",
  "(?:i|we)(?:['’]m| am|['’]re| are) looking for",
  '(?:i|we) need(?! to)',
  'do (?:you|we) (?:happen to )?know|(?:do you have )?any idea|i wonder|i was wondering|what do (?:you|we) know about',
  '(?:list|enumerate|name|summari[sz]e|describe|explain)(?= (?:all|any|every|the)\\b)',
];

/** What opens a request in French: 'peux-tu me dire', 'je voudrais savoir', 'donne-moi', 'énumère les'. */
const FRENCH = [
  "(?:peux|pourrais|pouvez|pourriez|peut|pourrait)[- ](?:tu|vous|on|quelqu[’']un) (?:s[’']il (?:te|vous) pla[iî]t )?(?:me |nous )?(?:dire|donner|montrer|trouver|indiquer|citer|expliquer|lister)",
  '(?:parle|parlez)[- ](?:moi|nous)(?= d)',
  '(?:dis|dites|donne|donnez|montre|montrez|trouve|trouvez|indique|indiquez|cite|citez|explique|expliquez|liste|listez|rappelle|rappelez)[- ](?:moi|nous)',
  '(?:je|on|nous) (?:veux|voudrais|souhaite|souhaiterais|aimerais|cherche|veut|voudrait|cherchons|voudrions|voulons) (?:à )?(?:savoir|connaître|comprendre|trouver|voir)',
  "(?:j['’]aimerais|j['’]ai besoin de) (?:savoir|connaître|comprendre|trouver|voir)",
  '(?:je|on|nous) (?:cherche|recherche|cherchons|recherchons)(?! à)',
  "(?:sais|savez|sait)[- ](?:tu|vous|on)|est-ce que (?:tu sais|vous savez|quelqu[’']un sait)|que (?:sait-on|savons-nous|sais-tu|savez-vous) (?=d)",
  "(?:liste[rz]?|[eé]num[eèé]re[rz]?|nomme[rz]?|r[eé]sume[rz]?|d[eé]cri(?:s|vez|re)|explique[rz]?)(?= (?:tous|toutes|les|le|la|l[’']|un|une)\\b)",
];

/** 'Tell me a joke' is said to the program, and asks for nothing of the world. */
const OF_ANY_SORT = '(?:an?|some|something|your|une?|ton|ta|tes|votre|vos|quelque)\\b';

const OPENING = withWordBoundaries(
  new RegExp(
    `^\\s*${POLITELY}(?:${[...ENGLISH, ...FRENCH].join('|')})\\b[\\s,:]*(?!${OF_ANY_SORT})(?=[\\p{L}\\p{N}«“"'’])`,
    'iu',
  ),
);

/** A question without what opens a request: 'can you tell me when it closed' asks 'when it closed'. */
export function withoutRequest(text: string): string {
  return text.replace(OPENING, '');
}
