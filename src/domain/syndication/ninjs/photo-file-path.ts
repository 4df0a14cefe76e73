/**
 * The path of a photo's file relative to its document ("photos/pasar.jpg"), from "file:photos/pasar.jpg"
 * or a relative reference. `null` for what may not be read from there: other schemes, absolute paths,
 * "..", backslashes, control characters, however they are percent-encoded.
 */
export function photoFilePath(href: string): string | null {
  const reference = href.replace(/^file:/i, '');
  let path: string;
  try {
    path = decodeURIComponent(reference);
  } catch {
    return null;
  }
  if (path.startsWith('/') || path.endsWith('/') || /[\p{Cc}\\]/u.test(path)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.length === 0 || segments.includes('..') ? null : segments.join('/');
}
