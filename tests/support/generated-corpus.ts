import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SUBJECTS = [
  'Le ministre',
  'La commission',
  'Un témoin',
  'Le maire',
  'The minister',
  'A witness',
  'The court',
  'The union',
];
const VERBS = {
  fr: ['a annoncé', 'a démenti', 'a confirmé', 'a chiffré'],
  en: ['announced', 'denied', 'confirmed', 'put'],
};
const REST = {
  fr: ['la construction de', 'le report de', 'la perte de', 'la livraison de'],
  en: ['the building of', 'the delay of', 'the loss of', 'the delivery of'],
};
const SYLLABLES = 'ba co di fu ga le mi no pra que ri so tu va ze lon mar'.split(' ');

/** A small generator of numbers (mulberry32), so that every run makes the same corpus. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes documents of twenty sentences each, in both languages, with a title, headings and the furniture of a page. */
export async function writeGeneratedCorpus(folder: string, count: number): Promise<void> {
  const random = randomNumbers(7);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  const sentence = () => {
    const subject = pick(SUBJECTS);
    const language = /^(?:The|A) /u.test(subject) ? 'en' : 'fr';
    const words = Array.from({ length: 8 }, word).join(' ');
    return `${subject} ${pick(VERBS[language])} ${pick(REST[language])} ${Math.floor(random() * 90_000)} ${words}.`;
  };
  for (let collection = 0; collection < 10; collection++)
    await mkdir(join(folder, `c${collection}`), { recursive: true });
  for (let number = 0; number < count; number++) {
    const paragraphs = Array.from({ length: 5 }, () => Array.from({ length: 4 }, sentence).join(' '));
    const title = `${word()} ${word()} ${word()} ${word()} ${number}`;
    const text = [
      title,
      title,
      '08.11.2025 16:45',
      '1 min de lecture',
      `${word()} ${word()} ${word()}`,
      ...paragraphs,
      'Laisser un commentaire',
      'Dernières nouvelles',
      `${word()} ${word()} ${word()}`,
    ].join('\n\n');
    await writeFile(join(folder, `c${number % 10}`, `d${number}.txt`), text);
  }
}
