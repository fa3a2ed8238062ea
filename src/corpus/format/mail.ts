import type { Line } from './lines.ts';

const FIELD =
  /^(?:> ?)*\*?(?<key>De|From|À|A|To|Cc|Cci|Bcc|Date|Envoyé|Sent|Objet|Subject|Sujet|Reply-To|Répondre à|Importance|Pièces jointes|Attachments)\s?:\*?\s?(?<value>.*)$/iu;
const FEWEST_FIELDS = 3;

export interface MailHeader {
  /** The indices of its first line, and after its last. */
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly sender: string;
  readonly date: string;
}

/** The headers of e-mails in a text: lines in a row such as 'From: …', 'To: …', 'Subject: …'. */
export function mailHeaders(lines: readonly Line[]): readonly MailHeader[] {
  const headers: MailHeader[] = [];
  for (let start = 0; start < lines.length; start++) {
    const fields = new Map<string, string>();
    let end = start;
    for (let line = lines[end]; line !== undefined; line = lines[++end]) {
      const { key, value } = (line.text.includes(':') ? FIELD.exec(line.text)?.groups : null) ?? {};
      if (key === undefined || value === undefined) break;
      fields.set(key.toLowerCase().normalize('NFC'), value.trim());
    }
    const first = (...keys: readonly string[]) => keys.flatMap((key) => fields.get(key) ?? [])[0];
    const [sender, subject] = [first('from', 'de'), first('subject', 'objet', 'sujet')];
    if (sender !== undefined && subject !== undefined && end - start >= FEWEST_FIELDS)
      headers.push({ start, end, subject, sender, date: first('date', 'sent', 'envoyé') ?? '' });
    start = Math.max(start, end - 1);
  }
  return headers;
}

/** What a header says of the text below it, in the names of front matter. */
export function fieldsOfMail({ subject, sender, date }: MailHeader): Record<string, string> {
  return {
    title: subject.replace(/^(?:(?:re|tr|fw|fwd|rép)\s?: ?)+/iu, ''),
    author: sender.replace(/\s*[<[(][^<>[\]()]*@[^<>[\]()]*[>\])].*$/u, '').replace(/^["']|["']$/gu, ''),
    date,
  };
}
