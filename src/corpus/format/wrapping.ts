import { endsSentence, wordCount } from '../block.ts';

const FEWEST_WORDS = 4; // 'Follow us on' above 'Instagram' is no sentence that goes on

/** Words that a line of prose, but no sentence and no heading, ends with. */
const UNFINISHED =
  /(?:^|\s)(?:the|an?|of|to|in|at|by|from|with|into|than|and|or|nor|but|as|that|which|whose|their|its|his|no|at least|at most|up to|more than|fewer than|less than|nearly|almost|around|some|between|were|has|had|have|been|les?|la|une?|des?|du|aux?|à|en|dans|par|pour|sur|sous|avec|sans|chez|vers|entre|et|ou|que|qui|dont|selon|au moins|au plus|plus de|moins de|près de|environ|quelque|leurs?|ses?|son|sa|cette|ces|ce|est|sont|était|étaient|ont|avait|avaient)$/iu;

/** Whether a line stops in mid-sentence, whatever the next begins with: 'of whom at least', 'a envoyé au moins'. */
export function isUnfinished(line: string): boolean {
  return UNFINISHED.test(line) && wordCount(line) >= FEWEST_WORDS;
}

/** Whether a line that begins small goes on with the sentence of one that does not end. */
export function goesOnSmall(line: string, next: string): boolean {
  return !endsSentence(line) && !line.endsWith(':') && /^["'«“(]?\p{Ll}/u.test(next);
}
