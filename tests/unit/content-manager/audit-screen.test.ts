import { filtersOf, queryOf } from '../../../src/admin/audit/audit-search';
import { targetPath } from '../../../src/admin/audit/target-path';
import { texts } from '../../../src/admin/audit/texts';
import { AUDIT_ACTIONS } from '../../../src/domain/audit';

describe('the address of the audit log', () => {
  it('has the filters that are set, and the same ones are read from it', () => {
    const query = queryOf({ who: ' Dewi Warta ', action: '', from: '2026-01-31' });
    expect(query).toEqual({ who: 'Dewi Warta', from: '2026-01-31' });
    expect(filtersOf(new URLSearchParams({ ...query, after: '12', other: 'x' }))).toEqual(query);
  });
});

describe('an entry leads to', () => {
  it.each([
    [
      'a story',
      'api::article.article',
      'abc',
      '/content-manager/collection-types/api::article.article/abc',
    ],
    ['a user', 'admin::user', '7', '/settings/users/7'],
    ['a role', 'admin::role', '3', '/settings/roles/3'],
  ])('%s', (_what, contentType, documentId, path) => {
    expect(targetPath({ action: 'update', contentType, documentId })).toBe(path);
  });

  it('nothing when that was deleted', () => {
    const entry = { action: 'delete', contentType: 'api::article.article', documentId: 'abc' };
    expect(targetPath(entry)).toBeNull();
  });
});

it.each(['id', 'en'] as const)('every action of the log has a word in %s', (language) => {
  const named = Object.keys(texts[language])
    .filter((name) => name.startsWith('action.'))
    .map((name) => name.slice('action.'.length));
  expect(named.sort()).toEqual([...AUDIT_ACTIONS].sort());
});
