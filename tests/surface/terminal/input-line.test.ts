import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commands } from '../../../commands/index.ts';
import { LOCALES } from '../../../src/catalogue/locale.ts';
import { formatMessage } from '../../../src/catalogue/messages.ts';
import { type Command, defineCommand } from '../../../src/command.ts';
import type { Library } from '../../../src/library.ts';
import { run } from '../../../src/run.ts';
import { answerLine } from '../../../src/surface/terminal/answer-line.ts';
import { isSwitch, parseInputLine, parseOptions } from '../../../src/surface/terminal/input-line.ts';
import { aLibrary } from '../../support/a-library.ts';

let library: Library;

beforeAll(async () => {
  library = await aLibrary();
});

const requestOf = (line: string) => {
  const { command, options } = parseInputLine(line, library, 'fr')?.request ?? {};
  return [command, options];
};

describe('a line of input', () => {
  it('without a slash is a question, kept as typed', () => {
    expect(requestOf('  Qui a dit : « non » ?  ')).toEqual(['ask', { question: 'Qui a dit : « non » ?' }]);
    expect(requestOf('https://example.org 12:30 what:ever')).toEqual([
      'ask',
      { question: 'https://example.org 12:30 what:ever' },
    ]);
  });

  it('is nothing where it is empty', () => {
    expect(parseInputLine(' \t ', library, 'fr')).toBeNull();
  });

  it('names its command in either language, in any case', () => {
    expect(requestOf('/ask where')).toEqual(['ask', { question: 'where' }]);
    expect(requestOf('/DEMANDER où')).toEqual(['ask', { question: 'où' }]);
    expect(parseInputLine('/nonsense now', library, 'fr')).toMatchObject({
      command: null,
      request: { command: 'nonsense' },
    });
    expect(parseInputLine('/', library, 'fr')).toMatchObject({ command: null });
  });

  it('takes a switch as other programs do, and leaves alone what is none', () => {
    expect(requestOf('/estimate troops --csv')).toEqual(['estimate', { topic: 'troops', csv: true }]);
    expect(requestOf('/estimation troupes --graphique')).toEqual([
      'estimate',
      { topic: 'troops', chart: true },
    ]);
    expect(requestOf('/estimate troops --kursk')).toEqual([
      'estimate',
      { topic: 'troops', about: '--kursk' },
    ]);
  });

  it('names a subcommand by its value or by its name in either language, in one word or several', () => {
    expect(requestOf('/estimate troops')).toEqual(['estimate', { topic: 'troops' }]);
    expect(requestOf('/estimation Troupes')).toEqual(['estimate', { topic: 'troops' }]);
    expect(requestOf('/estimation chars d’assaut koursk')).toEqual([
      'estimate',
      { topic: 'tanks', about: 'koursk' },
    ]);
    expect(requestOf('/estimation sujet:troupes')).toEqual(['estimate', { topic: 'troops' }]);
  });

  it.each([
    ['/estimate troops about:a about:b', { kind: 'repeated', option: 'about' }],
    ['/estimate troops since:2024 depuis:2025', { kind: 'repeated', option: 'since' }],
    ['/estimate troops about:', { kind: 'empty', option: 'about' }],
    ['/estimate troops source:""', { kind: 'empty', option: 'source' }],
    ['/estimate troops about:a koursk', null],
    ['/ask question: où ? question: quand ?', null],
  ])('is not run with an option typed in vain: %s', (line, mistake) => {
    expect(parseInputLine(line, library, 'fr')?.mistake).toEqual(mistake);
  });

  it('is not run with words that its command has no use for', async () => {
    const onError = (error: unknown) => expect.unreachable(String(error));
    const { answer } = await answerLine('/help ask', { library, locale: 'en-US', csv: false, onError });
    if (answer.outcome !== 'invalid') return expect.unreachable();
    expect(formatMessage(answer.message, 'en-US')).toBe('/help takes no words: type it alone.');
  });

  it('passes the word of an unknown topic through as typed', () => {
    expect(requestOf('/estimate Budget FINUL')).toEqual(['estimate', { topic: 'Budget', about: 'FINUL' }]);
  });

  it('takes the first word for a known topic only where it is that whole word', () => {
    expect(requestOf('/estimate troopship')).toEqual(['estimate', { topic: 'troopship' }]);
  });

  it.each([
    ['/estimate troops since:last month', { since: 'last month' }],
    ['/estimate troops since:last month north korea', { since: 'last month', about: 'north korea' }],
    [
      '/estimation troupes koursk depuis:il y a deux semaines',
      { since: 'il y a deux semaines', about: 'koursk' },
    ],
    ['/estimate troops since:june 2024 until:2 weeks ago', { since: 'june 2024', until: '2 weeks ago' }],
    [
      '/estimate troops since:fin juin de l’année dernière "koursk"',
      { since: 'fin juin de l’année dernière', about: '"koursk"' },
    ],
    ['/estimate troops since:june russia', { since: 'june', about: 'russia' }],
    ['/estimate troops since:2025-01-31 russia --csv', { since: '2025-01-31', about: 'russia', csv: true }],
    ['/estimate troops since:last russia', { since: 'last', about: 'russia' }],
  ])('takes as many words for a date as are one: %s', (line, options) => {
    expect(requestOf(line)).toEqual(['estimate', { topic: 'troops', ...options }]);
  });

  it('gives words without an option’s name to the main option, wherever they stand', () => {
    expect(requestOf('/estimate troops north korea')).toEqual([
      'estimate',
      { topic: 'troops', about: 'north korea' },
    ]);
    expect(requestOf('/ask expliquer:oui où est le pont')).toEqual([
      'ask',
      { explain: true, question: 'où est le pont' },
    ]);
    expect(requestOf('/ask question:"où est le pont" explain:no')).toEqual([
      'ask',
      { explain: false, question: 'où est le pont' },
    ]);
    expect(requestOf('/citer reference:le-pont:12345')).toEqual(['cite', { reference: 'le-pont:12345' }]);
  });

  it('reads every option of every command by its names in both languages', () => {
    for (const command of commands) {
      for (const [name, text] of Object.entries(command.texts)) {
        if (name === command.subcommandOption) continue;
        for (const locale of LOCALES) {
          const line = `/${command.name[locale]} x ${text.name[locale]}:"true"`;
          const options = parseInputLine(line, library, locale)?.request.options;
          expect(Object.keys(options ?? {}), line).toContain(name);
        }
      }
    }
  });

  it('never throws and always gives a request that can be run, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('/', '/estimate ', '/ask ', ''),
        (text, start) => {
          const parsed = parseInputLine(start + text, library, 'fr');
          if (parsed === null) expect((start + text).trim()).toBe('');
          else expect(typeof parsed.request.command).toBe('string');
        },
      ),
    );
  });
});

