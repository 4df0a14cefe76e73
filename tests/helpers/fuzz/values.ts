import type { RandomSource } from './random-source';

const ORDINARY = [
  '1',
  '2',
  '5',
  '0',
  'true',
  'false',
  'asc',
  'desc',
  'news',
  'kota-medan',
  'harga',
  'Asia/Jakarta',
  '2026-06-19',
  '2026-06-19T13:15:00.000Z',
  '*',
  'id',
  'en',
  '12.71',
  'published',
  'headline',
] as const;

const ODD = [
  '',
  ' ',
  '-1',
  '-0',
  '+1',
  '1.5',
  '1e3',
  '1e309',
  'NaN',
  'Infinity',
  '-Infinity',
  'null',
  'undefined',
  '0x10',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9007199254740993',
  '9223372036854775807',
  '9223372036854775808',
  '99999999999999999999999999',
  '00',
  '١٢',
  'draft',
  'DRAFT',
  'published,draft',
  '[]',
  '{}',
  '[object Object]',
  '{"$ne":null}',
  '$where',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  "'",
  '"',
  "' OR 1=1 --",
  '"; drop table articles; --',
  '%',
  '_',
  '\\',
  '\\\\',
  '%_\\',
  '%%%%',
  '\u0000',
  'a\u0000b',
  '\u0001\u001f',
  '\u007f',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\udc00x',
  '👩‍👩‍👧‍👦',
  'İıŞß',
  'ⁿ',
  '\u202Eabc',
  'é'.normalize('NFD'),
  '../../etc/passwd',
  '%00',
  '%ff',
  '%C0%AF',
  '2026-13-45',
  '0000-00-00',
  '2026-02-30T25:61:61Z',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-19T23:59:59.999Z',
  '294277-01-01',
  '9999999999999999',
  '-99999999999999',
  '2026-06-19T13:15:00.000+99:99',
  '0001-01-01T00:00:00Z',
  '-4713-01-01T00:00:00Z',
  'zz-zz',
  'id-ID-x-a-b-c',
  'en,fr',
  'a'.repeat(36),
  '*,*',
  'articles.relatedArticles',
  '.',
  '..',
  'a.b.c.d',
  ',',
  ',,,',
  ':',
  'headline:up',
  'headline:asc:desc',
  ':asc',
  'id:asc,,',
  '[',
  ']',
  '&',
  '=',
] as const;

/** One value as a client may send it, before it is encoded. */
export function anyValue(random: RandomSource): string {
  if (random.chance(0.5)) {
    return random.pick(ORDINARY);
  }
  if (random.chance(0.03)) {
    return random.pick(['x', '%', '0', 'é', '[', ',a', "'", '.a']).repeat(1 + random.int(2500));
  }
  return random.pick(ODD);
}

/** A value as JSON may hold it. */
export function anyJson(random: RandomSource, depth = 0): unknown {
  const kind = random.int(depth > 3 ? 6 : 10);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return random.chance(0.5);
    case 2:
      return random.pick([0, 1, -1, 1.5, 1e21, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308]);
    case 6:
    case 7:
      return Array.from({ length: random.int(4) }, () => anyJson(random, depth + 1));
    case 8:
    case 9:
      return Object.fromEntries(
        Array.from({ length: random.int(4) }, () => [
          random.pick([
            'id',
            'documentId',
            'connect',
            'set',
            'disconnect',
            'type',
            'children',
            'text',
            'position',
            anyValue(random),
          ]),
          anyJson(random, depth + 1),
        ]),
      );
    default:
      return anyValue(random);
  }
}
