import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../../src/library.ts';
import { projectPath } from '../../../src/project-root.ts';
import { aLibrary } from '../../support/a-library.ts';
import { aBot, aDiscord, answered, slash, textOf, written } from '../../support/discord/bot.ts';
import { BOT_ID, GUILD_ID, TOKEN } from '../../support/discord/loopback.ts';

const FAILED = {
  'en-US': 'Something went wrong here. Please try again.',
  fr: 'Un problème est survenu ici. Veuillez réessayer.',
};
const EPHEMERAL = 64;

describe('a slash command', () => {
  it.each([
    ['fr', { locale: 'fr' }],
    ['en-US', { locale: 'en-GB', guild_locale: 'fr' }],
    ['fr', { locale: 'de', guild_locale: 'fr' }],
    ['en-US', { locale: 'de', guild_locale: 'de' }],
  ])('is answered in %s to a reader with %o', async (locale, more) => {
    const { discord } = await aBot();
    const text = textOf(await answered(discord, discord.interact(2, slash('help'), more)));
    expect(text).toContain(locale === 'fr' ? 'Ce que l’on peut demander' : 'What you can ask');
  });

  it('is answered at once, without deferring', async () => {
    const { discord, surface } = await aBot();
    const start = performance.now();
    expect(await answered(discord, discord.interact(2, slash('sources')))).toMatchObject({ type: 4 });
    expect(performance.now() - start).toBeLessThan(500);
    await surface.stop();
    expect(discord.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
  });

  it('with an option that cannot be read gets one sentence that only the asker sees', async () => {
    const { discord } = await aBot();
    const given = await answered(discord, discord.interact(2, slash('source', { id: 'nowhere' })));
    expect(textOf(given)).toBe('No document is called “nowhere”. See /sources.');
    expect(given.data).toMatchObject({ flags: EPHEMERAL });
  });

  it('has its table as a file', async () => {
    const corpus = await openLibrary(projectPath('corpus'));
    const { discord } = await aBot({ library: () => corpus });
    const options = [{ type: 5, name: 'csv', value: true }];
    const data = { ...slash('estimate'), options: [{ type: 1, name: 'troops', options }] };
    const { files } = await answered(discord, discord.interact(2, data));
    expect(files.map(({ name, type }) => [name, type])).toEqual([['troops.csv', 'text/csv']]);
    expect(await files[0]?.text()).toContain('15 000');
  });

  it('shows of what was typed no more than its characters', async () => {
    const { discord } = await aBot();
    const given = await answered(discord, discord.interact(2, slash('source', { id: '@everyone **x**' })));
    expect(textOf(given)).toContain('\\@everyone \\*\\*x\\*\\*');
  });
});

describe('a message', () => {
  const toBot = `<@${BOT_ID}>`;
  const inGuild = { guild_id: GUILD_ID };

  it('to the bot alone is a question', async () => {
    const { discord } = await aBot();
    const id = discord.say('How long will the dredging take?', { channel_id: '723456789012345678' });
    const [reply] = await written(discord, 1);
    expect(reply).toMatchObject({
      channel: '723456789012345678',
      message_reference: { message_id: id },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  it('that mentions the bot is a question, in the language that it is asked in', async () => {
    const { discord } = await aBot();
    discord.say(`${toBot} Quel est le nom du directeur de la banque de Zurich ?`, inGuild);
    const [reply] = await written(discord, 1);
    expect(reply && textOf(reply)).toContain('Aucune phrase du corpus ne répond à cette question.');
  });

  it('with nothing but a mention is told what to do, in the language of the server', async () => {
    const { discord } = await aBot({ loopback: { preferredLocale: 'fr' } });
    discord.say(toBot, inGuild);
    const [reply] = await written(discord, 1);
    expect(reply && textOf(reply)).toBe('Tapez une question, ou /aide.');
  });

  it('that is for others is left alone', async () => {
    const { discord } = await aBot();
    discord.say('How long will the dredging take?', inGuild);
    discord.say(`${toBot} hello`, {
      ...inGuild,
      author: { id: '1', username: 'b', discriminator: '0', bot: true },
    });
    discord.say('thanks', { ...inGuild, mentions: [{ id: BOT_ID, username: 'verbatim' }], type: 19 });
    discord.say('', { type: 7 });
    discord.say('/help?');
    expect(await written(discord, 1)).toHaveLength(1);
  });

  it('that is none of Discord’s is noted in the log, without its words, and the next is answered', async () => {
    const { discord, log } = await aBot();
    discord.say('A most private question', { author: {} });
    discord.say('/help?');
    expect(await written(discord, 1)).toHaveLength(1);
    expect(log.join('')).toContain('a message that cannot be read');
    expect(log.join('')).not.toContain('private question');
  });

  it('in a channel without embeds is told which permission is missing', async () => {
    const { discord } = await aBot();
    discord.refusals.set(/channels/, { status: 403, code: 50013, message: 'Missing Permissions' });
    discord.say(`${toBot} Who is the harbour master?`, inGuild);
    await vi.waitFor(() => expect(discord.calls.filter(({ path }) => /messages/.test(path))).toHaveLength(2));
    expect(discord.calls.at(-1)?.body).toMatchObject({ content: expect.stringContaining('Embed Links') });
  });
});

describe('an answer', () => {
  const trouble = (['before', 'after'] as const).flatMap((when) =>
    ([429, 500, 'drop'] as const).map((how) => [how, when] as const),
  );

  it.each(trouble)('comes through once, whatever Discord has (%s, %s)', async (how, when) => {
    const { discord } = await aBot();
    discord.faults.push({ on: /callback|messages/, when, how, times: 1 });
    await answered(discord, discord.interact(2, slash('sources')));
    discord.faults.push({ on: /callback|messages/, when, how, times: 1 });
    discord.say('Who is the harbour master?');
    await written(discord, 1);
    await sleep(300);
    expect(discord.messages).toHaveLength(1);
    expect(discord.callbacks.size).toBe(1);
  });

  it('comes through a longer failure of Discord, as long as it can be given', async () => {
    const { discord } = await aBot();
    discord.faults.push({ on: /callback/, when: 'before', how: 500, times: 9 });
    await answered(discord, discord.interact(2, slash('sources')));
  });

  it('comes through a connection that Discord had closed, however late it is', async () => {
    const { discord } = await aBot();
    discord.faults.push({ on: /messages/, when: 'before', how: 'drop', times: 1 });
    discord.say('Who is the harbour master?', {}, Date.now() - 600_000);
    await written(discord, 1);
  });

  it('that comes too late for Discord is not given for one that came', async () => {
    const { discord, log } = await aBot();
    const id = discord.interact(2, slash('sources'), {}, Date.now() - 60_000);
    await vi.waitFor(() => expect(log.join('')).toContain('not answered'));
    expect(discord.callbacks.has(id)).toBe(false);
    expect(log.join('')).not.toContain('"answered"');
  });

  it.each([
    ['after the reader asked, not after it was heard', -2_000, 2_000],
    ['after it was heard, where Discord’s clock is ahead', 60_000, 0],
  ])('is logged with the time %s', async (_since, ahead, least) => {
    const { discord, log } = await aBot();
    discord.say('Who is the harbour master?', {}, Date.now() + ahead);
    await vi.waitFor(() => expect(log.at(-1)).toContain('"answered"'));
    expect(JSON.parse(log.at(-1) ?? '').elapsed).toBeGreaterThanOrEqual(least);
  });

  it.each(['fr', 'en-US'] as const)('that cannot be made is one clear sentence (%s)', async (locale) => {
    const small = await aLibrary();
    const broken: Library = {
      ...small,
      search: { search: () => Promise.reject(new Error('the disk is gone')) },
    };
    const { discord, log } = await aBot({ library: () => broken });
    const given = await answered(discord, discord.interact(2, slash('ask', { question: 'x' }), { locale }));
    expect(textOf(given)).toBe(FAILED[locale]);
    expect(given.data).toMatchObject({ flags: EPHEMERAL });
    const line = log.find((each) => each.includes('the disk is gone'));
    expect(JSON.parse(line ?? '')).toMatchObject({
      command: 'ask',
      locale,
      phase: 'answer',
      elapsed: expect.any(Number),
    });
  });

  it('leaves no token and no private question in the log', async () => {
    const { discord, log } = await aBot();
    discord.refusals.set(/channels/, { status: 403, code: 50001, message: 'Missing Access' });
    discord.say('A most private question about the harbour');
    await vi.waitFor(() => expect(log.join('')).toContain('Missing Access'));
    discord.faults.push({ on: /callback/, when: 'before', how: 500, times: 99 });
    discord.interact(2, slash('sources'));
    await vi.waitFor(
      () => expect(log.filter((line) => line.includes('not answered'))).toHaveLength(2),
      5_000,
    );
    expect(log.join('')).not.toContain('private question');
    expect(log.join('')).not.toContain('interaction-token');
    for (const secret of [TOKEN, ...TOKEN.split('.').slice(1)]) expect(log.join('')).not.toContain(secret);
  });
});

describe('the end', () => {
  it('sends what is being answered, takes nothing new, and closes the connection', async () => {
    const small = await aLibrary();
    const slow: Library = {
      ...small,
      search: {
        ...small.search,
        search: async (...asked) => sleep(200).then(() => small.search.search(...asked)),
      },
    };
    const { discord, surface } = await aBot({ library: () => slow });
    const inTime = discord.interact(2, slash('ask', { question: 'Who is the harbour master?' }));
    await sleep(50);
    const stopped = surface.stop();
    const tooLate = discord.interact(2, slash('sources'));
    await stopped;
    expect(discord.callbacks.has(inTime)).toBe(true);
    expect(discord.callbacks.has(tooLate)).toBe(false);
    expect(await surface.ended).toBeNull();
    await vi.waitFor(() => expect(discord.gateway.closes).toEqual([1000]));
  });
});

describe('a start', () => {
  it.each([
    ['token', { configuration: { DISCORD_TOKEN: `${TOKEN}x` } }, 'discordTokenInvalid'],
    [
      'token that no header takes',
      { configuration: { DISCORD_TOKEN: 'jeton\nvolé' } },
      'discordTokenInvalid',
    ],
    ['token, says the gateway', { loopback: { closeWith: 4004 } }, 'discordTokenInvalid'],
    ['intent', { loopback: { closeWith: 4014 } }, 'discordIntentsRefused'],
    ['shard', { loopback: { closeWith: 4011 } }, 'discordClosed'],
    ['address', { configuration: { DISCORD_API_URL: 'http://127.0.0.1:9/api' } }, 'discordUnreachable'],
    ['gateway', { loopback: { gatewayUrl: 'ws://127.0.0.1:9/' }, patience: 300 }, 'discordUnreachable'],
  ])('with a wrong %s says what to do', async (_what, options, key) => {
    const start = aBot(options);
    await expect(start).rejects.toMatchObject({ name: 'DiscordFailure', problem: { key } });
    await expect(start).rejects.not.toThrow(TOKEN);
  });

  it.each([
    ['refuses it', 403, {}],
    ['knows no gateway', 404, {}],
    [
      'shows a page',
      200,
      { gatewayAnswer: { type: 'text/html', body: '<html>Log in to this network</html>' } },
    ],
    ['answers something else', 200, { gatewayAnswer: { type: 'application/json', body: '{}' } }],
  ])('where what answers %s says so with its status (%i)', async (_what, status, loopback) => {
    const discord = await aDiscord(loopback);
    if (status !== 200) discord.refusals.set(/gateway/, { status, code: 0, message: 'no' });
    const problem = { key: 'discordRefused', parameters: { address: discord.url, status } };
    await expect(aBot({ discord })).rejects.toMatchObject({ problem });
  });

  it('for which Discord has no session left says when there will be one', async () => {
    await expect(aBot({ loopback: { sessionsLeft: 0 } })).rejects.toMatchObject({
      problem: {
        key: 'discordSessionsUsedUp',
        parameters: { until: expect.stringMatching(/ \d\d:\d\d UTC$/) },
      },
    });
  });

  it('with a Discord that only answers with errors says that it cannot be reached', async () => {
    const discord = await aDiscord();
    discord.faults.push({ on: /gateway/, when: 'before', how: 500, times: 99 });
    await expect(aBot({ discord })).rejects.toMatchObject({ problem: { key: 'discordUnreachable' } });
  });

  it('in a server that does not know the bot says how to invite it', async () => {
    const discord = await aDiscord();
    discord.refusals.set(/guilds.*commands/, { status: 403, code: 50001, message: 'Missing Access' });
    const start = aBot({ discord, configuration: { DISCORD_GUILD_ID: GUILD_ID } });
    await expect(start).rejects.toMatchObject({ problem: { key: 'discordGuildRefused' } });
  });
});
