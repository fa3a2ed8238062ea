import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale, Localised } from './locale.ts';
import { english } from './messages.en-US.ts';
import { french } from './messages.fr.ts';
import type { ParametersOf } from './text.ts';

/** Every key with the parameters that it needs: a language that lacks one does not compile. */
export type Messages = { readonly [Key in keyof typeof english]: (typeof english)[Key] };

export type MessageKey = keyof Messages;

/** An entry of the catalogue by its key: data, worded at the surface in the reader's language. */
export type Message = {
  [Key in MessageKey]: ParametersOf<Messages[Key]> extends undefined
    ? { readonly key: Key }
    : { readonly key: Key; readonly parameters: ParametersOf<Messages[Key]> };
}[MessageKey];

export const catalogue: Localised<Messages> = { 'en-US': english, fr: french };

const compiled: Localised<Map<MessageKey, IntlMessageFormat>> = { 'en-US': new Map(), fr: new Map() };

/** The words of a message in a locale. Plurals and numbers follow the locale (CLDR, by way of `Intl`). */
export function formatMessage(message: Message, locale: Locale): string {
  let format = compiled[locale].get(message.key);
  if (format === undefined) {
    format = new IntlMessageFormat(catalogue[locale][message.key].icu, locale, undefined, {
      ignoreTag: true,
    });
    compiled[locale].set(message.key, format);
  }
  return String(format.format('parameters' in message ? message.parameters : {}));
}
