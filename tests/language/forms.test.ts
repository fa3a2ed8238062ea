import { describe, expect, it } from 'vitest';
import { cognateKey } from '../../src/language/cognate.ts';
import { fold } from '../../src/language/fold.ts';
import type { Language } from '../../src/language/language.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { nounForms } from '../../src/language/noun-forms.ts';
import { stems } from '../../src/language/stem.ts';

const meet = (a: string, b: string, language: Language) =>
  stems(a, language).some((stem) => stems(b, language).includes(stem));

describe('folding', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['œuvre', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['GROẞ', 'gross'],
    ['e\u0301te\u0301', 'ete'],
  ])('takes %s to %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('the stems of a word', () => {
  it.each([
    ['tués', 'tuer'],
    ['perdus', 'perdre'],
    ['vendu', 'vendre'],
    ['yeux', 'œil'],
    ['chevaux', 'cheval'],
    ['iront', 'aller'],
    ['emplois', 'emploi'],
    ['conflits', 'conflit'],
    ['loyers', 'loyer'],
    ['dépasse', 'dépasser'],
    ['ferment', 'fermer'],
    ['procèdent', 'procéder'],
    ['photographie', 'photographier'],
    ['éleveuses', 'éleveur'],
    ['ambassadrice', 'ambassadeur'],
    ['procureure', 'procureur'],
  ])('bring the French form %s to %s', (form, lemma) => {
    expect(meet(form, lemma, 'fr')).toBe(true);
  });

  it.each([
    ['went', 'go'],
    ['children', 'child'],
    ['sold', 'sell'],
    ['casualties', 'casualty'],
    ['goes', 'go'],
  ])('bring the English form %s to %s', (form, lemma) => {
    expect(meet(form, lemma, 'en')).toBe(true);
  });

  it.each(['déployés', 'évaluées', 'employés', 'renforcée', 'décidé'])(
    'meet %s typed without accents',
    (word) => {
      expect(meet(word, fold(word), 'fr')).toBe(true);
    },
  );

  it.each([
    ['will', 'willing', 'en'],
    ['us', 'use', 'en'],
    ['according', 'accord', 'en'],
    ['entre', 'entrer', 'fr'],
    ['notamment', 'noter', 'fr'],
    ['moins', 'moine', 'fr'],
  ] as const)('never take the word of grammar %s for a form of %s', (grammar, word, language) => {
    expect(meet(grammar, word, language)).toBe(false);
  });

  it('do not depend on the words asked for before', () => {
    const first = stems('déployés', 'fr');
    for (const word of ['employé', 'yeux', 'jouaient', 'deployes']) stems(word, 'fr');
    expect(stems('déployés', 'fr')).toEqual(first);
  });
});

describe('the forms that a noun may have in a dictionary', () => {
  it.each([
    ['detectives', 'detective', 'en'],
    ['executives', 'executive', 'en'],
    ['housewives', 'housewife', 'en'],
    ['knives', 'knife', 'en'],
    ['olives', 'olive', 'en'],
    ['buses', 'bus', 'en'],
    ['préfètes', 'préfet', 'fr'],
    ['bergères', 'berger', 'fr'],
    ['présidente', 'président', 'fr'],
  ] as const)('of %s have %s', (word, form, language) => {
    expect(nounForms(word, language)).toContain(form);
  });
});

describe('the cognate key', () => {
  it.each([
    ['démocratique', 'democratic'],
    ['sécurité', 'security'],
    ['militaire', 'military'],
    ['directeur', 'director'],
    ['économie', 'economy'],
    ['philosophie', 'philosophy'],
    ['dangereux', 'dangerous'],
    ['dangereuse', 'dangerous'],
    ['organiser', 'organize'],
    ['organisée', 'organised'],
    ['capitalisme', 'capitalism'],
    ['agression', 'aggression'],
  ])('is one for %s and %s', (french, english) => {
    const key = cognateKey(fold(french));
    expect(key).not.toBeNull();
    expect(cognateKey(fold(english))).toBe(key);
  });

  it('is none for words too short to prove a kinship', () => {
    expect(cognateKey('main')).toBeNull();
  });
});

describe('the key of a name', () => {
  it.each([
    ['Koursk', 'Kursk'],
    ['Poutine', 'Putin'],
    ['Zelensky', 'Zelenskyy'],
    ['Choïgou', 'Shoigu'],
    ['Goremykine', 'Goremykin'],
    ['Khartoum', 'Khartum'],
    ['Loukachenko', 'Lukashenko'],
    ['Lavroff', 'Lavrov'],
    ['Tchernobyl', 'Chernobyl'],
    ['Khrouchtchev', 'Khrushchev'],
  ])('is one for the spellings %s and %s', (french, english) => {
    const key = nameKey(fold(french));
    expect(key).not.toBeNull();
    expect(nameKey(fold(english))).toBe(key);
  });

  it.each([
    ['Macron', 'Micron'],
    ['Kharkov', 'Koursk'],
    ['Merkel', 'Markle'],
  ])('tells %s from %s', (one, other) => {
    expect(nameKey(fold(one))).not.toBe(nameKey(fold(other)));
  });
});
