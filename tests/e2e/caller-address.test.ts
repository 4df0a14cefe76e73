import { join, PASSWORD } from '../helpers/readers';
import { type ServingProcess, startServingProcess } from '../helpers/serving-process';
import { startWarta, type Warta } from '../helpers/warta';
import { freePort, type RunningSite, startSite } from './support/start-site';

const WRONG = 'bukan-sandi-saya';

/** Failures that one account has room for at one address. */
const ROOM = 5;

describe('the address of a reader, told by the site to the CMS', () => {
  let believing: Warta;
  let unbelieving: ServingProcess;
  const sites: RunningSite[] = [];

  beforeAll(async () => {
    believing = await startWarta({ IS_PROXIED: 'true' });
    unbelieving = await startServingProcess({ IS_PROXIED: 'false' });
  });
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.stop()));
    await unbelieving.stop();
    await believing.stop();
  });

  /**
   * Uses up what one address may try at an account by the form of a site.
   * @returns what the right password is answered with from there, and then from another address
   */
  async function tryFromTwoAddresses(email: string, wartaUrl: string, isProxied: boolean) {
    await join(believing, email);
    const site = await startSite(await freePort(), wartaUrl, isProxied);
    sites.push(site);
    const logIn = async (address: string, password: string) => {
      const { status } = await fetch(`${site.url}/akun/masuk`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: site.url, 'X-Forwarded-For': address },
        body: new URLSearchParams({ email, password }),
      });
      return status;
    };
    expect(await logIn('203.0.113.1', PASSWORD)).toBe(303);
    for (let round = 0; round < ROOM; round += 1) {
      expect(await logIn('203.0.113.1', WRONG)).toBe(400);
    }
    return [await logIn('203.0.113.1', PASSWORD), await logIn('203.0.113.2', PASSWORD)];
  }

  it('counts apart when the CMS believes the site, and the site the proxy before it', async () => {
    const seen = await tryFromTwoAddresses('satu@pembaca.example', believing.url, true);
    expect(seen).toEqual([429, 303]);
  });

  it('is not what a reader says of himself', async () => {
    const seen = await tryFromTwoAddresses('dua@pembaca.example', believing.url, false);
    expect(seen).toEqual([429, 429]);
  });

  it("is the site's own to a CMS that believes nobody", async () => {
    const seen = await tryFromTwoAddresses('tiga@pembaca.example', unbelieving.url, true);
    expect(seen).toEqual([429, 429]);
  });
});
