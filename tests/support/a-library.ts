import type { Topic } from '../../src/estimate/topic.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { corpusFolder } from './corpus-folder.ts';

const words = { fr: ['soldat'], en: ['soldier'] };

const topics: readonly Topic[] = [
  {
    id: 'troops',
    name: { fr: 'troupes', 'en-US': 'troops' },
    description: { fr: 'Des soldats', 'en-US': 'Soldiers' },
    units: words,
    statuses: [],
  },
  {
    id: 'tanks',
    name: { fr: 'chars d’assaut', 'en-US': 'battle tanks' },
    description: { fr: 'Des chars', 'en-US': 'Tanks' },
    units: words,
    statuses: [],
  },
];

export const ARTICLES = {
  'le-pont.md': `---
title: Le pont de Brest rouvre
publisher: Le Courrier du Finistère
date: 2025-03-04
---

Le pont de l’Iroise a rouvert mardi après neuf mois de travaux. Selon la préfecture, environ 12 000 véhicules le franchissent chaque jour.

La maire, Anne Le Goff, a salué « un chantier exemplaire ». Le chantier a coûté 4,5 millions d’euros.
`,
  'the-harbour.md': `---
title: Harbour dredging begins
publisher: The Cork Observer
date: 2025-02
---

Dredging of the inner harbour began on Monday. The harbour master, Sean Daly, said that the work would take six weeks.
`,
} as const;

/** A library of two small articles, one in each language, with two topics. */
export async function aLibrary(articles: Readonly<Record<string, string>> = ARTICLES): Promise<Library> {
  return { ...(await openLibrary(await corpusFolder(articles))), topics };
}
