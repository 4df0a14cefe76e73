import type { Core } from '@strapi/strapi';
import type { Cell, Client } from './insert-rows';

/** An attribute that has a column of its own. */
export interface AttributeColumn {
  readonly name: string;
  readonly column: string;
  readonly type: string;
  /** What Strapi writes when nothing is said; undefined where it makes that up anew each time. */
  readonly byDefault: Cell | undefined;
}

interface Attribute {
  readonly type: string;
  readonly columnName?: string;
  readonly default?: unknown;
}

/** The attributes of a type that have a column of their own, but for the id. */
export function attributeColumns(strapi: Core.Strapi, uid: string): AttributeColumn[] {
  const { attributes } = strapi.db.metadata.get(uid);
  return Object.entries(attributes as Record<string, Attribute>).flatMap(
    ([name, { type, columnName, default: byDefault }]) =>
      columnName === undefined || name === 'id'
        ? []
        : [
            {
              name,
              column: columnName,
              type,
              byDefault: typeof byDefault === 'function' ? undefined : (byDefault as Cell),
            },
          ],
  );
}

/** An instant as the driver writes it: milliseconds, or local time in a column without a zone. */
export function instantCell(client: Client, value: string | Date): Cell {
  const instant = new Date(value);
  if (client !== 'postgres') {
    return instant.getTime();
  }
  const offset = instant.getTimezoneOffset() * 60_000;
  return new Date(instant.getTime() - offset).toISOString().slice(0, -1);
}
