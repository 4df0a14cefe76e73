/** An entry that a story's relation links to, as far as the form shows and sends it. */
export interface LinkedEntry {
  /** The number of its row. */
  id: number;
  documentId: string;
  name: string;
}

/** A link in the content manager's form: it shows the label, and sends `apiData`. */
interface FormLink extends LinkedEntry {
  label: string;
  apiData: { id: number; documentId: string };
  /** By which the content manager's own input sorts its list; a key of fractional indexing. */
  __temp_key__: string;
}

/** A relation in the content manager's form: what has changed since it was opened. */
export interface LinkChanges {
  connect: readonly FormLink[];
  disconnect: readonly { id: number; apiData: { id: number; documentId: string } }[];
}

export const NO_CHANGES: LinkChanges = { connect: [], disconnect: [] };

const sent = ({ id, documentId }: LinkedEntry) => ({ id, documentId });

const has = (entries: readonly { id: number }[], { id }: { id: number }): boolean =>
  entries.some((entry) => entry.id === id);

/** An entry as the form links to it. What else is known of it stays with it. */
export const formLink = <E extends LinkedEntry>(entry: E): E & FormLink => ({
  ...entry,
  label: entry.name,
  apiData: sent(entry),
  __temp_key__: 'a0',
});

/** What the relation links to once the form is saved, the stored entries first. */
export const chosenEntries = (
  stored: readonly LinkedEntry[],
  { connect, disconnect }: LinkChanges,
): LinkedEntry[] => [
  ...stored.filter((entry) => !has(disconnect, entry) && !has(connect, entry)),
  ...connect,
];

/** The changes that make the relation link to these entries, and to no others. */
export function changesTo(
  stored: readonly LinkedEntry[],
  chosen: readonly LinkedEntry[],
): LinkChanges {
  return {
    connect: chosen.filter((entry) => !has(stored, entry)).map(formLink),
    disconnect: stored
      .filter((entry) => !has(chosen, entry))
      .map((entry) => ({ id: entry.id, apiData: sent(entry) })),
  };
}
