import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/command.ts';
import type { Library } from '../../src/library.ts';
import { run } from '../../src/run.ts';
import { aLibrary } from '../support/a-library.ts';

let library: Library;

beforeAll(async () => {
  library = await aLibrary();
});

const ask = (question: string, more = {}) =>
  run({ command: 'ask', options: { question, ...more }, locale: 'fr' }, library);

function textsOf(answer: Answer): string[] {
  if (answer.outcome !== 'answered') return [];
  return answer.items.flatMap((item) => (item.kind === 'quote' ? [item.quote.text] : []));
}

describe('/ask', () => {
  it('puts the sentence that answers first, whichever language asks', async () => {
    const vehicles = 'Selon la préfecture, environ 12 000 véhicules le franchissent chaque jour.';
    expect(textsOf(await ask('Combien de véhicules franchissent le pont chaque jour ?'))[0]).toBe(vehicles);
    expect(textsOf(await ask('how many vehicles cross the bridge every day'))[0]).toBe(vehicles);
    expect(textsOf(await ask('Combien de semaines prendront les travaux du port ?'))[0]).toContain(
      'six weeks',
    );
  });

  it('gives at most five sentences, best first', async () => {
    const { items = [] } = { items: [], ...(await ask('le chantier du pont de Brest')) };
    const scores = items.flatMap((item: { score?: number }) => item.score ?? []);
    expect(scores.length).toBeLessThanOrEqual(5);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('is silent rather than quote a neighbour', async () => {
    expect(await ask('Combien de sous-marins sont amarrés à Toulon ?')).toMatchObject({
      outcome: 'no_match',
    });
    expect(await ask('bonjour')).toMatchObject({ outcome: 'no_match' });
  });

  it('explains only where it is asked to', async () => {
    expect(await ask('La maire Anne Le Goff')).toMatchObject({ items: [{ explanation: null }] });
    expect(await ask('La maire Anne Le Goff', { explain: true })).toMatchObject({
      items: [{ explanation: { matches: expect.any(Array), parts: expect.any(Object) } }],
    });
  });

  it('refuses a question that is too long, in words of its limit', async () => {
    expect(await ask('x'.repeat(10_000))).toMatchObject({
      outcome: 'invalid',
      option: 'question',
      message: { key: 'tooLong', parameters: { limit: 500 } },
    });
  });
});
