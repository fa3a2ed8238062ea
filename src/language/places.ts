import type { LexiconGroup, LexiconTerm } from './lexicon.ts';
import { parseLexicon } from './lexicon.ts';

/**
 * Reads `places.txt`: a country a line, `KP: nord-coréen, ~Pyongyang | North Korean, ~Pyongyang`, i.e. its ISO 3166 code,
 * then the demonyms, capitals and other names of each language. The country's own names come from CLDR (`Intl`).
 */
export function parsePlaces(text: string): { id: string; group: LexiconGroup }[] {
  const french = new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' });
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*(?<code>[A-Z]{2}):(?<terms>.*)$/.exec(line);
    const { code, terms } = match?.groups ?? {};
    if (code === undefined || terms === undefined) return [];
    const names: LexiconTerm[] = [
      { text: french.of(code) ?? code, language: 'fr', loose: false },
      { text: english.of(code) ?? code, language: 'en', loose: false },
    ];
    const [group] = parseLexicon(terms).groups;
    return [{ id: code, group: { terms: [...names, ...(group?.terms ?? [])], line: 0 } }];
  });
}

/**
 * Reads `leaders.txt`: a country a line, `FR: Macron | Macron`, i.e. its ISO 3166 code, then the names that stand for it in
 * French and in English.
 */
export function parseLeaders(text: string): { id: string; group: LexiconGroup }[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const { code, names } = /^\s*(?<code>[A-Z]{2}):(?<names>.*)$/.exec(line)?.groups ?? {};
    const [group] = parseLexicon(names ?? '').groups;
    return code === undefined || group === undefined ? [] : [{ id: code, group }];
  });
}
