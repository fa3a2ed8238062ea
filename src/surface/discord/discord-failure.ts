import { formatMessage, type Message } from '../../catalogue/messages.ts';

/** Discord cannot be worked with as things are. `problem` is the one line that tells the operator what to do. */
export class DiscordFailure extends Error {
  override readonly name = 'DiscordFailure';

  readonly problem: Message;

  constructor(problem: Message, cause?: unknown) {
    super(formatMessage(problem, 'en-US'), { cause });
    this.problem = problem;
  }
}
