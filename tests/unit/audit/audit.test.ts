import { type Access, compareAccess, csvLine } from '../../../src/domain/audit';

describe('a line of CSV', () => {
  it.each([
    ['plain texts', ['a', 1, null, undefined], 'a,1,,\r\n'],
    ['commas, quotes and line ends', ['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    ['a formula', ['=HYPERLINK("x")'], '"\'=HYPERLINK(""x"")"\r\n'],
    ['signs that begin one', ['+1', '-1', '@x', '\tx'], "'+1,'-1,'@x,'\tx\r\n"],
    ['the same signs within', ['a=b', '1-2'], 'a=b,1-2\r\n'],
  ])('holds %s', (_what, values, line) => {
    expect(csvLine(values)).toBe(line);
  });
});

describe('a change of access', () => {
  const user = {
    id: 1,
    name: 'Rini',
    email: 'rini@redaksi.example',
    active: true,
    blocked: false,
    roles: ['Reporter'],
    passwordMark: 'a',
  };
  const role = { id: 7, name: 'Reporter', description: '', permissions: ['read', 'write'] };
  const access: Access = { users: [user], roles: [role] };

  it('is none when nothing changed', () => {
    expect(compareAccess(access, access)).toEqual([]);
  });

  it('tells which roles a user was given and lost', () => {
    const after = { ...access, users: [{ ...user, roles: ['Editor'] }] };
    expect(compareAccess(access, after)).toEqual([
      {
        action: 'role-change',
        on: 'user',
        id: 1,
        name: 'Rini',
        details: { given: ['Editor'], taken: ['Reporter'] },
      },
    ]);
  });

  it('tells that a password is new, and nothing of it', () => {
    const after = { ...access, users: [{ ...user, passwordMark: 'rahasia', active: false }] };
    const changes = compareAccess(access, after);
    expect(changes).toMatchObject([
      {
        action: 'user-change',
        details: { fate: 'changed', active: { from: true, to: false }, password: 'changed' },
      },
    ]);
    expect(JSON.stringify(changes)).not.toContain('rahasia');
  });

  it('tells of users that come and go', () => {
    expect(compareAccess({ ...access, users: [] }, access)).toMatchObject([
      { action: 'user-change', details: { fate: 'created' } },
      { action: 'role-change', details: { given: ['Reporter'], taken: [] } },
    ]);
    expect(compareAccess(access, { ...access, users: [] })).toMatchObject([
      { action: 'user-change', name: 'Rini', details: { fate: 'deleted' } },
      { action: 'role-change', details: { given: [], taken: ['Reporter'] } },
    ]);
  });

  it('tells what a role may do from now on, and what no more', () => {
    const after = { ...access, roles: [{ ...role, permissions: ['read', 'publish'] }] };
    expect(compareAccess(access, after)).toEqual([
      {
        action: 'permission-change',
        on: 'role',
        id: 7,
        name: 'Reporter',
        details: { fate: 'changed', given: ['publish'], taken: ['write'] },
      },
    ]);
  });
});
