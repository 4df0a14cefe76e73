import { Parser } from 'htmlparser2';
import { drawScene } from '../../../src/seed/photos/draw-scene';
import { isScene, SCENE_DRAWINGS, type Scene } from '../../../src/seed/photos/scene';

const SIZE = { width: 1200, height: 675 };
const SEEDS = ['panen-raya', 'rob-pesisir', 'pasar-malam', 'x'];
const scenes = Object.keys(SCENE_DRAWINGS).filter(isScene);

interface Inspection {
  names: Set<string>;
  ids: string[];
  attributes: string[];
  root: Record<string, string>;
}

function inspect(svg: string): Inspection {
  const found: Inspection = {
    names: new Set(),
    ids: [],
    attributes: [],
    root: {},
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (found.names.size === 0) found.root = attributes;
        found.names.add(name);
        found.attributes.push(...Object.values(attributes));
        if (attributes.id !== undefined) found.ids.push(attributes.id);
      },
    },
    { xmlMode: true },
  );
  parser.write(svg);
  parser.end();
  return found;
}

/** The first tag that is closed out of turn or never, which the lenient parser would forgive. */
function firstBadTag(svg: string): string | undefined {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return tag;
    } else if (!tag.endsWith('/>')) open.push(name);
  }
  return open[0];
}

describe.each(scenes)('the scene "%s"', (scene: Scene) => {
  it.each(SEEDS)('is a well-formed SVG document for the seed "%s"', (seed) => {
    const svg = drawScene(scene, seed, SIZE);
    const found = inspect(svg);
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg.endsWith('</svg>')).toBe(true);
    expect(firstBadTag(svg)).toBeUndefined();
    expect(found.root).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      width: '1200',
      height: '675',
      viewBox: '0 0 1200 675',
    });
    expect(found.names.size).toBeGreaterThan(3);
  });

  it.each(SEEDS)('holds only finite numbers and real colours for the seed "%s"', (seed) => {
    const faulty = inspect(drawScene(scene, seed, SIZE)).attributes.filter(
      (value) =>
        /NaN|Infinity|undefined|null/.test(value) ||
        (value.startsWith('#') && !/^#[0-9a-f]{6}$/.test(value)),
    );
    expect(faulty).toEqual([]);
  });

  it('refers only to things it defines, each defined once', () => {
    for (const seed of SEEDS) {
      const svg = drawScene(scene, seed, SIZE);
      const { ids } = inspect(svg);
      const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(references.length).toBeGreaterThan(0);
      for (const reference of references) expect(ids).toContain(reference);
      expect(svg).not.toMatch(/href|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    }
  });

  it('has no text and no fonts', () => {
    for (const seed of SEEDS) {
      const svg = drawScene(scene, seed, SIZE);
      expect(svg).not.toMatch(/<text|<tspan|font/);
      expect(svg.replace(/<[^>]*>/g, '')).toBe('');
    }
  });

  it('is the same picture for the same seed, and another for every other seed', () => {
    const drawn = SEEDS.map((seed) => drawScene(scene, seed, SIZE));
    expect(SEEDS.map((seed) => drawScene(scene, seed, SIZE))).toEqual(drawn);
    expect(new Set(drawn).size).toBe(SEEDS.length);
  });

  it('appears in the light of several times of day', () => {
    const skies = Array.from({ length: 24 }, (_, index) =>
      drawScene(scene, `story-${index}`, SIZE)
        .match(/stop-color="(#[0-9a-f]{6})"/)
        ?.at(1),
    );
    expect(new Set(skies).size).toBeGreaterThanOrEqual(3);
  });
});

describe('the size of a picture', () => {
  it('changes the document, not the drawing in it', () => {
    const large = drawScene('laut', 'ombak', SIZE);
    const small = drawScene('laut', 'ombak', { width: 320, height: 180 });
    expect(inspect(small).root).toMatchObject({ width: '320', height: '180' });
    expect(small.slice(small.indexOf('>'))).toBe(large.slice(large.indexOf('>')));
  });
});
