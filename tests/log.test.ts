import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, withoutToken } from '../src/log.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghij-klmnopqrs_tuvwxyz123456789';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ DISCORD_TOKEN: token, LOG_LEVEL: 'trace' }, { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('holds the token nowhere: not in a message, a field, an error, a cause, a header', () => {
    const error = new Error(`401 for Bot ${token}`, { cause: new Error(token) });
    const lines = logged((log) => {
      log.info(`token ${token}`);
      log.warn({ token, nested: { headers: { authorization: `Bot ${token}` } } }, 'request');
      log.error({ err: error }, 'refused');
      log.child({ token }).fatal(new AggregateError([error], token));
    });
    expect(lines.split('\n')).toHaveLength(5);
    expect(lines).not.toContain(token);
    for (const part of token.split('.').slice(1)) expect(lines).not.toContain(part);
  });

  it('stays JSON, one object a line, when the token is cut out', () => {
    const [line = ''] = logged((log) => log.info({ token }, token)).split('\n');
    expect(JSON.parse(line)).toMatchObject({ token: '[redacted]', msg: '[redacted]' });
  });
});

describe('withoutToken', () => {
  it('leaves any text around the token as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(withoutToken(`${before}${token}${after}`, token)).toBe(`${before}[redacted]${after}`);
      }),
    );
  });

  it('changes nothing where there is no token', () => {
    expect(withoutToken('text', undefined)).toBe('text');
  });
});
