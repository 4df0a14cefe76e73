import { isInteger } from '../query-shape/is-comparable';
import { isParams } from '../query-shape/schema';
import { refuseData } from './refuse-data';

type Path = readonly string[];

const ACTIONS = ['connect', 'disconnect', 'set'];
const NEEDED = 'needs an id, a documentId, or an object with one of them';

/** Strapi's own documentIds (cuid2), and its numbers where they are written as a text. */
const DOCUMENT_ID = /^[a-z][a-z0-9]{0,254}$/;
const DIGITS = /^\d+$/;

/**
 * Whether a value can name a row. Strapi takes what merely begins with a digit for a number; on
 * PostgreSQL that ends in a request without an answer and a connection that is lost for good.
 */
const isId = (value: unknown): boolean =>
  typeof value === 'string'
    ? DOCUMENT_ID.test(value) || (DIGITS.test(value) && isInteger(value))
    : typeof value === 'number' && isInteger(value);

/** One row that is linked to, by its id or its documentId. */
function assertLink(link: unknown, path: Path): void {
  if (isParams(link)) {
    const { id, documentId, position, locale } = link;
    const isNamed = documentId === undefined ? isId(id) : isId(documentId);
    if (!isNamed || (id !== undefined && !isId(id))) {
      refuseData(path, NEEDED);
    }
    if (locale !== undefined && locale !== null && typeof locale !== 'string') {
      refuseData([...path, 'locale'], 'needs a text');
    }
    if (position !== undefined) {
      assertPosition(position, [...path, 'position']);
    }
  } else if (!isId(link)) {
    refuseData(path, NEEDED);
  }
}

function assertPosition(position: unknown, path: Path): void {
  if (!isParams(position)) {
    refuseData(path, 'needs an object');
  }
  for (const [key, value] of Object.entries(position)) {
    const isPlace = key === 'before' || key === 'after' ? isId(value) : typeof value !== 'object';
    if (!isPlace) {
      refuseData([...path, key], NEEDED);
    }
  }
}

function assertList(list: unknown, path: Path): void {
  if (Array.isArray(list)) {
    list.forEach((link, index) => {
      assertLink(link, [...path, String(index)]);
    });
  } else {
    assertLink(list, path);
  }
}

/**
 * Makes sure that a link, or a change of links, says which rows it means.
 *
 * @throws ValidationError naming the faulty link.
 */
export function assertLinks(value: unknown, path: Path): void {
  if (!isParams(value) || !ACTIONS.some((action) => action in value)) {
    assertList(value, path);
  } else {
    for (const action of ACTIONS) {
      const list = value[action];
      if (list !== undefined && list !== null) {
        assertList(list, [...path, action]);
      }
    }
  }
}
