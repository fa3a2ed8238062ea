import { isFunctionWord } from '../function-words.ts';
import type { Boundary, Rule, Verdict } from './boundary.ts';
import { ofAbbreviation } from './of-abbreviation.ts';

const UNIT = '(?:ft|in|yds?|mi|lbs?|oz|st|pt|hrs?|min|mn|secs?|h|s|m|cm|mm|km|kg|g)';
const MEASURED = new RegExp(`\\d\\s?${UNIT}$`, 'u');
const SMALLER_UNIT = new RegExp(`^\\d{1,2}(?:[.,]\\d{1,3})?\\s?${UNIT}(?!\\p{L})`, 'u');
/** A rest without its unit, and what comes behind it: in '9 s. 58 sur', ' sur'. */
const BARE_REST = /^\d{1,3}(?=(?:[,.;:)]|\s\(|$)(?!\d)|\s+(?<next>\p{L}+))/u;

/** Behind the minutes of an hour: '14 h. 30 précises', '9 h. 15 lundi'. */
const OF_HOUR =
  /^(?:précises?|pile|sonnantes|environ|heure|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|gmt|utc|cet)$/u;

/**
 * '6 ft. 9 in.', '2 hr. 4 min.', '9 s. 58 sur la piste', 'mesure 1 m. 92.', '14 h. 30 précises'; but '3 m. 12 ouvriers'
 * counts workers, and '14 h. 30 personnes' people.
 */
function measureGoesOn({ word, before, after }: Boundary): Verdict {
  if (!MEASURED.test(before.slice(-word.length - 8))) return null;
  if (SMALLER_UNIT.test(after)) return 'join';
  const rest = BARE_REST.exec(after);
  if (rest === null) return null;
  const next = rest.groups?.next?.toLowerCase();
  if (next === undefined || isFunctionWord(next, 'fr') || isFunctionWord(next, 'en')) return 'join';
  return word.endsWith('h') && OF_HOUR.test(next) ? 'join' : null;
}

const AFTER_HOUR =
  /^(?:[ECMPB]S?T|[ECMP]DT|GMT|UTC|CEST|Eastern|Pacific|Central|Mountain|local|\p{Lu}\p{L}+day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?!\p{Ll})/u;

/** 'at 5 p.m. EST' goes on, 'at 5 p.m. Police' does not. */
function hourOfDay({ word, opening }: Boundary): Verdict {
  if (!/^[ap]\.m$/iu.test(word)) return null;
  return AFTER_HOUR.test(opening) ? 'join' : 'split';
}

const WEEKDAY = /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tues?|wed|thurs?|fri|sat|sun)$/iu;
const MONTH =
  '(?:janv?|févr?|mars?|avr|apr|mai|may|juin|june?|juil|july?|ao[uû]t|aug|sept?|oct|nov|d[ée]c)(?:\\p{Ll}*)';
const DATE = new RegExp(
  `^(?:${MONTH}\\.? \\d{1,2}(?!\\d)|\\d{1,2}(?:er)?(?:,| (?:et|and|au|to|${MONTH})(?!\\p{L})|[-–/.]\\d))`,
  'iu',
);

/** 'Tues. Nov. 5', 'sam. 5 et dim. 6 juil.' */
function weekdayBeforeDate({ word, opening }: Boundary): Verdict {
  return WEEKDAY.test(word) && DATE.test(opening) ? 'join' : null;
}

/** 'av. J.-C.' and '52 B.C.' count years, whatever follows; 'J.-C. Durand' is a person. */
function era({ before }: Boundary): Verdict {
  const isEra = /(?:\s(?:avant|après|av\.|apr?\.)\s+J\.-C|\d\s(?:A\.D|(?:B\.)?C\.E|B\.C))$/u.test(before);
  return isEra ? 'split' : null;
}

/** Full stops behind units, hours, days and eras. */
export const QUANTITY_RULES: readonly Rule[] = [era, hourOfDay, measureGoesOn, weekdayBeforeDate].map(
  ofAbbreviation,
);
