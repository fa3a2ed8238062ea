import { text } from './text.ts';

/** What the program says to a reader in English. The keys and parameters here define those of every language. */
export const english = {
  // answers
  askHeading: text<{ count: number }>('{count, plural, one {# sentence} other {# sentences}}'),
  estimateHeading: text<{ topic: string; count: number }>(
    '{topic}: {count, plural, one {# figure} other {# figures}}',
  ),
  estimateStatus: text<{ status: string; count: number }>('{status} ({count, number})'),
  estimateNoStatus: text<{ count: number }>('No status given ({count, number})'),
  noStatus: text('no status given'),
  undated: text('undated'),
  hedgedSign: text('hedged'),
  atLeastSign: text('at least'),
  axisCount: text('number'),
  axisShare: text('per cent'),
  axisMoney: text('sum, its currency not named'),
  axisMoneyIn: text<{ unit: string }>('sum, in {unit}'),
  axisSize: text('amount, its unit not named'),
  axisSizeIn: text<{ unit: string }>('amount, in {unit}'),
  axisTime: text('date as of which the figure holds'),
  atMostSign: text('at most'),
  estimateTable: text<{ topic: string; count: number }>(
    '{topic}: table of {count, plural, one {# figure} other {# figures}}',
  ),
  estimateChart: text<{
    topic: string;
    count: number;
    /** How many more there are that are not drawn. */
    left: number;
    total: number;
    undated: number;
    span: string;
    from: string;
    to: string;
  }>(
    '{topic}: chart of {left, plural, =0 {{count, plural, one {# figure} other {# figures}}} other {{count, number} of {total, plural, one {# figure} other {# figures}}}}{span, select, none {} day {, of {from}} other {, by date, {from} to {to}}}{undated, plural, =0 {} one {, # of them undated} other {, # of them undated}}. Filled: stated; hollow: hedged. Triangle up: at least; down: at most. Bar: from a lowest to a highest figure.{left, plural, =0 {} other { Not drawn: figures without a number, in another measure, unit or currency, or older.}}',
  ),
  compareHeading: text<{ topic: string; count: number }>(
    '{topic}: {count, plural, one {# pair of claims that differ} other {# pairs of claims that differ}}',
  ),
  comparePair: text('Two claims for the same thing and time'),
  comparePairOf: text<{ status: string }>('{status}: two claims for the same time'),
  compareApart: text<{ days: number }>(
    'Two claims for the same thing, {days, plural, one {# day} other {# days}} apart',
  ),
  compareApartOf: text<{ status: string; days: number }>(
    '{status}: two claims, {days, plural, one {# day} other {# days}} apart',
  ),
  compareUndated: text(
    'Two claims for the same thing; at least one has no date, so they may be of different times',
  ),
  compareUndatedOf: text<{ status: string }>(
    '{status}: two claims; at least one has no date, so they may be of different times',
  ),
  citeHeading: text('Citation'),
  sourcesHeading: text<{ count: number }>('{count, plural, one {# document} other {# documents}}'),
  sourceHeading: text<{ count: number }>('{count, plural, one {# sentence} other {# sentences}}'),
  helpHeading: text('What you can ask'),
  helpQuestion: text(
    'To ask, write your question: as a line in the terminal, as a direct message to the bot, or behind a mention of it.',
  ),
  helpCommand: text<{ command: string; description: string }>('{command}: {description}'),
  helpSubcommands: text<{ option: string; known: string }>('{option}: {known}'),
  helpOptions: text<{ options: string }>('options: {options}'),
  helpExample: text<{ example: string }>('for example {example}'),

  // no answer
  noMatch: text('No sentence of the corpus answers this.'),
  noEstimate: text('No sentence of the corpus gives a figure on this.'),
  noEstimateWith: text<{ count: number; filters: string }>(
    'The corpus gives {count, plural, one {# figure} other {# figures}} on this, but none with {filters}.',
  ),
  noDisagreement: text('No two claims on this differ for the same thing and time.'),
  nothingToDraw: text('None of these figures is a number that can be drawn.'),
  unknownStatus: text<{ status: string; known: string }>(
    'No figure has the status “{status}”. The statuses here: {known}.',
  ),
  noStatusHere: text('This topic has no statuses.'),
  nameTheThing: text('Name the thing whose figures you want under “what”, such as what:schools.'),
  emptyRange: text<{ since: string; until: string }>(
    '{since} comes after {until}: no date lies between them.',
  ),
  dateRead: text<{ filter: string; date: string; newest: string }>(
    '{filter} was read as {date}, counted from {newest}, the day of the newest source.',
  ),
  noSuchDate: text<{ date: string }>('There is no such date as {date}.'),
  noDocuments: text('The corpus holds no document.'),
  emptyQuestion: text('Type a question, or /help.'),
  unknownCommand: text<{ command: string }>('There is no command {command}. Type /help for the list.'),
  unknownOption: text<{ command: string; option: string }>('{command} has no option “{option}”.'),
  invalidOption: text<{ option: string; description: string }>(
    'The option “{option}” cannot be read ({description}).',
  ),
  missingOption: text<{ option: string }>('The option “{option}” is missing.'),
  missingSubcommand: text<{ option: string; known: string }>('Which {option}? {known}.'),
  repeatedOption: text<{ option: string }>('The option “{option}” stands twice: give it once.'),
  emptyOption: text<{ option: string }>(
    'The option “{option}” has no value: write it right behind the colon.',
  ),
  tooLong: text<{ option: string; limit: number }>(
    'The option “{option}” is too long: at most {limit, number} characters.',
  ),
  invalidSwitch: text<{ option: string }>('The option “{option}” is yes or no.'),
  takesNoWords: text<{ command: string }>('{command} takes no words: type it alone.'),
  invalidReference: text<{ reference: string }>(
    '“{reference}” is not a reference. A reference stands under each quote.',
  ),
  unknownDocument: text<{ id: string }>('No document is called “{id}”. See /sources.'),
  sentenceGone: text<{ id: string }>(
    'The document “{id}” has changed: the sentence of this reference no longer stands in it.',
  ),
  failed: text('Something went wrong here. Please try again.'),

  // around a quote
  asOf: text<{ date: string }>('as of {date}'),
  asOfDocument: text<{ date: string }>('as of {date} (date of the document)'),
  alsoIn: text<{ documents: string }>('Also in {documents}'),

  quoteCut: text<{ shown: number; length: number }>(
    'Cut here: {shown, number} of {length, number} characters are shown.',
  ),
  hedgedBy: text<{ words: string }>('hedged: “{words}”'),

  // why a sentence was found
  answerWanted: text<{
    kind:
      | 'count'
      | 'share'
      | 'measure'
      | 'name'
      | 'date'
      | 'hour'
      | 'duration'
      | 'age'
      | 'person'
      | 'place'
      | 'reason'
      | 'statement'
      | 'demand'
      | 'manner'
      | 'selection'
      | 'identity'
      | 'fact';
  }>(
    'Looking for {kind, select, count {a number} share {a share or a rate} measure {a measurement} name {a name} date {a date} hour {a time of day} duration {a length of time} age {an age} person {a person} place {a place} reason {a reason} statement {what somebody said} demand {what somebody demands} manner {a manner} selection {one of several} identity {who or what it is} other {a fact}}',
  ),
  matchedWord: text<{
    asked: string;
    found: string;
    bridge: 'exact' | 'number' | 'stem' | 'name' | 'concept' | 'association' | 'cognate' | 'typo';
  }>(
    '{asked} → {found} ({bridge, select, exact {same word} number {same number} stem {same stem} name {same name} concept {same meaning} association {related} cognate {same origin} typo {spelling} other {{bridge}}})',
  ),
  scorePart: text<{
    part:
      | 'coverage'
      | 'answer'
      | 'fresh'
      | 'heading'
      | 'question'
      | 'together'
      | 'lead'
      | 'before'
      | 'noSpeaker'
      | 'likeness'
      | 'likenessBefore'
      | 'kindred'
      | 'conflict';
    value: number;
  }>(
    '{part, select, coverage {words met here and around} likeness {of like subject} likenessBefore {sentence before of like subject} kindred {words of like meaning} answer {kind of answer} fresh {recent document} heading {is a heading} question {is a question} together {words side by side} lead {first sentence of the text} before {words met just before} noSpeaker {speaker missing} conflict {of another country} other {{part}}} {value, number, ::.00}',
  ),

  // a search without an answer
  silenceSearched: text<{ words: string }>('Looked for: {words}'),
  silenceMissing: text<{ words: string }>('In no sentence: {words}'),

  // the terminal
  welcome: text<{ documents: number; sentences: number }>(
    '{documents, plural, one {# document} other {# documents}}, {sentences, plural, one {# sentence} other {# sentences}}. Ask a question, or type /help. Tab completes, Ctrl+D leaves.',
  ),
  attachmentWritten: text<{ description: string; file: string }>('{file} – {description}'),
  attachmentNotWritten: text<{ file: string; folder: string }>(
    'The file {file} could not be written to {folder}.',
  ),
  noTable: text('This answer has no table.'),

  // Discord
  contextHeading: text('In its context'),
  chartButton: text('Chart'),
  contextButton: text<{ number: number }>('{number, plural, =0 {Context} other {Context #}}'),
  previousPage: text('Previous'),
  nextPage: text('Next'),
  pageOf: text<{ first: number; last: number; shown: number; count: number }>(
    '{shown, plural, =1 {} other {{first, number}–}}{last, number} of {count, number}',
  ),
  narrow: text<{ shown: number; count: number }>(
    '{shown, number} of {count, number} are shown. Use the options to narrow the answer.',
  ),
  moreFigures: text<{ count: number }>('{count, plural, one {and # more figure} other {and # more figures}}'),
  fileTooLarge: text<{ file: string }>('The file {file} is too large for Discord here.'),
  staleButton: text('This button belongs to an older answer. Please ask again.'),
  embedsNotAllowed: text(
    'I may not show quotes in this channel: I need the permission “Embed Links”. Slash commands such as /ask work all the same.',
  ),

  // starting in Discord
  discordTokenInvalid: text(
    'Discord refuses the token. Copy it again from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN.',
  ),
  discordIntentsRefused: text(
    'Discord refuses the bot’s gateway intents (Guilds, Guild Messages, Direct Messages). Check the bot at https://discord.com/developers/applications.',
  ),
  discordUnreachable: text<{ address: string }>(
    'Discord does not answer at {address}. Check the network, and DISCORD_API_URL if it is set.',
  ),
  discordRefused: text<{ address: string; status: number }>(
    'What answers at {address} does not let the bot in (HTTP status {status, number, ::group-off}). If DISCORD_API_URL is set, check it; else see https://discordstatus.com, and whether a proxy stands between.',
  ),
  discordSessionsUsedUp: text<{ until: string }>(
    'Discord lets the bot begin no more sessions until {until}: it was started too often. Start it once after that.',
  ),
  discordGuildRefused: text<{ guild: string }>(
    'The bot may not register its commands in the server {guild}. Invite it there with the scope “applications.commands”, or correct DISCORD_GUILD_ID.',
  ),
  discordClosed: text<{ code: number }>(
    'Discord closed the connection for good (code {code}). See https://discord.com/developers/docs/topics/opcodes-and-status-codes.',
  ),
} as const;
