import * as z from 'zod';
import { defineCommand } from '../src/command.ts';
import { topicName } from '../src/estimate/topic.ts';
import { quoteItem } from './items.ts';

/** `/estimate topic`: every figure of the corpus on a topic. */
export default defineCommand({
  name: { 'en-US': 'estimate', fr: 'estimation' },
  description: { 'en-US': 'The figures of the corpus on a topic', fr: 'Les chiffres du corpus sur un sujet' },
  options: z.strictObject({
    topic: z.string().trim().min(1).max(32),
    about: z.string().trim().min(1).max(60).optional(),
  }),
  texts: {
    topic: {
      name: { 'en-US': 'topic', fr: 'sujet' },
      description: { 'en-US': 'What is counted', fr: 'Ce qui est compté' },
    },
    about: {
      name: { 'en-US': 'about', fr: 'mots' },
      description: {
        'en-US': 'Words that the sentence must hold',
        fr: 'Des mots que la phrase doit contenir',
      },
    },
  },
  mainOption: 'about',
  subcommandOption: 'topic',
  subcommands: ({ topics }) => topics.map(({ id, name, description }) => ({ value: id, name, description })),

  async run({ topic }, library, locale) {
    const [first, ...rest] = library.estimates
      .filter((estimate) => estimate.topic === topic)
      .map((estimate) => quoteItem(estimate.sentence, { estimates: [estimate] }));
    if (first === undefined) return { outcome: 'no_match', message: { key: 'noEstimate' }, silence: null };
    return {
      outcome: 'answered',
      heading: {
        key: 'estimateHeading',
        parameters: { topic: topicName(library.topics, topic)[locale], count: rest.length + 1 },
      },
      items: [first, ...rest],
      pageSize: 5,
      attachments: [],
    };
  },
});
