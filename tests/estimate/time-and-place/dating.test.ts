import { describe, expect, it } from 'vitest';
import { compiledGrammars } from '../../../src/estimate/grammar/compiled-grammar.ts';
import { lex } from '../../../src/estimate/grammar/lexeme.ts';
import { datesIn } from '../../../src/estimate/time-and-place/dating.ts';
import type { Language } from '../../../src/language/language.ts';

const dates = (text: string, language: Language, publishedOn: string | null): string[] =>
  datesIn(lex(text), compiledGrammars[language], publishedOn).map(({ date }) => date);

describe('datesIn', () => {
  it.each([
    ['fr', 'au premier trimestre 2024', '2025-05-02', '2024-03'],
    ['fr', 'au 3e trimestre', '2024-11-12', '2024-09'],
    ['fr', 'au quatrième trimestre', '2025-02-12', '2024-12'],
    ['fr', 'au deuxième trimestre de l’année dernière', '2025-02-12', '2024-06'],
    ['fr', 'le trimestre dernier', '2025-02-12', '2024-12'],
    ['fr', 'au second semestre 2023', null, '2023-12'],
    ['fr', 'au T2 2024', null, '2024-06'],
    ['fr', 'au dernier trimestre 2022', null, '2022-12'],
    ['en', 'in the third quarter', '2024-11-12', '2024-09'],
    ['en', 'in Q3', '2024-11-12', '2024-09'],
    ['en', 'in Q4 2023', null, '2023-12'],
    ['en', 'third-quarter profit', '2024-11-12', '2024-09'],
    ['en', 'in the last quarter of 2024', '2025-01-30', '2024-12'],
    ['en', 'last quarter', '2024-05-30', '2024-03'],
    ['en', 'in the first half of 2024', null, '2024-06'],
    ['en', 'in the second quarter of last year', '2024-05-30', '2023-06'],
  ] as const)('reads %s “%s” of %s as %s', (language, text, publishedOn, expected) => {
    expect(dates(text, language, publishedOn)).toEqual([expected]);
  });

  it.each([
    ['en', 'Prices will rise by 5% in April', '2025-04'],
    ['en', 'Prices will be raised by 5% in April', '2025-04'],
    ['en', 'In April prices will rise', '2025-04'],
    ['en', 'Another 200 will come in March', '2025-03'],
    ['en', 'Prices rose in April', '2024-04'],
    ['en', 'Some 300 will march next Friday', '2025-02-14'],
    ['en', 'Next Friday 300 nurses march', '2025-02-14'],
    ['en', 'The 300 nurses marched on Friday', '2025-02-07'],
    ['en', '300 nurses leave next year', '2026'],
    ['en', 'Two years ago there were 300', '2023'],
    ['en', 'There were 300 three months ago', '2024-11'],
    ['en', 'Moscow has promised to deliver two more jets by May', '2025-05'],
    ['en', 'Some 300 bridges were rebuilt by May', '2024-05'],
    ['en', 'There were 300 a week ago', '2025-02-04'],
    ['fr', 'Ils étaient 300 il y a trois jours', '2025-02-08'],
    ['fr', 'Le ministre table sur 300 lits d’ici à mai', '2025-05'],
    ['fr', 'Le prix augmentera de 5 % en avril', '2025-04'],
    ['fr', 'Le prix pourra baisser en mars', '2025-03'],
    ['fr', 'Le prix a augmenté de 5 % en avril', '2024-04'],
    ['fr', '300 agents défileront vendredi prochain', '2025-02-14'],
    ['fr', 'Vendredi prochain, 300 agents défilent', '2025-02-14'],
    ['fr', '300 agents partiront l’an prochain', '2026'],
    ['fr', 'Il y a deux ans, ils étaient 300', '2023'],
    ['fr', 'L’attaque en Sierra Leone en mai a fait 12 morts', '2024-05'],
    ['fr', 'Sierra Leone : en mai, 12 morts', '2024-05'],
    ['fr', 'L’incendie de Madeira en mai a fait 12 morts', '2024-05'],
    ['fr', 'Sur la riviera, en mai, 12 morts', '2024-05'],
    ['fr', 'Seront envoyés en mai 12 soldats', '2025-05'],
    ['fr', 'LES PRIX MONTERONT DE 5 % EN MAI', '2025-05'],
    ['en', 'Prices Will Rise by 5% in May', '2025-05'],
  ] as const)('reads %s “%s” of 11 February 2025 as %s', (language, text, expected) => {
    expect(dates(text, language, '2025-02-11')).toEqual([expected]);
  });

  it.each([
    ['en', 'There were 300 on 2024-12-05', ['2024-12-05']],
    ['en', 'There were 300 on 5.12.2024', ['2024-12-05']],
    ['fr', 'Ils étaient 300 le 05/12/2024', ['2024-12-05']],
    ['en', 'There were 300 on 25/12/2024', ['2024-12-25']],
    ['en', 'There were 300 on 12/25/2024', ['2024-12-25']],
    ['en', 'There were 300 on 05/05/2024', ['2024-05-05']],
    ['en', 'There were 300 on 05/12/2024', ['2024']], // of May or of December, is not said
    ['en', 'There were 300 on 05-12-2024', ['2024']],
    ['en', 'There were 300 on 05/12/24', []],
    ['en', 'There were 300 on 31/31/2024', []],
    ['fr', 'Ils étaient 300 le 31.02.2024', []],
  ] as const)('reads %s “%s” as %j, whenever it was published', (language, text, expected) => {
    expect(dates(text, language, null)).toEqual(expected);
  });

  it.each([
    ['fr', 'En mars, 12 soldats ont été tués', '2025', []],
    ['fr', 'En mars de l’année dernière, 12 soldats ont été tués', '2025', ['2024-03']],
    ['fr', 'En mars, 12 soldats ont été tués', '2025-11', ['2025-03']],
    ['en', 'Last month, 12 were killed', '2025', []],
    ['en', 'Last month, 12 were killed', '2025-01', ['2024-12']],
    ['en', 'Next month, 12 leave', '2025', []],
    ['fr', 'le mois prochain', '2025-12', ['2026-01']],
    ['fr', 'le mois dernier', '2025', []],
    ['en', 'Two months ago there were 300', '2025', []],
    ['en', 'Two months ago there were 300', '2025-01', ['2024-11']],
    ['en', 'Three days ago there were 300', '2025-11', []],
    ['fr', 'Ils étaient 300 il y a deux semaines', '2025-11', []],
    ['fr', 'Il y a deux ans, ils étaient 300', '2025', ['2023']],
    ['en', 'Last year there were 300', '2025', ['2024']],
    ['en', 'Yesterday, 300 marched on Friday’s route', '2025-11', []],
    ['en', 'in the third quarter', '2025', []],
    ['en', 'in the third quarter of last year', '2025', ['2024-09']],
    ['en', 'last quarter', '2025', []],
    ['fr', 'le trimestre dernier', '2025-02', ['2024-12']],
  ] as const)(
    'reads %s “%s” of %s, and no month or day that is not known, as %j',
    (language, text, publishedOn, expected) => {
      expect(dates(text, language, publishedOn)).toEqual(expected);
    },
  );

  it.each([
    ['en', 'a goal in the first half', '2024-11-12'],
    ['en', 'a quarter of the seats', '2024-11-12'],
    ['fr', 'La crue touche sept communes', '2024-11-12'],
    ['fr', 'un quart des sièges, ligne T3', '2024-11-12'],
    ['en', 'in the third quarter', null],
  ] as const)('takes no date from %s “%s” of %s', (language, text, publishedOn) => {
    expect(dates(text, language, publishedOn)).toEqual([]);
  });
});
