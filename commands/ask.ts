import * as z from 'zod';
import type { Localised } from '../src/catalogue/locale.ts';
import { defineCommand } from '../src/command.ts';
import { quoteItem } from '../src/quote-item.ts';

const MOST_QUOTES = 5;

const EXAMPLES: Localised<string> = {
  'en-US': 'how many soldiers were deployed?',
  fr: 'combien de soldats ont été déployés ?',
};

/** `/ask question`: the sentences that answer a question, best first. */
export default defineCommand({
  name: { 'en-US': 'ask', fr: 'demander' },
  description: {
    'en-US': 'Sentences of the corpus that answer a question',
    fr: 'Les phrases du corpus qui répondent à une question',
  },
  options: z.strictObject({
    question: z.string().trim().min(1).max(500),
    explain: z.boolean().optional(),
  }),
  texts: {
    question: {
      name: { 'en-US': 'question', fr: 'question' },
      description: { 'en-US': 'In English or in French', fr: 'En français ou en anglais' },
    },
    explain: {
      name: { 'en-US': 'explain', fr: 'expliquer' },
      description: {
        'en-US': 'Show why each sentence was found',
        fr: 'Montrer pourquoi chaque phrase a été trouvée',
      },
    },
  },
  mainOption: 'question',
  example: (_library, locale) => EXAMPLES[locale],

  async run({ question, explain = false }, library) {
    const result = await library.search.search(question, MOST_QUOTES);
    const [first, ...rest] = result.hits.map((hit) =>
      quoteItem(hit.sentence, {
        score: hit.score,
        highlights: hit.highlights,
        alsoIn: hit.alsoIn,
        explanation: explain ? hit.explanation : null,
      }),
    );
    if (first === undefined) {
      const silence = 'silence' in result ? result.silence : null;
      return { outcome: 'no_match', message: { key: 'noMatch' }, silence };
    }
    return {
      outcome: 'answered',
      heading: { key: 'askHeading', parameters: { count: rest.length + 1 } },
      items: [first, ...rest],
      pageSize: MOST_QUOTES,
      attachments: [],
    };
  },
});
