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

const add = (name: ListName): string =>
  `insert or ignore into ${STORY_LISTS} select ${entryOf(name, 'new', 'articles')} ` +
  `from articles where articles.id = new.article_id and ${isListed('articles')};`;

const remove = (name: ListName): string =>
  `delete from ${STORY_LISTS} where article_id = old.article_id and list = ${LISTS[name].code} ` +
  `and target_id = old.${LISTS[name].column};`;

function onLinks(name: ListName): Trigger[] {
  const { links: table, column } = LISTS[name];
  const trigger = (event: string, when: string, body: string): Trigger => ({
    name: `${STORY_LISTS}_${name}_${event}`,
    table,
    statements: [
      `create trigger ${STORY_LISTS}_${name}_${event} after ${when} on ${table} begin ${body} end`,
    ],
  });
  return [
    trigger('insert', 'insert', add(name)),
    trigger('delete', 'delete', remove(name)),
    trigger('update', `update of article_id, ${column}`, `${remove(name)} ${add(name)}`),
  ];
}

const listAnew = LIST_NAMES.map(
  (name) =>
    `insert or ignore into ${STORY_LISTS} select ${entryOf(name, 'links', 'new')} ` +
    `from ${LISTS[name].links} links where links.article_id = new.id and ${isListed('new')};`,
).join(' ');

const onStory = (event: string, when: string, body: string): Trigger => ({
  name: `${STORY_LISTS}_story_${event}`,
  table: 'articles',
  statements: [
    `create trigger ${STORY_LISTS}_story_${event} after ${when} on articles begin ${body} end`,
  ],
});

/** Keep the table in step with stories and their links, whoever writes them. */
export const SQLITE_TRIGGERS: readonly Trigger[] = [
  ...LIST_NAMES.flatMap(onLinks),
  onStory(
    'update',
    `update of ${DECISIVE.join(', ')}`,
    `delete from ${STORY_LISTS} where article_id = old.id; ${listAnew}`,
  ),
  onStory('delete', 'delete', `delete from ${STORY_LISTS} where article_id = old.id;`),
];
