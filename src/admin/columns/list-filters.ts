import { STAGES, type Stage } from '../../domain/publishing';

/** A filter as the content manager keeps it in the address of a list. */
export type ListFilter = Readonly<Record<string, unknown>>;

/** Stories at a stage; the server knows it (src/request/asked-stories.ts). */
export const ofStage = (stage: Stage): ListFilter => ({ stage: { $eq: stage } });

/** Stories that the editions of the editor's desk carry; the server knows it too. */
export const OF_OWN_DESK: ListFilter = { desk: { $eq: 'own' } };

/** Stories that an admin user has begun. */
export const begunBy = (user: number | string): ListFilter => ({
  createdBy: { id: { $eq: String(user) } },
});

const isSame = (one: ListFilter, other: ListFilter): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether a filter stands among those of a list. */
export const hasFilter = (filters: readonly ListFilter[], filter: ListFilter): boolean =>
  filters.some((other) => isSame(filter, other));

/** The filters of a list with one more, or without it when it stood among them. */
export const toggleFilter = (filters: readonly ListFilter[], filter: ListFilter): ListFilter[] =>
  hasFilter(filters, filter)
    ? filters.filter((other) => !isSame(filter, other))
    : [...filters, filter];

/** The filters of a list with this stage and no other; with none for null. */
export const withStage = (filters: readonly ListFilter[], stage: Stage | null): ListFilter[] => [
  ...filters.filter((filter) => !('stage' in filter)),
  ...(stage ? [ofStage(stage)] : []),
];

/** The stage that a list is filtered by, or null. */
export const chosenStage = (filters: readonly ListFilter[]): Stage | null =>
  STAGES.find((stage) => hasFilter(filters, ofStage(stage))) ?? null;
