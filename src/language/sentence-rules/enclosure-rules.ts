import type { Boundary, Rule, Verdict } from './boundary.ts';
import { opensSentence } from './opens-sentence.ts';

const SPEECH_VERB =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|writes|replied|added|cried|shouted|wondered|tweeted|posted|responded|exclaimed|quipped|continued|demande|lance|répond|écrit|dit)(?!\p{L})/u;

/** 'Le ministre (était-il au courant ?) Durand', and a stop within brackets that close soon. */
function insideBrackets(boundary: Boundary): Verdict {
  const { before, isWhole, closing, marks, after } = boundary;
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  const isOpen = opened > 0 && !/[)\]]/u.test(before.slice(opened));
  if (!isOpen || (isWhole && before.slice(0, opened).trim() === '')) return null;
  if (/[)\]]/u.test(closing)) return marks === '.' && opensSentence(boundary) ? 'split' : 'join';
  return /^[^()[\]]{0,100}[)\]]/u.test(after) && !/^\p{L}\)/u.test(after) ? 'join' : null;
}

/** 'Le film « Qui a peur ? » Sortie': a title in the middle of the sentence, not words that somebody says. */
function titleInQuotation(boundary: Boundary): Verdict {
  const { before, closing, marks, after } = boundary;
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  const lead = before.slice(0, Math.max(opened, 0)).trimEnd();
  if (marks === '.' || lead === '' || /[:,.!?…»”–—-]$/u.test(lead) || /[»”]/u.test(before.slice(opened)))
    return null;
  if (/[»”]/u.test(closing)) return opensSentence(boundary) || !/^\p{Lu}/u.test(after) ? null : 'join';
  return /^[^«»“”.!?…]{1,80}[»”]\s\p{Ll}/u.test(after) ? 'join' : null;
}

/** '“Will you go?” Smith asked.' */
function speakerFollows(boundary: Boundary): Verdict {
  const { marks, closing, after } = boundary;
  if (!/[?!…]$/u.test(marks) || !/[»”"’']/u.test(closing) || !SPEECH_VERB.test(after)) return null;
  return opensSentence(boundary) ? null : 'join';
}

/** 'Le Premier ministre – qui l’eût cru ? – Michel Barnier': a dash that closes an aside begins no dialogue. */
function dashCloses({ before, isWhole, closing, after }: Boundary): Verdict {
  if (closing !== '' || !/^[–—]\s/u.test(after) || !isWhole || /^[-–—]/u.test(before)) return null;
  return (before.match(/\s[–—]\s/gu)?.length ?? 0) % 2 === 1 ? 'join' : null;
}

/** Stops within quotation marks, brackets and dashes that the sentence goes on after. */
export const ENCLOSURE_RULES: readonly Rule[] = [
  insideBrackets,
  titleInQuotation,
  speakerFollows,
  dashCloses,
];
