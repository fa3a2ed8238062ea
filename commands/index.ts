import type { Command } from '../src/command.ts';
import ask from './ask.ts';
import cite from './cite.ts';
import compare from './compare.ts';
import estimate from './estimate.ts';
import help from './help.ts';
import source from './source.ts';
import sources from './sources.ts';

/** Every command, once. Registration, dispatch, help and completion read this list. */
export const commands: readonly Command[] = [ask, estimate, compare, cite, sources, source, help];

/** The command that words without a command's name go to: a plain line, a mention, a direct message. */
export const questionCommand: Command = ask;
