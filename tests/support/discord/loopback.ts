import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { LoopbackGateway } from './gateway.ts';
import { applicationCommands, channelMessage, interactionCallback } from './limits.ts';

export const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Loopback.a-token-that-nobody-may-ever-print';
export const APPLICATION_ID = '123456789012345678';
export const BOT_ID = '223456789012345678';
export const GUILD_ID = '323456789012345678';

export interface Call {
  readonly method: string;
  /** Without the query and `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly File[];
}

/** What goes wrong with a request: before Discord has done what it asks, or after, when only the answer is lost. */
export interface Fault {
  readonly on: RegExp;
  readonly when: 'before' | 'after';
  readonly how: 429 | 500 | 'drop';
  /** How many requests it hits. */
  times: number;
}

export type Callback = z.output<typeof interactionCallback>;
export type SentMessage = z.output<typeof channelMessage> & {
  readonly channel: string;
  readonly files: readonly File[];
};

interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

export interface LoopbackOptions {
  /** Close code instead of READY. */
  readonly closeWith?: number;
  readonly preferredLocale?: string;
  /** The address of another gateway than this one. */
  readonly gatewayUrl?: string;
  /** What is answered to who asks for the gateway, instead of the gateway. */
  readonly gatewayAnswer?: { readonly type: string; readonly body: string };
  /** How many sessions the bot may begin yet. */
  readonly sessionsLeft?: number;
}

/**
 * A Discord for tests, on 127.0.0.1: REST v10 and the gateway, as far as a bot like this one uses them. Whatever is sent to
 * it is held to Discord's limits; what breaks one is refused and kept in {@link violations}.
 */
export class LoopbackDiscord {
  readonly calls: Call[] = [];
  readonly violations: string[] = [];
  readonly callbacks = new Map<string, Callback & { readonly files: readonly File[] }>();
  readonly messages: SentMessage[] = [];
  /** Registered commands by route, as sent. */
  readonly commands = new Map<string, readonly unknown[]>();
  readonly faults: Fault[] = [];
  /** Refusals of Discord's by path, for as long as they stand here. */
  readonly refusals = new Map<RegExp, Refusal>();
  readonly gateway: LoopbackGateway;
  readonly #server: Server;
  readonly #options: LoopbackOptions;
  readonly #nonces = new Map<string, unknown>();
  readonly #interactions = new Map<string, string>();
  #ids = 0n;

  private constructor(server: Server, options: LoopbackOptions) {
    this.#server = server;
    this.#options = options;
    this.gateway = new LoopbackGateway(server, {
      token: TOKEN,
      botId: BOT_ID,
      applicationId: APPLICATION_ID,
      guildId: GUILD_ID,
      ...options,
    });
    server.on('request', (request, response) => void this.#handle(request, response));
  }

  static async start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new LoopbackDiscord(server, options);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** For `DISCORD_API_URL`. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  async stop(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** An id of what happens now, or happened at another time (milliseconds since 1970). */
  nextId(at: number = Date.now()): string {
    this.#ids += 1n;
    return String(((BigInt(at) - DISCORD_EPOCH) << 22n) | (this.#ids & 0x3fffffn));
  }

  /** A reader does something: gives the id under which {@link callbacks} will hold the response. */
  interact(type: 2 | 3 | 4, data: object, more: object = {}, at: number = Date.now()): string {
    const id = this.nextId(at);
    const token = `interaction-token-${id}`;
    this.#interactions.set(id, token);
    this.gateway.dispatch('INTERACTION_CREATE', {
      id,
      token,
      type,
      version: 1,
      application_id: APPLICATION_ID,
      channel_id: '423456789012345678',
      channel: { id: '423456789012345678', type: 0 },
      guild_id: GUILD_ID,
      user: { id: '523456789012345678', username: 'reader', discriminator: '0', avatar: null },
      locale: 'en-US',
      guild_locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      app_permissions: '0',
      data,
      ...(type === 3 && {
        message: this.#aMessage({ author: { id: BOT_ID, username: 'verbatim', discriminator: '0' } }),
      }),
      ...more,
    });
    return id;
  }

  /** Somebody writes a message. */
  say(content: string, more: object = {}, at: number = Date.now()): string {
    const id = this.nextId(at);
    this.gateway.dispatch('MESSAGE_CREATE', this.#aMessage({ id, content, ...more }));
    return id;
  }

  #aMessage(parts: object): object {
    return {
      id: this.nextId(),
      channel_id: '423456789012345678',
      author: { id: '523456789012345678', username: 'reader', discriminator: '0', avatar: null },
      content: '',
      timestamp: '2025-11-08T12:00:00.000Z',
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
      type: 0,
      ...parts,
    };
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await buffer(request);
    const url = new URL(request.url ?? '/', this.url);
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const { body, files } = await readBody(raw, request.headers['content-type']);
    const call: Call = { method: request.method ?? 'GET', path, body, files };
    this.calls.push(call);
    const fault = this.faults.find(({ on, times }) => times > 0 && on.test(`${call.method} ${path}`));
    if (fault !== undefined) fault.times--;
    if (fault?.when === 'before') return breakDown(fault, request, response);
    const { gatewayAnswer } = this.#options;
    if (path === '/gateway/bot' && gatewayAnswer !== undefined) {
      return void response.writeHead(200, { 'content-type': gatewayAnswer.type }).end(gatewayAnswer.body);
    }
    const [status, answer] = this.#answer(call, request.headers.authorization, url.searchParams);
    if (fault !== undefined) return breakDown(fault, request, response);
    if (answer === null) response.writeHead(status).end();
    else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #answer(call: Call, authorization: string | undefined, query: URLSearchParams): readonly [number, unknown] {
    const { method, path } = call;
    const callback = /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/.exec(path)?.groups;
    if (method === 'POST' && callback !== undefined) {
      return this.#interactionCallback(callback.id ?? '', callback.token ?? '', call);
    }
    if (authorization !== `Bot ${TOKEN}`)
      return refuse({ status: 401, code: 0, message: '401: Unauthorized' });
    const refusal = [...this.refusals].find(([on]) => on.test(`${method} ${path}`))?.[1];
    if (refusal !== undefined) return refuse(refusal);
    if (path === '/gateway/bot') return [200, this.#gatewayBot()];
    if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(path)) return this.#commands(call, query);
    const channel = /^\/channels\/(?<id>\d+)\/messages$/.exec(path)?.groups?.id;
    if (method === 'POST' && channel !== undefined) return this.#message(channel, call);
    return refuse({ status: 404, code: 0, message: '404: Not Found' });
  }

  #gatewayBot(): object {
    return {
      url: this.#options.gatewayUrl ?? `ws://127.0.0.1:${this.port}/gateway`,
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: this.#options.sessionsLeft ?? 999,
        reset_after: 3_600_000,
        max_concurrency: 1,
      },
    };
  }

  #interactionCallback(id: string, token: string, { body, files }: Call): readonly [number, unknown] {
    if (this.#interactions.get(id) !== token || Date.now() - timeOf(id) > INTERACTION_LIFE) {
      return refuse({ status: 404, code: 10062, message: 'Unknown interaction' });
    }
    if (this.callbacks.has(id)) {
      return refuse({ status: 400, code: 40060, message: 'Interaction has already been acknowledged.' });
    }
    const callback = this.#held(interactionCallback, body);
    if (callback === null) return refuse(INVALID_FORM);
    this.callbacks.set(id, { ...callback, files });
    return [204, null];
  }

  #message(channel: string, { body, files }: Call): readonly [number, unknown] {
    const message = this.#held(channelMessage, body);
    if (message === null) return refuse(INVALID_FORM);
    const known = this.#nonces.get(message.nonce);
    if (known !== undefined) return [200, known];
    const created = { id: this.nextId(), channel_id: channel, content: message.content };
    this.#nonces.set(message.nonce, created);
    this.messages.push({ ...message, channel, files });
    return [200, created];
  }

