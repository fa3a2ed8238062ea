import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/catalogue/locale.ts';
import { type Library, openLibrary } from '../../../src/library.ts';
import { projectPath } from '../../../src/project-root.ts';
import { interactionSchema } from '../../../src/surface/discord/interaction.ts';
import { replyTo } from '../../../src/surface/discord/interaction-reply.ts';
import { slash } from '../../support/discord/bot.ts';
import { interactionCallback } from '../../support/discord/limits.ts';

/** What a user is shown, as text: the message's markdown, its footer, and its rows of buttons. */
async function shown(data: object, library: Library, locale: Locale): Promise<string> {
  const interaction = interactionSchema.parse({
    id: '1',
    application_id: '2',
    token: 't',
    type: 2,
    locale,
    data,
  });
  const { response } = await replyTo(interaction, library, 'en-US');
  const callback = interactionCallback.parse(response);
  if ('choices' in callback.data) throw new Error('not a message');
  const { content = '', embeds = [], components = [] } = callback.data;
  const rows = components.map((row) =>
    row.components.map(({ label, disabled }) => (disabled === true ? `(${label})` : `[${label}]`)).join(' '),
  );
  const parts = embeds.map(({ title, description, footer }) =>
    [`# ${title}`, description, footer?.text ?? ''].join('\n\n'),
  );
  return `${[content, ...parts, rows.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')}\n`;
}

const asked = [
  ['estimate-troops', slash('estimate', {}, 'troops')],
  ['sources', slash('sources')],
] as const;

describe('what a user is shown', () => {
  const corpus = openLibrary(projectPath('corpus'));

  it.each(asked.flatMap(([name, data]) => LOCALES.map((locale) => [name, locale, data] as const)))(
    'for %s in %s',
    async (name, locale, data) => {
      await expect(await shown(data, await corpus, locale)).toMatchFileSnapshot(`shown/${name}.${locale}.md`);
    },
  );
});
