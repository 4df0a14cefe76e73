import {
  DECISIVE,
  entryOf,
  isListed,
  LIST_NAMES,
  LISTS,
  type ListName,
  STORY_LISTS,
} from './story-lists';
import type { Trigger } from './trigger';

const ROWS = {
  insert: 'new table as added',
  delete: 'old table as removed',
  update: 'old table as removed new table as added',
} as const;

/** Runs once for each statement: an import writes a thousand rows by one. */
function trigger(name: string, table: string, event: keyof typeof ROWS, body: string): Trigger {
  return {
    name,
    table,
    statements: [
      `create or replace function ${name}() returns trigger language plpgsql as $$
       begin ${body} return null; end $$`,
      `create trigger ${name} after ${event} on ${table} referencing ${ROWS[event]}
       for each statement execute function ${name}()`,
    ],
  };
}

const add = (name: ListName): string =>
  `insert into ${STORY_LISTS} select ${entryOf(name, 'added', 'articles')}
   from added join articles on articles.id = added.article_id where ${isListed('articles')}
   on conflict do nothing;`;

const remove = (name: ListName): string =>
  `delete from ${STORY_LISTS} using removed where ${STORY_LISTS}.article_id = removed.article_id
   and list = ${LISTS[name].code} and target_id = removed.${LISTS[name].column};`;

function onLinks(name: ListName): Trigger[] {
  const { links: table } = LISTS[name];
  const nameOf = (event: string) => `${STORY_LISTS}_${name}_${event}`;
  return [
    trigger(nameOf('insert'), table, 'insert', add(name)),
    trigger(nameOf('delete'), table, 'delete', remove(name)),
    trigger(nameOf('update'), table, 'update', `${remove(name)} ${add(name)}`),
  ];
}

const CHANGED = `from removed join added on added.id = removed.id where ${DECISIVE.map(
  (column) => `removed.${column} is distinct from added.${column}`,
).join(' or ')}`;

const listAnew = LIST_NAMES.map(
  (name) =>
    `insert into ${STORY_LISTS} select ${entryOf(name, 'links', 'articles')}
     from articles join ${LISTS[name].links} links on links.article_id = articles.id
     where articles.id = any(changed) and ${isListed('articles')} on conflict do nothing;`,
).join(' ');

/** Keep the table in step with stories and their links, whoever writes them. */
export const POSTGRES_TRIGGERS: readonly Trigger[] = [
  ...LIST_NAMES.flatMap(onLinks),
  trigger(
    `${STORY_LISTS}_story_update`,
    'articles',
    'update',
    `declare changed integer[] := array(select added.id ${CHANGED});
     begin
       if cardinality(changed) > 0 then
         delete from ${STORY_LISTS} where article_id = any(changed);
         ${listAnew}
       end if;
     end;`,
  ),
  trigger(
    `${STORY_LISTS}_story_delete`,
    'articles',
    'delete',
    `delete from ${STORY_LISTS} using removed where ${STORY_LISTS}.article_id = removed.id;`,
  ),
];
