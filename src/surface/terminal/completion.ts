import { commands } from '../../../commands/index.ts';
import { LOCALES, type Locale } from '../../catalogue/locale.ts';
import type { Command } from '../../command.ts';
import { fold } from '../../language/fold.ts';
import type { Library } from '../../library.ts';
import { findCommand } from '../../run.ts';
import { isSwitch, ON, optionNamed, readOptions } from './input-line.ts';

const MOST_VALUES = 25; // more would fill the screen

/** What may stand in the place of `typed`, the end of the line. */
interface Completion {
  readonly candidates: readonly string[];
  readonly typed: string;
}

/** Completes the names of commands, subcommands and options, and the values of options, in the reader's language first. */
export function complete(line: string, library: Library, locale: Locale): Completion {
  const parts = /^\/(?<name>\S*)(?<space>\s+)?(?<rest>.*)$/u.exec(line)?.groups;
  if (parts === undefined) return { candidates: [], typed: line };
  const { name = '', space, rest = '' } = parts;
  if (space === undefined) return { candidates: commandNames(name, locale), typed: line };
  const command = findCommand(name);
  if (command === undefined) return { candidates: [], typed: line };
  const typed = /(?:[^\s":]+:"[^"]*|\S*)$/u.exec(rest)?.[0] ?? '';
  const before = rest.slice(0, rest.length - typed.length).trim();
  return { candidates: candidatesOf(command, typed, before, library, locale), typed };
}

function candidatesOf(
  command: Command,
  typed: string,
  before: string,
  library: Library,
  locale: Locale,
): readonly string[] {
  const option = /^(?<name>[^:]+):"?(?<value>.*)$/u.exec(typed)?.groups;
  const named = option?.name === undefined ? undefined : optionNamed(command, option.name);
  if (option !== undefined && named !== undefined) {
    return valuesOf(command, named, option.value ?? '', before, library, locale).map(
      (value) => `${option.name}:${quoted(value)} `,
    );
  }
  if (before === '' && command.subcommandOption !== null) {
    const names = (wanted: Locale) => command.subcommands(library).map(({ name }) => name[wanted]);
    return inOneLocale(typed, locale, names).map((name) => `${name} `);
  }
  const main = command.mainOption;
  const values = main === null ? [] : valuesOf(command, main, typed, before, library, locale);
  return [
    ...values,
    ...(typed === '' && values.length > 0 ? [] : optionNames(command, typed, before, locale)),
  ];
}

function commandNames(typed: string, locale: Locale): readonly string[] {
  const names = (wanted: Locale) => commands.map(({ name }) => name[wanted]);
  return inOneLocale(typed, locale, names).map((name) => `/${name} `);
}

/** Names that begin as typed: the reader's, or, where none does, those of the other language. */
function inOneLocale(
  typed: string,
  locale: Locale,
  names: (wanted: Locale) => readonly string[],
): readonly string[] {
  const wanted = fold(typed);
  const lists = [locale, ...LOCALES].map((each) =>
    names(each).filter((name) => fold(name).startsWith(wanted)),
  );
  return lists.find((list) => list.length > 0) ?? [];
}

/** Names of the options that may still follow. */
function optionNames(command: Command, typed: string, before: string, locale: Locale): readonly string[] {
  const given = new Set(
    [...before.matchAll(/([^\s:]+):/gu)].map(([, name = '']) => optionNamed(command, name)),
  );
  const open = Object.entries(command.texts).filter(
    ([name]) => name !== command.mainOption && name !== command.subcommandOption && !given.has(name),
  );
  return inOneLocale(typed, locale, (wanted) => open.map(([, text]) => text.name[wanted])).map(
    (name) => `${name}:`,
  );
}

function valuesOf(
  command: Command,
  option: string,
  typed: string,
  before: string,
  library: Library,
  locale: Locale,
): readonly string[] {
  const text = command.texts[option];
  if (text?.complete !== undefined) {
    return text
      .complete(typed, library, locale, readOptions(command, before, library))
      .slice(0, MOST_VALUES)
      .map(({ value }) => value);
  }
  const known = isSwitch(command, option) ? [ON[locale]] : [];
  return known.filter((value) => fold(value).startsWith(fold(typed)));
}

function quoted(value: string): string {
  return /\s/u.test(value) ? `"${value}"` : value;
}
