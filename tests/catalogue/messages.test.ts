import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/catalogue/locale.ts';
import { english } from '../../src/catalogue/messages.en-US.ts';
import { french } from '../../src/catalogue/messages.fr.ts';
import { catalogue, formatMessage, type MessageKey } from '../../src/catalogue/messages.ts';

const keys = Object.keys(english).filter((key): key is MessageKey => key in french);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parameters of an entry, those within the branches of a plural or a select too. */
function parametersOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (!('value' in element) || element.type === 0) return [];
    const branches = 'options' in element ? Object.values(element.options) : [];
    return [element.value, ...branches.flatMap(({ value }) => parametersOf(value))];
  });
}

function parametersIn(locale: Locale, key: MessageKey): string[] {
  const format = new IntlMessageFormat(catalogue[locale][key].icu, locale, undefined, { ignoreTag: true });
  return [...new Set(parametersOf(format.getAst()))].sort();
}

describe('the catalogue', () => {
  it('has the same entries in both languages', () => {
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(keys)('gives %s the same parameters in both languages', (key) => {
    expect(parametersIn('fr', key)).toEqual(parametersIn('en-US', key));
  });

  it('stands side by side in a file that a reader of both languages can check', async () => {
    const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
    const rows = keys.map((key) => `| \`${key}\` | ${cell(english[key].icu)} | ${cell(french[key].icu)} |`);
    const table = ['| key | English | français |', '| --- | --- | --- |', ...rows, ''].join('\n');
    await expect(table).toMatchFileSnapshot('messages.md');
  });

  it('is written with the typography of each language', () => {
    for (const key of keys) {
      expect(french[key].icu, key).not.toMatch(/[^\s\u00a0\u202f{] ?[!?;](?=\s|$)(?<![\u00a0\u202f ][!?;])/u);
      expect(french[key].icu.replace(/\{[^}]*\}/g, ''), key).not.toMatch(/\p{L}'\p{L}/u);
      expect(english[key].icu.replace(/\{[^}]*\}/g, ''), key).not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  it('never loses a parameter, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (id, locale) => {
        expect(formatMessage({ key: 'unknownDocument', parameters: { id } }, locale)).toContain(id);
      }),
    );
  });

  it('counts as each language does', () => {
    const heading = (count: number, locale: Locale) =>
      formatMessage({ key: 'sourcesHeading', parameters: { count } }, locale);
    expect([0, 1, 2].map((count) => heading(count, 'fr'))).toEqual([
      '0 document',
      '1 document',
      '2 documents',
    ]);
    expect([0, 1, 2].map((count) => heading(count, 'en-US'))).toEqual([
      '0 documents',
      '1 document',
      '2 documents',
    ]);
  });

  it('names the one day of a chart once, and a file before what is in it', () => {
    const shown = {
      topic: 'Troops',
      count: 2,
      left: 0,
      total: 2,
      undated: 0,
      from: 'July 14',
      to: 'July 15',
    };
    const chart = (span: string, more: object = {}, locale: Locale = 'en-US') =>
      formatMessage({ key: 'estimateChart', parameters: { ...shown, span, ...more } }, locale);
    expect(chart('day')).toMatch(/^Troops: chart of 2 figures, of July 14\. /);
    expect(chart('days')).toMatch(/^Troops: chart of 2 figures, by date, July 14 to July 15\. /);
    expect(chart('none', { undated: 2 }, 'fr')).toMatch(/ : graphique de 2 chiffres, dont 2 sans date\. /);
    const part = chart('day', { left: 4000, total: 4002 });
    expect(part).toMatch(/^Troops: chart of 2 of 4,002 figures, of July 14\. .* Not drawn: /);
    const parameters = { file: 'troops.png', description: chart('day') };
    const written = formatMessage({ key: 'attachmentWritten', parameters }, 'en-US');
    expect(written).toMatch(/^troops\.png – Troops: .* figure\.$/);
  });
});
