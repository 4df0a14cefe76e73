export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where this process reaches the CMS. */
  readonly wartaUrl: string;
  /** Where browsers reach the files of the CMS. */
  readonly wartaPublicUrl: string;
  /** Where readers find this site: an origin, since its pages link from the root. */
  readonly siteUrl: string;
  /** Whether a reverse proxy in front says by X-Forwarded-For who asks. */
  readonly isProxied: boolean;
}

/**
 * Reads the settings from the environment. Addresses come out without a slash at their end.
 * @throws Error naming the variable that will not do
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string, fallback: string) => env[name]?.trim() || fallback;

  const url = (name: string, fallback: string) => {
    const text = read(name, fallback);
    if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
      throw new Error(`${name} must be an http or https address, not "${text}"`);
    }
    return text.replace(/\/+$/, '');
  };

  const origin = (name: string, fallback: string) => {
    const { href, origin } = new URL(url(name, fallback));
    if (href !== `${origin}/`) {
      throw new Error(
        `${name} must be an origin such as https://news.example.org: no path, query, fragment or password`,
      );
    }
    return origin;
  };

  const port = Number(read('SITE_PORT', '3000'));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error('SITE_PORT must be a whole number from 1 to 65535');
  }
  const wartaUrl = url('WARTA_URL', 'http://127.0.0.1:1337');

  return {
    port,
    host: read('HOST', '0.0.0.0'),
    wartaUrl,
    wartaPublicUrl: url('WARTA_PUBLIC_URL', wartaUrl),
    siteUrl: origin('SITE_URL', `http://localhost:${port}`),
    isProxied: read('IS_PROXIED', 'false') === 'true',
  };
}
