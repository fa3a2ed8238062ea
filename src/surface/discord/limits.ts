/** Discord's limits on what this surface sends, by Discord's own names. Lengths are in UTF-16 code units. */
export const MAX_EMBED_TITLE = 256;
export const MAX_EMBED_DESCRIPTION = 4096;
export const MAX_ATTACHMENT_DESCRIPTION = 1024;
/** Bytes of all files of a message, where the interaction does not say otherwise. */
export const DEFAULT_ATTACHMENT_SIZE = 10 * 1024 * 1024;

export const MAX_CUSTOM_ID = 100;
export const MAX_BUTTONS_IN_ROW = 5;
export const MAX_ROWS = 5;
export const MAX_BUTTON_LABEL = 80;

export const MAX_COMMAND_NAME = 32;
export const MAX_COMMAND_DESCRIPTION = 100;
export const MAX_OPTIONS = 25;
export const MAX_CHOICES = 25;
export const MAX_CHOICE_LENGTH = 100;
