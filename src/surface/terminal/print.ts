import { formatMessage } from '../../catalogue/messages.ts';
import type { Attachment } from '../../command.ts';
import { visibleText } from '../visible-text.ts';
import type { Response } from './answer-line.ts';
import { writeAttachment } from './attachments.ts';
import { toJson } from './json.ts';
import type { TextOptions } from './text.ts';

/** What is printed for a response: on standard output, and beside it on standard error. */
export interface Printed {
  readonly output: string;
  readonly aside: string;
}

/** One line of JSON: see {@link toJson}. */
export function printJson(response: Response): Printed {
  return { output: `${JSON.stringify(toJson(response))}\n`, aside: '' };
}

/**
 * The table of an answer: to a file or another program as it is, to a screen with its control characters made visible.
 * Where there is none, standard output stays empty and the reason goes aside.
 */
export function printTable({ answer, locale }: Response, isScreen: boolean): Printed {
  const table = attachmentsOf(answer).find(({ mediaType }) => mediaType === 'text/csv');
  if (table !== undefined) {
    const rows = new TextDecoder().decode(table.content);
    return { output: isScreen ? rows.split(/\r?\n/u).map(visibleText).join('\n') : rows, aside: '' };
  }
  const message = answer.outcome === 'answered' ? ({ key: 'noTable' } as const) : answer.message;
  return { output: '', aside: `${visibleText(formatMessage(message, locale))}\n` };
}

/** Where attachments are written. */
interface AttachmentOptions {
  readonly folder: string;
  /** Is told why a file could not be written; the reader only hears that it could not, and where. */
  readonly onError: (error: unknown, file: string) => void;
}

/** The text of a response with an empty line after it; its attachments are written into the folder, and their names printed. */
export async function printText(
  response: Response,
  options: TextOptions,
  attachments: AttachmentOptions,
): Promise<Printed> {
  const { answer } = response;
  const { toText } = await import('./text.ts'); // what it takes to lay out text is not loaded for JSON
  const written = await Promise.all(
    attachmentsOf(answer).map((attachment) => attachmentLine(attachment, attachments, response)),
  );
  const gap = answer.outcome === 'answered' && written.length > 0 ? [''] : [];
  return { output: `${[toText(response, options), ...gap, ...written].join('\n')}\n\n`, aside: '' };
}

async function attachmentLine(
  attachment: Attachment,
  { folder, onError }: AttachmentOptions,
  { locale }: Response,
): Promise<string> {
  try {
    const file = await writeAttachment(attachment, folder);
    const description = formatMessage(attachment.description, locale);
    return visibleText(
      formatMessage({ key: 'attachmentWritten', parameters: { description, file } }, locale),
    );
  } catch (error) {
    onError(error, attachment.fileName);
    const parameters = { file: attachment.fileName, folder };
    return visibleText(formatMessage({ key: 'attachmentNotWritten', parameters }, locale));
  }
}

function attachmentsOf(answer: Response['answer']): readonly Attachment[] {
  return answer.outcome === 'answered' ? answer.attachments : [];
}
