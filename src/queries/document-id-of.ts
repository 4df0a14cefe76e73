/** The documentId of what a save returned, or undefined when there was nothing to save into. */
export function documentIdOf(saved: unknown): string | undefined {
  const documentId = (saved as { documentId?: unknown } | null)?.documentId;
  return typeof documentId === 'string' ? documentId : undefined;
}
