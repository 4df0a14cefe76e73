import { LISTS, type ListName, STORY_LISTS } from '../../database/story-lists';

/**
 * From the lists of all rows that a query finds, as `targets` and `entries`: at least the newest
 * `limit` of each that has so many, more where some were published at the same moment. What is read
 * grows with the number of lists, and not with that of their stories. Conditions may follow.
 *
 * @param targets a query whose rows have an `id`
 * @param limit a number, or "?" for a binding, which then comes after those of `where`
 * @param where what counts among the newest, in columns of the entries
 */
export function fromNewestOfEach(
  list: ListName,
  targets: string,
  { limit, where = 'true' }: { limit: string; where?: string },
): string {
  const { code } = LISTS[list];
  // SQLite keeps the order of a cross join: it would else read the lists from end to end.
  return (
    `from (${targets}) targets cross join ${STORY_LISTS} entries ` +
    `where entries.list = ${code} and entries.target_id = targets.id ` +
    'and entries.date_published >= (select min(newest.date_published) from ' +
    `(select date_published from ${STORY_LISTS} where list = ${code} ` +
    `and target_id = targets.id and ${where} ` +
    `order by date_published desc, document_id desc limit ${limit}) newest)`
  );
}
