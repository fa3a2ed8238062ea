import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { LOCALES, type Locale } from '../../src/catalogue/locale.ts';
import { formatMessage } from '../../src/catalogue/messages.ts';
import type { Library } from '../../src/library.ts';
import { run } from '../../src/run.ts';
import { aLibrary } from '../support/a-library.ts';

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
});