describe('the options of a line', () => {
  const command: Command = defineCommand({
    name: { 'en-US': 'probe', fr: 'sonde' },
    description: { 'en-US': 'Probe', fr: 'Sonde' },
    options: z.strictObject({
      about: z.string().optional(),
      since: z.iso.date().optional(),
      chart: z.boolean().optional(),
      source: z.string().optional(),
      status: z.string().optional(),
    }),
    texts: {
      about: { name: { 'en-US': 'about', fr: 'mots' }, description: { 'en-US': '', fr: '' } },
      since: { name: { 'en-US': 'since', fr: 'depuis' }, description: { 'en-US': '', fr: '' } },
      chart: { name: { 'en-US': 'chart', fr: 'graphique' }, description: { 'en-US': '', fr: '' } },
      source: { name: { 'en-US': 'source', fr: 'source' }, description: { 'en-US': '', fr: '' } },
      status: { name: { 'en-US': 'status', fr: 'état' }, description: { 'en-US': '', fr: '' } },
    },
    mainOption: 'about',
    async run() {
      return { outcome: 'failed', message: { key: 'failed' } };
    },
  });

  it('are named in either language, with or without accents', () => {
    expect(parseOptions(command, 'since:2025-01-01 graphique:oui').options).toEqual({
      since: '2025-01-01',
      chart: true,
    });
    expect(parseOptions(command, 'depuis:2025-01-01').options).toEqual({ since: '2025-01-01' });
    expect(parseOptions(command, 'etat:tués').options).toEqual({ status: 'tués' });
  });

  it('take values with spaces in double quotes, also where the last quote is forgotten', () => {
    expect(parseOptions(command, 'source:"Le Monde" koursk')).toEqual({
      options: { source: 'Le Monde' },
      words: 'koursk',
      mistake: null,
    });
    expect(parseOptions(command, 'koursk source:"Le Monde')).toEqual({
      options: { source: 'Le Monde' },
      words: 'koursk',
      mistake: null,
    });
  });

  it('keep what cannot be read as typed, for the command to refuse', () => {
    expect(parseOptions(command, 'chart:maybe status:lost').options).toEqual({
      chart: 'maybe',
      status: 'lost',
    });
  });

  it('that a command with filters does not know are refused by name, not taken for words', async () => {
    for (const unknown of ['foo', 'constructor']) {
      const parsed = parseInputLine(`/estimate troops ${unknown}:bar`, library, 'fr');
      if (parsed === null) return expect.unreachable();
      expect(await run(parsed.request, library)).toMatchObject({
        outcome: 'invalid',
        message: { key: 'unknownOption', parameters: { option: unknown } },
      });
    }
    expect(requestOf('/estimate troops https://example.org note:')).toEqual([
      'estimate',
      { topic: 'troops', about: 'https://example.org note:' },
    ]);
    expect(requestOf('/cite le-pont:0a9b3')).toEqual(['cite', { reference: 'le-pont:0a9b3' }]);
  });

  it('are switches or words by their schema, also where they may be left out', () => {
    expect([isSwitch(command, 'chart'), isSwitch(command, 'since')]).toEqual([true, false]);
  });
});
