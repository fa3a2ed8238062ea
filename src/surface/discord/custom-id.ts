import * as z from 'zod';
import { LOCALES } from '../../catalogue/locale.ts';
import type { OptionValues } from '../../command.ts';
import { MAX_CUSTOM_ID } from './limits.ts';

/** Of the form below. Raised when it changes, so that a button of before gets a sentence instead of a wrong answer. */
const VERSION = 1;

const optionValue = z.union([z.string(), z.number(), z.boolean()]);

const pageId = z.tuple([
  z.literal(VERSION),
  z.literal('p'),
  z.int().min(0).max(9_999),
  z.enum(LOCALES),
  z.string().min(1),
  z.record(z.string(), optionValue),
]);

const offerId = z.tuple([
  z.literal(VERSION),
  z.literal('o'),
  z.enum(LOCALES),
  z.string().min(1),
  z.record(z.string(), optionValue),
]);

const contextId = z.tuple([z.literal(VERSION), z.literal('c'), z.string().min(1)]);

const customIdSchema = z
  .string()
  .max(MAX_CUSTOM_ID)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.union([pageId, offerId, contextId]));

/** What a button does when it is pressed: all of its state, on any replica and after any restart. */
export type ButtonAction =
  | {
      readonly kind: 'page';
      /** From 0. */
      readonly page: number;
      /** The language that the answer was given in. */
      readonly locale: (typeof LOCALES)[number];
      readonly command: string;
      readonly options: OptionValues;
    }
  | {
      /** Sends what the command attaches to its answer with these options. */
      readonly kind: 'offer';
      readonly locale: (typeof LOCALES)[number];
      readonly command: string;
      readonly options: OptionValues;
    }
  | { readonly kind: 'context'; readonly reference: string };

/** The action as a `custom_id`; null where it is too long for one. */
export function toCustomId(action: ButtonAction): string | null {
  const id = JSON.stringify([VERSION, ...partsOf(action)]);
  return id.length <= MAX_CUSTOM_ID ? id : null;
}

function partsOf(action: ButtonAction): readonly unknown[] {
  switch (action.kind) {
    case 'page':
      return ['p', action.page, action.locale, action.command, action.options];
    case 'offer':
      return ['o', action.locale, action.command, action.options];
    case 'context':
      return ['c', action.reference];
  }
}

/** Reads a `custom_id`; null where it is of another version, forged or damaged. */
export function parseCustomId(id: string): ButtonAction | null {
  const parsed = customIdSchema.safeParse(id);
  if (!parsed.success) return null;
  const parts = parsed.data;
  if (parts[1] === 'c') return { kind: 'context', reference: parts[2] };
  if (parts[1] === 'o') {
    const [, , locale, command, options] = parts;
    return { kind: 'offer', locale, command, options };
  }
  const [, , page, locale, command, options] = parts;
  return { kind: 'page', page, locale, command, options };
}
