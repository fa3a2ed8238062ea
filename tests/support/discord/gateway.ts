import type { Server } from 'node:http';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import * as z from 'zod';

export interface GatewayOptions {
  readonly token: string;
  readonly botId: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly closeWith?: number;
  readonly preferredLocale?: string;
}

const payloadSchema = z.object({ op: z.int(), d: z.unknown() });
const identifySchema = z.looseObject({ token: z.string(), intents: z.int() });
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
const RECONNECT = 7;
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;

const AUTHENTICATION_FAILED = 4004;

interface Event {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** Discord's gateway v10 (JSON, without compression): one session, which can be resumed. */
export class LoopbackGateway {
  /** Intents of each IDENTIFY. */
  readonly identifies: number[] = [];
  resumes = 0;
  heartbeats = 0;
  /** Codes that the bot closed with. */
  readonly closes: number[] = [];
  /** The next RESUME is answered with an invalid session. */
  forgetsSession = false;
  readonly #options: GatewayOptions;
  readonly #sockets: WebSocketServer;
  readonly #url: () => string;
  #current: WebSocket | null = null;
  #sessions = 0;
  #events: Event[] = [];
  #sequence = 0;

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({ server, path: '/gateway' });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
    this.#url = () => {
      const address = server.address();
      return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/gateway`;
    };
  }

  get isConnected(): boolean {
    return this.#current?.readyState === WebSocket.OPEN;
  }

  /** Sends an event, now or when the session is resumed. */
  dispatch(t: string, d: unknown): void {
    const event = { s: ++this.#sequence, t, d };
    this.#events.push(event);
    if (this.isConnected) this.#send({ op: DISPATCH, ...event });
  }

  /** Cuts the connection without a word. */
  drop(): void {
    this.#current?.terminate();
    this.#current = null;
  }

  /** Closes the connection with one of Discord's codes. */
  closeWith(code: number): void {
    this.#current?.close(code);
    this.#current = null;
  }

  askToReconnect(): void {
    this.#send({ op: RECONNECT, d: null });
    this.#current = null;
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: 45_000 } }));
    socket.on('message', (data) => this.#receive(socket, data));
    socket.on('close', (code) => this.closes.push(code));
  }

  #receive(socket: WebSocket, data: RawData): void {
    const { op, d } = payloadSchema.parse(JSON.parse(String(data)));
    if (op === HEARTBEAT) {
      this.heartbeats++;
      socket.send(JSON.stringify({ op: HEARTBEAT_ACK }));
    } else if (op === IDENTIFY) {
      this.#identify(socket, identifySchema.parse(d));
    } else if (op === RESUME) {
      this.#resume(socket, resumeSchema.parse(d));
    }
  }

  #identify(socket: WebSocket, { token, intents }: z.output<typeof identifySchema>): void {
    const { botId, applicationId, guildId, closeWith, preferredLocale = 'en-US' } = this.#options;
    this.identifies.push(intents);
    const refusal = token === this.#options.token ? closeWith : AUTHENTICATION_FAILED;
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    this.#current = socket;
    this.#sessions++;
    this.#events = [];
    this.#sequence = 0;
    this.dispatch('READY', {
      v: 10,
      user: { id: botId, username: 'verbatim', discriminator: '0000', avatar: null, bot: true },
      guilds: [{ id: guildId, unavailable: true }],
      session_id: this.#sessionId,
      session_type: 'normal',
      resume_gateway_url: this.#url(),
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
    });
    this.dispatch('GUILD_CREATE', {
      id: guildId,
      name: 'A server',
      owner_id: '523456789012345678',
      preferred_locale: preferredLocale,
      unavailable: false,
      member_count: 2,
      ...Object.fromEntries(
        ['roles', 'emojis', 'features', 'members', 'channels', 'threads', 'stickers'].map((list) => [
          list,
          [],
        ]),
      ),
    });
  }

  #resume(socket: WebSocket, { session_id, seq }: z.output<typeof resumeSchema>): void {
    this.resumes++;
    if (this.forgetsSession || session_id !== this.#sessionId) {
      this.forgetsSession = false;
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }));
      return;
    }
    this.#current = socket;
    for (const event of this.#events.filter(({ s }) => s > seq)) this.#send({ op: DISPATCH, ...event });
    this.dispatch('RESUMED', {});
  }

  get #sessionId(): string {
    return `session-${this.#sessions}`;
  }

  #send(payload: object): void {
    this.#current?.send(JSON.stringify(payload));
  }
}
