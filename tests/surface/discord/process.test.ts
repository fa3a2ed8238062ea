import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ARTICLES } from '../../support/a-library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';
import { aDiscord, answered, slash, textOf } from '../../support/discord/bot.ts';
import { type LoopbackDiscord, TOKEN } from '../../support/discord/loopback.ts';
import { ended, startProgram } from '../../support/program.ts';

let corpus: string;

beforeAll(async () => {
  corpus = await corpusFolder(ARTICLES);
});

const environment = (discord: LoopbackDiscord, more: NodeJS.ProcessEnv = {}) => ({
  DISCORD_TOKEN: TOKEN,
  DISCORD_API_URL: discord.url,
  CORPUS_DIR: corpus,
  ...more,
});

describe('the program with a token', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers in Discord, and ends cleanly on %s', async (signal) => {
    const discord = await aDiscord();
    const child = startProgram([], environment(discord));
    const end = ended(child);
    await vi.waitFor(() => expect(discord.commands.size).toBeGreaterThan(0), { timeout: 15_000 });
    expect(textOf(await answered(discord, discord.interact(2, slash('sources'))))).toContain('2 documents');
    child.kill(signal);
    child.kill(signal); // npm sends it a second time
    const { code, output, errors } = await end;
    expect(code).toBe(0);
    expect(output).toBe('');
    expect(errors).toContain('"msg":"answered"');
    expect(errors).not.toContain(TOKEN.split('.').at(-1));
  });

  it.each([
    ['cannot start', { closeWith: 4004 }],
    ['ended by Discord', {}],
  ])('that %s says why in the log, and then in one line what to do', async (what, loopback) => {
    const discord = await aDiscord(loopback);
    const end = ended(startProgram([], environment(discord)));
    if (what === 'ended by Discord') {
      await vi.waitFor(() => expect(discord.commands.size).toBeGreaterThan(0), { timeout: 15_000 });
      discord.gateway.closeWith(4004);
    }
    const { code, errors } = await end;
    const [last, line] = errors.trimEnd().split('\n').slice(-2);
    expect(JSON.parse(last ?? '')).toMatchObject({ level: 60, msg: what, err: { name: 'DiscordFailure' } });
    expect(line).toMatch(/^Discord refuses the token\. /);
    expect(code).toBe(1);
    expect(errors).not.toContain(TOKEN.split('.').at(-1));
  });

  it('has read the figures before anybody can ask for them, and says so', async () => {
    const discord = await aDiscord();
    const child = startProgram([], environment(discord));
    const end = ended(child);
    await vi.waitFor(() => expect(discord.gateway.isConnected).toBe(true), { timeout: 15_000 });
    child.kill('SIGTERM');
    const { errors } = await end;
    const said = errors.match(/(?<="msg":")[^"]*/g) ?? [];
    expect(said.slice(0, 3)).toEqual([
      'corpus read',
      'reading the figures, so that nobody has to wait for them',
      'figures read',
    ]);
  });

  it.each([
    ['token', {}, { DISCORD_TOKEN: `${TOKEN}x` }, /^Discord refuses the token\. .*\n$/],
    ['intent', { closeWith: 4014 }, {}, /^Discord refuses the bot’s gateway intents .*\n$/],
    ['address', {}, { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, /^Discord does not answer at http:.*\n$/],
  ])(
    'and a wrong %s says in one line what to do, and ends with an error',
    async (_what, loopback, wrong, line) => {
      const discord = await aDiscord(loopback);
      const { code, errors } = await ended(
        startProgram([], environment(discord, { ...wrong, LOG_LEVEL: 'silent' })),
      );
      expect(code).not.toBe(0);
      expect(errors).toMatch(line);
    },
  );
});
