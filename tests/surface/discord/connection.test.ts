import { describe, expect, it, vi } from 'vitest';
import { aBot, answered, slash, textOf } from '../../support/discord/bot.ts';

describe('the connection', () => {
  it('asks for no privileged intent', async () => {
    const { discord } = await aBot();
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(discord.gateway.identifies.map((intents) => intents & privileged)).toEqual([0]);
  });

  it('takes up its session where it was cut off, and answers what was asked in between', async () => {
    const { discord } = await aBot();
    discord.gateway.drop();
    const id = discord.interact(2, slash('sources'));
    expect(textOf(await answered(discord, id))).toContain('2 documents');
    expect(discord.gateway).toMatchObject({ resumes: 1, identifies: [expect.any(Number)] });
  });

  it('comes back when Discord asks it to', async () => {
    const { discord } = await aBot();
    discord.gateway.askToReconnect();
    await answered(discord, discord.interact(2, slash('sources')));
    expect(discord.gateway.resumes).toBe(1);
  });

  it('begins a new session where Discord has forgotten the old one', async () => {
    const { discord } = await aBot();
    discord.gateway.forgetsSession = true;
    discord.gateway.drop();
    await vi.waitFor(() => expect(discord.gateway.identifies).toHaveLength(2), { timeout: 9_000 });
    await vi.waitFor(() => expect(discord.gateway.isConnected).toBe(true));
    await answered(discord, discord.interact(2, slash('sources')));
  });

  it('says that it is over when Discord closes it for good', async () => {
    const { discord, surface } = await aBot();
    discord.gateway.closeWith(4004);
    expect(await surface.ended).toMatchObject({ problem: { key: 'discordTokenInvalid' } });
  });
});
