import { useField } from '@strapi/strapi/admin';
import { changesTo, chosenEntries, type LinkChanges, type LinkedEntry, NO_CHANGES } from './links';
import { type DeskRelation, useReadLinksQuery } from './links-api';

export interface StoryPlaceProps {
  /** Undefined as long as the story has never been saved. */
  documentId: string | undefined;
  status: 'draft' | 'published';
}

const NONE: readonly LinkedEntry[] = [];

/** What a relation of the story in the form links to, and how to make it link to something else. */
export function useLinks(relation: DeskRelation, { documentId, status }: StoryPlaceProps) {
  const { value, onChange, error } = useField<LinkChanges>(relation);
  const { currentData: stored = NONE, isLoading } = useReadLinksQuery(
    { documentId: documentId ?? '', relation, status },
    { skip: documentId === undefined, refetchOnMountOrArgChange: true },
  );
  return {
    chosen: chosenEntries(stored, { ...NO_CHANGES, ...value }),
    isLoading,
    error,
    choose: (entries: readonly LinkedEntry[]) => onChange(relation, changesTo(stored, entries)),
  };
}
