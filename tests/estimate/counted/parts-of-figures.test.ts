import { describe, expect, it } from 'vitest';
import { estimateReader } from '../../../src/estimate/recognise.ts';
import type { Language } from '../../../src/language/language.ts';
import { documentOf } from '../../support/annotated-document.ts';

const read = estimateReader([]);

/** Sentences with the figures in them that are a part of what another figure counts. */
const PARTS: readonly (readonly [language: Language, text: string, parts: readonly string[]])[] = [
  ['fr', 'Le raid a tué 12 civils, dont deux enfants.', ['deux']],
  ['fr', 'Le raid a tué 12 femmes, parmi lesquelles 7 médecins.', ['7']],
  ['en', 'The raid killed 12 civilians, among whom 7 children.', ['7']],
  ['en', 'The raid killed 12 civilians, among them, 7 children.', ['7']],
  ['fr', 'Le raid a tué 12 civils. Parmi eux figurent sept enfants.', ['sept']],
  ['fr', 'Sur les 400 habitants, 70 ont péri.', ['70']],
  ['fr', 'Sur onze audiences, six se sont tenues à huis clos.', ['six']],
  ['en', 'Out of 400 villagers, 70 died.', ['70']],
  ['fr', 'Le juge a condamné seize des vingt prévenus.', ['seize']],
  ['en', 'Eleven of the thirty-four skippers raised a hand.', ['Eleven']],
  ['en', 'The survey, of 1,307 voters, put them on 42 %.', []],
  ['fr', 'Le coût sera compris entre 650 et 800 euros.', []],
  ['fr', 'De 18 milliards de plis en 2008, on est passé à 5 milliards.', []],
];

/** Sentences with the figures in them that come on top of others. */
const MORE: readonly (readonly [language: Language, text: string, more: readonly string[]])[] = [
  ['en', 'The raid killed 12 people, and 31 more were hurt.', ['31']],
  ['en', 'The raid hurt a further 12 people.', ['12']],
  ['fr', 'Le raid a tué 5 soldats, et 12 autres personnes ont fui.', ['12']],
  ['fr', 'Il faudrait 12 soldats de plus.', ['12']],
  ['en', 'It has 12 soldiers more than the fort.', []],
];

describe('a figure', () => {
  it.each(PARTS)('is known for a part of another in %s: %s', (language, text, parts) => {
    const estimates = read(documentOf('d', text, language, '2024-05-05'));
    expect(estimates.filter(({ isPart }) => isPart).map(({ figure }) => figure.text)).toEqual(parts);
  });

  it.each(MORE)('is known to come on top of others in %s: %s', (language, text, more) => {
    const estimates = read(documentOf('d', text, language, '2024-05-05'));
    expect(estimates.filter(({ isMore }) => isMore).map(({ figure }) => figure.text)).toEqual(more);
  });
});
