import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { LOCALES, type Locale } from '../../src/catalogue/locale.ts';
import { formatMessage } from '../../src/catalogue/messages.ts';
import type { Library } from '../../src/library.ts';
import { run } from '../../src/run.ts';
import { answerLine } from '../../src/surface/terminal/answer-line.ts';
import { aLibrary } from '../support/a-library.ts';
import { aBot, answered, buttonsOf, slash, textOf } from '../support/discord/bot.ts';

let library: Library;

beforeAll(async () => {
  library = await aLibrary();
});

async function linesOf(locale: Locale): Promise<string> {
  const answer = await run({ command: 'help', options: {}, locale }, library);
  if (answer.outcome !== 'answered') return expect.unreachable();
  return answer.items
    .map((item) => (item.kind === 'message' ? formatMessage(item.message, locale) : ''))
    .join('\n');
}

describe('/help', () => {
  it.each(LOCALES)('names every command with what it does, in the reader’s language (%s)', async (locale) => {
    const lines = await linesOf(locale);
    for (const { name, description } of commands) {
      expect(lines).toContain(`/${name[locale]}`);
      expect(lines).toContain(description[locale]);
    }
  });

  it.each(LOCALES)('names the options and the topics as they are typed (%s)', async (locale) => {
    const lines = await linesOf(locale);
    for (const { texts, mainOption } of commands) {
      const named = Object.entries(texts).filter(([option]) => option !== mainOption);
      for (const [, { name }] of named) expect(lines).toContain(name[locale]);
    }
    for (const { name } of library.topics) expect(lines).toContain(name[locale]);
  });

  it.each(LOCALES)('shows examples that are answered as they stand (%s)', async (locale) => {
    const lines = (await linesOf(locale)).split('\n');
    const examples = lines.flatMap(
      (line) => /(?:for example|par exemple) (?<typed>\/.*)$/.exec(line)?.groups?.typed ?? [],
    );
    expect(examples).toHaveLength(5);
    for (const typed of examples) {
      const onError = (error: unknown) => expect.unreachable(String(error));
      const { answer } = await answerLine(typed, { library, locale, csv: false, onError });
      expect(answer.outcome, typed).toMatch(/^(answered|no_match)$/);
    }
  });

  it('says how to ask without a command', async () => {
    expect(await linesOf('fr')).toContain('Pour demander, écrivez votre question');
  });

  it('is one message in Discord', async () => {
    const { discord } = await aBot();
    const given = await answered(discord, discord.interact(2, slash('help')));
    expect(buttonsOf(given).size).toBe(0);
    expect(textOf(given)).toContain('/source le-pont');
  });
});
