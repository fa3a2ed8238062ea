import * as z from 'zod';

const localisations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => Object.fromEntries(Object.entries(texts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))));

const names = {
  name: z.string(),
  name_localizations: localisations,
  description: z.string(),
  description_localizations: localisations,
};

const choice = z.object({
  name: z.string(),
  name_localizations: localisations,
  value: z.union([z.string(), z.number()]),
});

const plainOption = z.object({
  type: z.int(),
  ...names,
  required: z.boolean().default(false),
  choices: z.array(choice).default([]),
  autocomplete: z.boolean().default(false),
  min_length: z.int().optional(),
  max_length: z.int().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
});

/** An option, or a subcommand with options of its own. */
const option = plainOption.extend({ options: z.array(plainOption).default([]) });

/** Numbers that Discord gives back in an order of its own. */
const kinds = z
  .array(z.int())
  .nullish()
  .transform((given) => [...(given ?? [])].sort((a, b) => a - b));

/**
 * A command as Discord has it or is to have it, read into one form: what Discord leaves out has its default, what it
 * adds (ids, versions) is dropped. Two commands are the same when these are equal.
 */
export const comparableCommand = z.object({
  type: z.int().default(1),
  ...names,
  options: z.array(option).default([]),
  contexts: kinds,
  integration_types: kinds,
});

export type ComparableCommand = z.output<typeof comparableCommand>;
/** A command as it is sent. */
export type ApplicationCommand = z.input<typeof comparableCommand>;
export type PlainOption = z.input<typeof plainOption>;
export type CommandOption = z.input<typeof option>;