  #commands({ method, path, body }: Call, query: URLSearchParams): readonly [number, unknown] {
    if (method === 'PUT') {
      const commands = this.#held(applicationCommands, body);
      if (commands === null) return refuse(INVALID_FORM);
      this.commands.set(path, commands);
    }
    const registered = this.commands.get(path) ?? [];
    const localised = method === 'PUT' || query.get('with_localizations') === 'true';
    return [200, registered.map((command) => asDiscordKeepsIt(command, localised, this.nextId()))];
  }

  #held<T>(schema: z.ZodType<T>, body: unknown): T | null {
    const parsed = schema.safeParse(body);
    if (parsed.success) return parsed.data;
    this.violations.push(`${z.prettifyError(parsed.error)}\n${JSON.stringify(body)}`);
    return null;
  }
}

const DISCORD_EPOCH = 1_420_070_400_000n;

/** How long Discord waits for the first response to an interaction, in milliseconds. */
const INTERACTION_LIFE = 3_000;

/** When what has this id happened, in milliseconds since 1970. */
function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}

const INVALID_FORM: Refusal = { status: 400, code: 50035, message: 'Invalid Form Body' };

function refuse({ status, code, message }: Refusal): readonly [number, unknown] {
  return [status, { code, message }];
}

function breakDown({ how }: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (how === 'drop') request.socket.destroy();
  else if (how === 429) {
    response.writeHead(429, {
      'content-type': 'application/json',
      'retry-after': '0.1',
      'x-ratelimit-scope': 'shared',
    });
    response.end(JSON.stringify({ message: 'You are being rate limited.', retry_after: 0.1, global: false }));
  } else {
    response.writeHead(how, { 'content-type': 'text/html' });
    response.end('<html>upstream connect error</html>');
  }
}

async function readBody(raw: Buffer, type = ''): Promise<Pick<Call, 'body' | 'files'>> {
  if (raw.length === 0) return { body: null, files: [] };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(raw.toString()), files: [] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const parts = [...form.values()];
  return {
    body: JSON.parse(String(form.get('payload_json'))),
    files: parts.filter((part) => typeof part !== 'string'),
  };
}

/** Discord adds ids and versions, writes out defaults, leaves out what is false, and sorts numbers its own way. */
function asDiscordKeepsIt(command: unknown, localised: boolean, id: string): object {
  const { contexts, integration_types, ...rest } = z
    .looseObject({ contexts: z.array(z.int()), integration_types: z.array(z.int()) })
    .parse(command);
  const kept = JSON.parse(JSON.stringify(rest), (key, value: unknown) =>
    (key === 'required' && value === false) ||
    (key === 'options' && Array.isArray(value) && value.length === 0)
      ? undefined
      : key.endsWith('_localizations') && !localised
        ? undefined
        : value,
  );
  return {
    id,
    application_id: APPLICATION_ID,
    version: id,
    default_member_permissions: null,
    nsfw: false,
    ...kept,
    contexts: [...contexts].reverse(),
    integration_types: [...integration_types].reverse(),
  };
}
