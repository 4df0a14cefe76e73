import path from 'node:path';

const { findChromium } = jest.requireActual<{
  findChromium(env: Record<string, string | undefined>, places?: string[]): string;
}>(path.resolve(__dirname, '../../../scripts/lib/find-chromium.js'));

describe('the browser of the browser tests', () => {
  it('is what CHROMIUM_PATH names, wherever else there is one', () => {
    expect(findChromium({ CHROMIUM_PATH: __filename }, [process.execPath])).toBe(__filename);
  });

  it('is else the first that stands in a usual place', () => {
    expect(findChromium({}, ['/not/there', process.execPath, __filename])).toBe(process.execPath);
  });

  it('is not replaced by another when CHROMIUM_PATH names one that is not there', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/not/there' }, [process.execPath])).toThrow(
      'CHROMIUM_PATH names /not/there, which is not there.',
    );
  });

  it('is asked for, naming CHROMIUM_PATH, when there is none', () => {
    expect(() => findChromium({}, ['/not/there'])).toThrow(/need Chromium.*CHROMIUM_PATH/);
  });
});
