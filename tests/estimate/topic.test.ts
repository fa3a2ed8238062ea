import { describe, expect, it } from 'vitest';
import { statusName, type Topic } from '../../src/estimate/topic.ts';

const words = { fr: [], en: [] };

function topic(id: string, french: string): Topic {
  const name = { fr: id, 'en-US': id };
  const statuses = [{ id: 'lost', name: { fr: french, 'en-US': 'lost' }, words }];
  return { id, name, description: name, units: words, statuses };
}

describe('the name of a status', () => {
  const topics = [topic('ships', 'coulés'), topic('jobs', 'supprimés')];

  it('is that of its own topic, in the language of the reader', () => {
    expect(statusName('lost', 'jobs', topics, 'fr')).toBe('supprimés');
    expect(statusName('lost', 'jobs', topics, 'en-US')).toBe('lost');
  });

  it('is that of any topic that has it, where its own does not', () => {
    expect(statusName('lost', undefined, topics, 'fr')).toBe('coulés');
    expect(statusName('lost', 'other', topics, 'fr')).toBe('coulés');
  });

  it('is the status as it is written, where no topic has it', () => {
    expect(statusName('found', 'ships', topics, 'fr')).toBe('found');
  });
});
