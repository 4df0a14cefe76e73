/**
 * When a story was taken back: the time of its first retraction, or null while it stands. What
 * follows a retraction does not undo it.
 */
export function dateRetracted(
  corrections: readonly { readonly kind: string; readonly datePublished: string }[],
): string | null {
  return corrections.find(({ kind }) => kind === 'retraction')?.datePublished ?? null;
}
