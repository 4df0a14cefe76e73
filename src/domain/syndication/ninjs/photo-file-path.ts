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
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.length === 0 || segments.includes('..')) return null;
  const relative = segments.join('/');
  // After the dots are gone: "./C:/a" would be absolute on Windows.
  return /^[a-z][a-z0-9+.-]*:/i.test(relative) ? null : relative;
}
