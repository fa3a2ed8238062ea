import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** Words that carry grammar, not content. Compared in lower case with their accents ('où' is not 'ou', 'dès' is not 'des'). */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(`le la les l un une des du de d au aux à en dans par pour sur sous avec sans chez vers entre
    et ou où ni mais or donc car que qu qui quoi dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels
    quel quelle quels quelles comment combien pourquoi quand si comme lorsque puisque quoique tandis alors ainsi
    je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y moi toi soi eux ce c cet cette ces ceci cela ça celui celle ceux celles
    mon ma mes ton ta tes son sa ses notre nos votre vos
    ne n pas plus point aucun aucune rien jamais non oui
    être suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai sera seront serait seraient sois soit soient été étant étée
    avoir ai as a avons avez ont avais avait avaient eus eut eurent aurai aura auront aurait auraient aie ait aient eu eue eus ayant
    aussi très trop peu tout toute tous toutes même mêmes autre autres tel telle tels telles
    aujourd hui quelqu jusqu lorsqu puisqu quelque quelques chaque plusieurs certains certaines fait faire font ferait faut peut peuvent peux pouvait pouvaient pourra pourront pourrait pourraient pu pouvoir
    doit doivent devait devaient devra devront devrait devraient dû devoir veut veulent voulait voudrait vouloir va vont aller sera
    lieu
    ci là voici voilà déjà encore toujours bien etc ex notamment après avant lors afin dès depuis pendant selon contre moins
    quant parmi durant malgré hors via alors puis ensuite enfin
    devant derrière autour auprès ici cependant toutefois néanmoins pourtant davantage autant chacun chacune quelconque
    faisait faisaient fasse fassent faudra faudrait fallait fallut sinon voire hormis certes desquels desquelles`),
  en: words(`the a an of to in on at by for from with without into onto upon about over under between through during within
    and or nor but so yet if than then that which who whom whose what when where why how as because while though although since until till
    i you he she it we they me him her us them my your his its our their yours hers ours theirs myself yourself himself herself itself ourselves themselves
    this these those there here not no nor none nothing never yes
    am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
    also very too more most less least much many any some such same other another each every both either neither all own few
    s t re ve ll d m don didn doesn isn aren wasn weren hasn haven hadn wouldn couldn shouldn
    just only even still already ever again once however therefore thus out up down off per etc according after before against via whether among toward towards
    across instead versus amongst whilst onto else anyone anybody anything someone somebody something everyone everybody everything nobody
    anywhere somewhere everywhere whereas hence whenever whatever whichever thereby nevertheless moreover furthermore albeit beside besides`),
};

/**
 * Words of a question that say which kind of answer is wanted or that any question may hold. They describe the asking,
 * not the thing asked about, so they are not looked for.
 */
const ASKING_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(`combien comment pourquoi quand qui que quoi quel quelle quels quelles où dire dis dites donner donne donnez
    montrer montre montrez savoir sais sait connaître trouver trouve cherche citer cite phrase phrases article articles source sources corpus
    information informations chose choses nombre question svp merci stp bonjour salut bonsoir hello va vas allez exact exactement précisément
    temps gens tant vraiment réellement effectivement actuellement maintenant désormais ensemble mettre met concerne concernant sujet propos égard`),
  en: words(`how what when where which who whom whose why tell show give find know say quote sentence sentences article articles source sources corpus
    information thing things number please thanks thank hello hi hey exactly precisely currently now concerning regarding many much far long old often kind really truly
    going get got`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Whether a word, in lower case with its accents, carries grammar only. */
export function isFunctionWord(word: string, language: Language): boolean {
  return FUNCTION_WORDS[language].has(word);
}

const UNACCENTED = new Set([...FUNCTION_WORDS.fr].map(fold));

/** The same for a word that somebody may have typed without its accents: 'etait', 'apres'. */
export function isTypedFunctionWord(word: string, language: Language): boolean {
  return isFunctionWord(word, language) || (language === 'fr' && UNACCENTED.has(word));
}

const NOUNS_TOO: ReadonlySet<string> = words('été est or pouvoir');

/** Whether a French function word is a noun where a fixed phrase has it: 'cet été', 'l\'est', 'l\'or', 'au pouvoir'. */
export function isNounToo(word: string): boolean {
  return NOUNS_TOO.has(word);
}

/** The words of a language that carry grammar, in lower case with their accents. */
export function functionWords(language: Language): Iterable<string> {
  return FUNCTION_WORDS[language];
}

/** The words that ask, of both languages, folded: what a mistyped word may be. */
export function askingWords(): readonly string[] {
  return [...new Set([...ASKING_WORDS.fr, ...ASKING_WORDS.en].map(fold))];
}

/** Whether a word belongs to the asking rather than to what is asked about. */
export function isAskingWord(word: string, language: Language): boolean {
  return ASKING_WORDS[language].has(word);
}

const ONLY: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([...FUNCTION_WORDS.fr].filter((word) => !FUNCTION_WORDS.en.has(word))),
  en: new Set([...FUNCTION_WORDS.en].filter((word) => !FUNCTION_WORDS.fr.has(word))),
};

/**
 * How sure the function words make it that a text is French, from 0 (English) to 1 (French); 0.5 where they tell nothing.
 * Enough for a question, which nearly always has some; keywords alone stay at 0.5, and both languages are then read.
 */
export function frenchShare(wordsOfText: readonly string[]): number {
  const french = wordsOfText.filter((word) => ONLY.fr.has(word)).length;
  const english = wordsOfText.filter((word) => ONLY.en.has(word)).length;
  return french + english === 0 ? 0.5 : french / (french + english);
}
