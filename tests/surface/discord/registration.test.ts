import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library.ts';
import { applicationCommands } from '../../../src/surface/discord/application-command.ts';
import { aLibrary } from '../../support/a-library.ts';
import { aBot, aDiscord } from '../../support/discord/bot.ts';
import { APPLICATION_ID, GUILD_ID, type LoopbackDiscord } from '../../support/discord/loopback.ts';

const GLOBAL = `/applications/${APPLICATION_ID}/commands`;
const IN_GUILD = `/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`;
const inGuild = { DISCORD_GUILD_ID: GUILD_ID };

const puts = (discord: LoopbackDiscord) =>
  discord.calls.filter(({ method }) => method === 'PUT').map(({ path }) => path);

describe('registerCommands', () => {
  it('gives Discord every command, within its limits', async () => {
    const { discord } = await aBot();
    expect(discord.violations).toEqual([]);
    expect(discord.commands.get(GLOBAL)).toHaveLength(applicationCommands(await aLibrary()).length);
  });

  it('says nothing to Discord at the next start, where nothing has changed', async () => {
    const { discord, surface } = await aBot();
    await surface.stop();
    await aBot({ discord });
    expect(puts(discord)).toEqual([GLOBAL]);
  });

  it('registers anew when a topic is added, and logs what changed', async () => {
    const { discord, surface } = await aBot();
    await surface.stop();
    const library = await aLibrary();
    const [topic] = library.topics;
    if (topic === undefined) throw new Error('no topic');
    const more: Library = {
      ...library,
      topics: [...library.topics, { ...topic, id: 'ships', name: { fr: 'navires', 'en-US': 'ships' } }],
    };
    const { log } = await aBot({ discord, library: () => more });
    expect(puts(discord)).toEqual([GLOBAL, GLOBAL]);
    const line = log.find((each) => each.includes('commands registered')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      scope: 'global',
      added: [],
      changed: ['compare', 'estimate'],
      removed: [],
    });
  });

  it('registers in one server alone and takes the global commands away, so that nobody sees two', async () => {
    const { discord, surface } = await aBot();
    await surface.stop();
    const { log } = await aBot({ discord, configuration: inGuild });
    expect(discord.commands.get(IN_GUILD)).not.toEqual([]);
    expect(discord.commands.get(GLOBAL)).toEqual([]);
    expect(log.join('')).toMatch(/"scope":"global".*"removed":\["ask"/);
  });

  it('takes the commands of a server away when they become global again', async () => {
    const { discord, surface } = await aBot({ configuration: inGuild });
    await surface.stop();
    await aBot({ discord });
    expect(discord.commands.get(IN_GUILD)).toEqual([]);
    expect(discord.commands.get(GLOBAL)).not.toEqual([]);
  });

  it('lets the bot answer where Discord does not take the commands just now', async () => {
    const discord = await aDiscord();
    discord.faults.push({ on: /PUT/, when: 'before', how: 500, times: 99 });
    const { log } = await aBot({ discord });
    expect(log.join('')).toContain('commands not registered');
  });
});

describe('applicationCommands', () => {
  const named = async (name: string) =>
    applicationCommands(await aLibrary()).find((command) => command.name === name);

  it('gives names and descriptions in French and in both Englishes', async () => {
    expect(await named('estimate')).toMatchObject({
      name_localizations: { fr: 'estimation', 'en-US': 'estimate', 'en-GB': 'estimate' },
      description_localizations: { fr: expect.any(String), 'en-GB': expect.any(String) },
    });
  });

  it('makes a subcommand of each topic, its French name as Discord takes names', async () => {
    expect((await named('estimate'))?.options?.slice(0, 2)).toMatchObject([
      { type: 1, name: 'troops', name_localizations: { fr: 'troupes' } },
      { type: 1, name: 'tanks', name_localizations: { fr: 'chars-d-assaut', 'en-US': 'battle-tanks' } },
    ]);
  });

  it('holds a reader to the limits of the schema', async () => {
    expect((await named('ask'))?.options?.[0]).toMatchObject({
      type: 3,
      name: 'question',
      required: true,
      min_length: 1,
      max_length: 500,
    });
  });

  it('offers completion where the command has it', async () => {
    expect((await named('source'))?.options?.[0]).toMatchObject({ name: 'id', autocomplete: true });
  });

  it('can be used in servers, in direct messages and by users who have the bot themselves', async () => {
    expect(await named('ask')).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });
});
