import { blocks } from '../newsroom';
import type { RandomSource } from './random-source';
import type { RawRequest } from './send-raw';
import { anyJson, anyValue } from './values';
import type { TypeWords, Vocabulary } from './vocabulary';

const ACCOUNT_WRITES: [readonly [string, string], ...(readonly [string, string])[]] = [
  ['POST', '/api/auth/local'],
  ['POST', '/api/auth/refresh'],
  ['POST', '/api/auth/logout'],
  ['POST', '/api/auth/local/register'],
  ['POST', '/api/auth/email-confirmation'],
  ['POST', '/api/auth/send-email-confirmation'],
  ['POST', '/api/auth/forgot-password'],
  ['POST', '/api/auth/reset-password'],
  ['POST', '/api/auth/change-password'],
  ['PUT', '/api/me'],
  ['DELETE', '/api/me'],
  ['PUT', '/api/me/email'],
  ['POST', '/api/me/email/confirmation'],
  ['POST', '/api/partner-applications'],
  ['POST', '/api/partner-applications/status/x/confirm'],
];

/** Writes write requests: stories and names with impossible values, and bodies that are no JSON. */
export function createWriteRequests(random: RandomSource, vocabulary: Vocabulary) {
  function valueFor(): unknown {
    switch (random.int(6)) {
      case 0:
        return random.pick(vocabulary.documentIds);
      case 1:
        return { [random.pick(['connect', 'set', 'disconnect'])]: anyJson(random, 1) };
      case 2:
        return blocks(anyValue(random));
      case 3:
        return anyValue(random);
      default:
        return anyJson(random);
    }
  }

  function dataFor(type: TypeWords): unknown {
    if (random.chance(0.05)) {
      return anyJson(random);
    }
    const links = type.links.map(({ name }) => name);
    const names: [string, ...string[]] = [...type.scalars, ...links];
    // What many types need; without it every body would be refused for the same reason.
    const data: Record<string, unknown> = random.chance(0.7)
      ? { name: `Nama ${random.int(1e9)}` }
      : {};
    if (type.plural === 'articles') {
      data.headline = data.name;
      delete data.name;
    }
    for (let count = random.int(5); count > 0; count -= 1) {
      data[random.chance(0.95) ? random.pick(names) : anyValue(random)] = valueFor();
    }
    return data;
  }

  function bodyFor(type: TypeWords): string {
    const body = random.chance(0.93) ? { data: dataFor(type) } : anyJson(random);
    const text = JSON.stringify(body) ?? '';
    switch (random.int(25)) {
      case 0:
        return text.slice(0, random.int(text.length + 1));
      case 1:
        return text.replace('"', '\u0000"');
      case 2:
        return `{"data":{"headline":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
      case 3:
        return `{"data":{"body":${'[{"children":'.repeat(120)}1${'}]'.repeat(120)}}}`;
      case 4:
        return '{"data":{"__proto__":{"status":"published"},"constructor":{"prototype":{}}}}';
      default:
        return text;
    }
  }

  const contentType = () =>
    random.chance(0.95)
      ? 'application/json'
      : random.pick([
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          'application/xml',
          'x',
        ]);

  /** Joining and logging in are the writes that are open to everybody. */
  function account(): RawRequest {
    const [method, path] = random.pick(ACCOUNT_WRITES);
    const identifier = random.chance(0.5) ? anyValue(random) : anyJson(random);
    const body = random.chance(0.1)
      ? ''
      : JSON.stringify({
          // Some of what one of them takes: the others refuse what they do not know.
          ...(random.chance(0.5) ? { identifier } : { email: identifier }),
          ...(random.chance(0.7) && { password: anyValue(random) }),
          ...(random.chance(0.3) && { refreshToken: anyJson(random) }),
          ...(random.chance(0.3) && { token: anyJson(random) }),
          ...(random.chance(0.3) && { code: anyValue(random) }),
        });
    return {
      method,
      path,
      headers: {
        // Node sends none by itself with a DELETE.
        'Content-Length': String(Buffer.byteLength(body)),
        ...(random.chance(0.9) && { 'Content-Type': 'application/json' }),
      },
      body,
    };
  }

  return {
    /** One request; `authorization` is the header value of a caller who may write. */
    next(authorization: string): RawRequest {
      if (random.chance(0.1)) {
        return account();
      }
      const type = random.pick(vocabulary.types);
      const query = random.chance(0.2)
        ? `?${random.pick(['status=published', 'status=draft', 'status=x', 'populate=*', 'fields=', 'locale=zz', 'status[]=draft'])}`
        : '';
      const id = encodeURIComponent(
        random.chance(0.6)
          ? random.pick(vocabulary.documentIds)
          : anyValue(random)
              .replace(/\p{Surrogate}/gu, '')
              .slice(0, 300),
      );
      const method = random.pick(['POST', 'POST', 'POST', 'PUT', 'PUT', 'DELETE']);
      const target = method === 'POST' ? `/api/${type.plural}` : `/api/${type.plural}/${id || 'x'}`;
      return {
        method,
        path: `${target}${query}`,
        headers: { Authorization: authorization, 'Content-Type': contentType() },
        body: method === 'DELETE' ? '' : bodyFor(type),
      };
    },
  };
}
