import { useEffect, useState } from 'react';
import { useLazyListVersionsQuery, useListVersionsQuery, type VersionPage } from './history-api';

/** As many versions as are loaded at once. */
const LOADED = 20;

/** The versions of a story, the newest first, and more of them when they are asked for. */
export function useVersions(story: string) {
  const { data: first, error } = useListVersionsQuery(
    { story, limit: LOADED },
    { refetchOnMountOrArgChange: true },
  );
  const [older, setOlder] = useState<VersionPage | null>(null);
  const [load, { isFetching }] = useLazyListVersionsQuery();

  // A new version moves the pages: what was loaded beyond the first is asked for anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it depends on the first page as a whole
  useEffect(() => setOlder(null), [first]);

  const next = older ? older.next : first?.next;
  return {
    versions: first && [...first.versions, ...(older?.versions ?? [])],
    error,
    isLoadingOlder: isFetching,
    loadOlder: next
      ? async () => {
          const page = await load({ story, limit: LOADED, after: next }).unwrap();
          setOlder({ versions: [...(older?.versions ?? []), ...page.versions], next: page.next });
        }
      : null,
  };
}
