import * as z from 'zod';
import { questionCommand } from '../../../commands/index.ts';
import { LOCALES, type Locale, type Localised } from '../../catalogue/locale.ts';
import type { Command, OptionValues, Request } from '../../command.ts';
import { fold } from '../../language/fold.ts';
import type { Library } from '../../library.ts';
import { findCommand } from '../../run.ts';

/** A line as understood: which command (null: there is none of that name), and what to run. */
interface InputLine {
  readonly command: Command | null;
  readonly request: Request;
  /** Why the line is not to be run as it stands. */
  readonly mistake: Mistake | null;
}

/** What is typed in vain: an option a second time, or with nothing behind its colon; words that no option takes. */
type Mistake =
  | { readonly kind: 'repeated' | 'empty'; readonly option: string }
  | { readonly kind: 'words'; readonly command: Localised<string> };

/**
 * Reads a line such as `/estimate troops kursk since:2025-01-01`, `/estimation troupes depuis:2025-01-01` or a plain
 * question. Names of commands, subcommands and options are taken in both languages. Null where the line is empty.
 */
export function parseInputLine(line: string, library: Library, locale: Locale): InputLine | null {
  const typed = line.trim();
  if (typed === '') return null;
  const slash = /^\/(?<name>\S*)\s*(?<rest>[\s\S]*)$/u.exec(typed)?.groups;
  if (slash === undefined) return inputLine(questionCommand, typed, library, locale);
  const name = slash.name ?? '';
  const command = findCommand(name);
  if (command === undefined)
    return { command: null, request: { command: name, options: {}, locale }, mistake: null };
  return inputLine(command, slash.rest ?? '', library, locale);
}

function inputLine(command: Command, rest: string, library: Library, locale: Locale): InputLine {
  const request = { command: command.name['en-US'], options: readOptions(command, rest, library), locale };
  const { words, mistake } = parseOptions(command, rest);
  const isInVain = words !== '' && command.mainOption === null && command.subcommandOption === null;
  return {
    command,
    request,
    mistake: mistake ?? (isInVain ? { kind: 'words', command: command.name } : null),
  };
}

/** The options of a command in what stands behind its name. */
export function readOptions(command: Command, rest: string, library: Library): OptionValues {
  const { options, words } = parseOptions(command, rest);
  const { subcommand, others } = takeSubcommand(command, words, options, library);
  const main = others === '' || command.mainOption === null ? {} : { [command.mainOption]: others };
  return { ...main, ...options, ...subcommand };
}

