import { texts } from '../../../src/admin/panels/texts';
import { en } from '../../../src/admin/translations/en';
import { id } from '../../../src/admin/translations/id';
import { CHECKLIST, STEPS, TRANSITIONS } from '../../../src/domain/publishing';

const named = (words: Readonly<Record<string, string>>, group: string) =>
  Object.keys(words)
    .filter((name) => name.startsWith(`${group}.`))
    .map((name) => name.slice(group.length + 1))
    .sort();

describe.each([
  ['Indonesian', texts.id, id],
  ['English', texts.en, en],
])("the %s words of the desk's panels", (_language, desk, { choices }) => {
  it('name every rule of the checklist, and nothing else', () => {
    expect(named(desk, 'rule')).toEqual(CHECKLIST.map(({ rule }) => rule).sort());
  });

  it('name every transition, and nothing else', () => {
    expect(named(desk, 'transition')).toEqual([...TRANSITIONS].sort());
  });

  it('name every step that a story is shown at, and nothing else', () => {
    expect(named(desk, 'step')).toEqual([...STEPS, 'published'].sort());
  });

  it('call a step what the form calls it', () => {
    for (const step of STEPS) {
      expect(desk[`step.${step}`]).toBe(choices[step]);
    }
  });
});
