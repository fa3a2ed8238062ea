import * as z from 'zod';

/** Discord's documented limits on what a bot sends (API v10), as schemas. Written apart from the program's own numbers. */

const codePoints = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => [...text].length >= least && [...text].length <= most,
      `must have ${least} to ${most} characters`,
    )
    .refine((text) => text.isWellFormed(), 'must be well-formed Unicode');

const snowflake = z.string().regex(/^\d{1,20}$/);

const noMentions = z.strictObject({
  parse: z.array(z.never()),
  replied_user: z.literal(false).optional(),
});

const button = z
  .strictObject({
    type: z.literal(2),
    style: z.int().min(1).max(4),
    label: codePoints(1, 80),
    custom_id: codePoints(1, 100),
    disabled: z.boolean().optional(),
  })
  .readonly();

const actionRow = z.strictObject({ type: z.literal(1), components: z.array(button).min(1).max(5) });

const components = z
  .array(actionRow)
  .max(5)
  .refine((rows) => {
    const ids = rows.flatMap((row) => row.components.map(({ custom_id }) => custom_id));
    return new Set(ids).size === ids.length;
  }, 'custom_id must be unique in a message');

const embed = z.strictObject({
  title: codePoints(1, 256),
  description: codePoints(1, 4096),
  color: z.int().min(0).max(0xffffff),
  footer: z.strictObject({ text: codePoints(1, 2048) }).optional(),
});

const embeds = z
  .array(embed)
  .max(10)
  .refine(
    (all) =>
      all.reduce(
        (sum, { title, description, footer }) =>
          sum + [...title].length + [...description].length + [...(footer?.text ?? '')].length,
        0,
      ) <= 6000,
    'embeds of a message have at most 6000 characters together',
  );

const attachments = z
  .array(
    z.strictObject({ id: z.int().min(0), filename: codePoints(1, 260), description: codePoints(0, 1024) }),
  )
  .max(10);

const message = z.strictObject({
  content: codePoints(0, 2000).optional(),
  embeds: embeds.optional(),
  components: components.optional(),
  allowed_mentions: noMentions, // on every send and edit: without it, interactions call whom they name
  attachments: attachments.optional(),
});

const isNotEmpty = ({ content = '', embeds: shown = [] }: z.output<typeof message>) =>
  content !== '' || shown.length > 0;

const EPHEMERAL = 64;

const interactionMessage = message
  .extend({ flags: z.literal(EPHEMERAL).optional() })
  .refine(isNotEmpty, 'cannot send an empty message');

/** The body of POST /channels/{id}/messages. */
export const channelMessage = message
  .extend({
    message_reference: z
      .strictObject({ message_id: snowflake, fail_if_not_exists: z.literal(false) })
      .optional(),
    nonce: codePoints(1, 25),
    enforce_nonce: z.literal(true),
  })
  .refine(isNotEmpty, 'cannot send an empty message');

const choiceName = codePoints(1, 100);

/** The body of POST /interactions/{id}/{token}/callback. */
export const interactionCallback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(4), data: interactionMessage }),
  z.strictObject({ type: z.literal(7), data: interactionMessage }),
  z.strictObject({
    type: z.literal(8),
    data: z.strictObject({
      choices: z.array(z.strictObject({ name: choiceName, value: codePoints(1, 100) })).max(25),
    }),
  }),
]);

const LOCALES = ['fr', 'en-US', 'en-GB'] as const;
const commandName = codePoints(1, 32).refine(
  (name) => /^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase(),
  'must be a command name',
);
const localised = (text: z.ZodType<string>) =>
  z.strictObject(Object.fromEntries(LOCALES.map((l) => [l, text])));
const texts = {
  name: commandName,
  name_localizations: localised(commandName),
  description: codePoints(1, 100),
  description_localizations: localised(codePoints(1, 100)),
};

const option = z
  .strictObject({
    type: z.int().min(3).max(11),
    ...texts,
    required: z.boolean().optional(),
    choices: z
      .array(
        z.strictObject({
          name: choiceName,
          name_localizations: localised(choiceName),
          value: z.union([codePoints(1, 100), z.number()]),
        }),
      )
      .min(1)
      .max(25)
      .optional(),
    autocomplete: z.boolean().optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
  })
  .refine(
    ({ choices, autocomplete }) => choices === undefined || autocomplete !== true,
    'choices or autocomplete',
  );

const distinctNames = (all: readonly { readonly name: string; readonly name_localizations: object }[]) =>
  [(each: (typeof all)[number]) => each.name, ...LOCALES.map((l) => localisedName(l))].every(
    (nameOf) => new Set(all.map(nameOf)).size === all.length,
  );
const localisedName = (locale: string) => (each: { readonly name_localizations: object }) =>
  String(Object.entries(each.name_localizations).find(([key]) => key === locale)?.[1]);

const options = z
  .array(option)
  .max(25)
  .refine(
    (all) => all.every(({ required }, i) => required !== true || all[i - 1]?.required !== false),
    'required first',
  )
  .refine(distinctNames, 'names must be distinct');

const subcommand = z.strictObject({ type: z.literal(1), ...texts, options: options.optional() });

const applicationCommand = z
  .strictObject({
    type: z.literal(1),
    ...texts,
    options: z
      .union([options, z.array(subcommand).max(25).refine(distinctNames, 'names must be distinct')])
      .optional(),
    contexts: z.array(z.int().min(0).max(2)).min(1),
    integration_types: z.array(z.int().min(0).max(1)).min(1),
  })
  .refine((command) => longestTexts(command) <= 8000, 'a command has at most 8000 characters');

/** The body of PUT /applications/{id}/commands. */
export const applicationCommands = z
  .array(applicationCommand)
  .max(100)
  .refine(distinctNames, 'names must be distinct');

/** Names, descriptions and values, the longest localisation of each. */
function longestTexts(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + longestTexts(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, part]: [string, unknown]) => {
    if (key.endsWith('_localizations')) return sum;
    if (typeof part !== 'string') return sum + longestTexts(part);
    const others = Object.entries(value).find(([other]) => other === `${key}_localizations`)?.[1] ?? {};
    return sum + Math.max(part.length, ...Object.values(others).map((text) => String(text).length));
  }, 0);
}