const OPTION = /(?<=^|\s)(?<name>[\p{L}\p{M}_-]+):(?:"(?<quoted>[^"]*)(?:"|$)|(?<bare>\S*))/gu;

/** A switch as other programs take it: `--csv`. */
const SWITCH = /(?<=^|\s)--(?<name>[\p{L}\p{M}_-]+)(?=\s|$)/gu;

/**
 * Takes `name:value` and `name:"some words"` of the command's options out of the line; the words that stay are kept as
 * typed. Behind a subcommand stand filters, so what looks like an unknown one is kept by its name, for the command's
 * schema to refuse; in a question or a reference it is a word with a colon.
 */
export function parseOptions(
  command: Command,
  rest: string,
): { options: OptionValues; words: string; mistake: Mistake | null } {
  const options: Record<string, string | boolean> = {};
  const named = new Set<string>();
  let mistake: Mistake | null = null;
  const switched = rest.replace(SWITCH, (whole, typed: string) => {
    const name = optionNamed(command, typed);
    if (name === undefined || !isSwitch(command, name)) return whole;
    options[name] = true;
    return '';
  });
  const words = holdTogether(command, switched).replace(
    OPTION,
    (whole, typed: string, quoted?: string, bare?: string) => {
      const name = optionNamed(command, typed);
      const value = quoted ?? bare ?? '';
      if (name === undefined) {
        if (command.subcommandOption === null || value === '' || value.startsWith('//')) return whole;
        options[typed] = value;
        return '';
      }
      const isInQuestion = name === command.mainOption && command.subcommandOption === null;
      if (!isInQuestion && named.has(name)) mistake ??= { kind: 'repeated', option: name };
      if (!isInQuestion && value === '') mistake ??= { kind: 'empty', option: name };
      named.add(name);
      if (name === command.mainOption) return value;
      options[name] = readValue(command, name, value);
      return '';
    },
  );
  return { options, words: words.trim().replace(/\s+/gu, ' '), mistake };
}

/** An option with words behind it, up to the next one or to a quotation. */
const WITH_WORDS =
  /(?<=^|\s)(?<name>[\p{L}\p{M}_-]+):(?<value>[^\s":][^":]*?)(?=\s+[\p{L}\p{M}_-]+:|\s*"|\s*$)/gu;

/** Puts quotes around values of several words that need none: `since:last month`. */
function holdTogether(command: Command, rest: string): string {
  return rest.replace(WITH_WORDS, (whole, typed: string, value: string) => {
    const words = wordsOf(value);
    const count = command.texts[optionNamed(command, typed) ?? '']?.wordsOfValue?.(words) ?? 1;
    if (count === 1) return whole;
    return [`${typed}:"${words.slice(0, count).join(' ')}"`, ...words.slice(count)].join(' ');
  });
}

/** The option's own name for what was typed: itself, or its name in either language. */
export function optionNamed(command: Command, typed: string): string | undefined {
  const wanted = fold(typed);
  return Object.entries(command.texts).find(([name, text]) =>
    [name, ...LOCALES.map((locale) => text.name[locale])].some((known) => fold(known) === wanted),
  )?.[0];
}

/** How a switch is turned on, as it is offered. */
export const ON: Localised<string> = { 'en-US': 'yes', fr: 'oui' };

const YES: ReadonlySet<string> = new Set([...LOCALES.map((locale) => ON[locale]), 'true', 'vrai', '1']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'non', 'faux', '0']);

/** Whether an option is a switch, by its schema. */
export function isSwitch(command: Command, name: string): boolean {
  let schema: unknown = command.options.shape[name];
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) schema = schema.unwrap();
  return schema instanceof z.ZodBoolean;
}

/** A value as its option takes it; what cannot be read stays as typed, for the command's schema to refuse. */
function readValue(command: Command, name: string, typed: string): string | boolean {
  if (!isSwitch(command, name)) return typed;
  const wanted = fold(typed);
  return YES.has(wanted) ? true : NO.has(wanted) ? false : typed;
}

/** Takes the subcommand from the front of the words: a known one by its value or names, else the first word as typed. */
function takeSubcommand(
  command: Command,
  words: string,
  options: OptionValues,
  library: Library,
): { subcommand: OptionValues; others: string } {
  const option = command.subcommandOption;
  if (option === null) return { subcommand: {}, others: words };
  const given = options[option];
  const typed = given === undefined ? words : String(given);
  const known = command
    .subcommands(library)
    .flatMap(({ value, name }) => [value, ...LOCALES.map((l) => name[l])].map((label) => ({ value, label })))
    .filter(({ label }) => startsWithWords(typed, label))
    .sort((a, b) => b.label.length - a.label.length)[0];
  const length = known === undefined ? 1 : wordsOf(known.label).length;
  const taken = wordsOf(typed).slice(0, length).join(' ');
  if (taken === '') return { subcommand: {}, others: words };
  const others = given === undefined ? wordsOf(words).slice(length).join(' ') : words;
  return { subcommand: { [option]: known?.value ?? taken }, others };
}

function startsWithWords(typed: string, label: string): boolean {
  const wanted = wordsOf(fold(label));
  const given = wordsOf(fold(typed));
  return wanted.length > 0 && wanted.every((word, i) => given[i] === word);
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
