import { samePermissions } from '../../../src/permissions/same-permissions';

const reading = {
  action: 'explorer.read',
  actionParameters: {},
  subject: 'api::article.article',
  properties: { fields: ['headline', 'lead'] },
  conditions: ['own', 'public'],
};
const publishing = { ...reading, action: 'explorer.publish', properties: {}, conditions: [] };

describe('two lists of permissions', () => {
  it('are the same in whatever order', () => {
    const turned = {
      ...reading,
      properties: { fields: ['lead', 'headline'] },
      conditions: ['public', 'own'],
    };
    expect(samePermissions([reading, publishing], [publishing, turned])).toBe(true);
  });

  it.each([
    ['a permission', [reading]],
    ['a field', [{ ...reading, properties: { fields: ['headline'] } }, publishing]],
    ['a condition', [{ ...reading, conditions: ['own'] }, publishing]],
    ['the type', [{ ...reading, subject: 'api::tag.tag' }, publishing]],
  ])('differ when %s does', (_what, others) => {
    expect(samePermissions([reading, publishing], others)).toBe(false);
  });
});
