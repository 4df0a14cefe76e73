/** What the log can be searched by, as the endpoint and the address of the page name it. */
export const FILTERS = ['who', 'action', 'documentId', 'from', 'to'] as const;

export type Filter = (typeof FILTERS)[number];

/** The filters that are set, by their names. */
export type AuditFilters = Partial<Record<Filter, string>>;

/** The filters in the query of an address. */
export function filtersOf(query: URLSearchParams): AuditFilters {
  return Object.fromEntries(
    FILTERS.map((name) => [name, query.get(name) ?? ''] as const).filter(
      ([, value]) => value !== '',
    ),
  );
}

/** The query of the first page of what these filters let through. */
export function queryOf(filters: AuditFilters): Record<string, string> {
  return Object.fromEntries(
    FILTERS.map((name) => [name, filters[name]?.trim() ?? ''] as const).filter(
      ([, value]) => value !== '',
    ),
  );
}
