import {
  ATTEMPT_BUDGETS,
  addressGroup,
  isTheft,
  normaliseEmail,
} from '../../../src/domain/accounts';

describe('what counts as one address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});

describe('the budgets of tries', () => {
  it('leave an address much more room than an account', () => {
    const { account, address, accountAtAddress } = ATTEMPT_BUDGETS.login;
    expect(accountAtAddress?.points).toBeLessThan(account?.points ?? 0);
    expect(account?.points).toBeLessThan(address?.points ?? 0);
  });

  it('never lock anybody out for longer than an hour', () => {
    for (const budgets of Object.values(ATTEMPT_BUDGETS)) {
      for (const { duration, points } of Object.values(budgets)) {
        expect(duration).toBeLessThanOrEqual(3600);
        expect(points).toBeGreaterThan(0);
      }
    }
  });
});

describe('a replaced refresh token', () => {
  const replacedAt = new Date('2026-11-24T12:00:00Z');

  it.each([
    [0, false],
    [30_000, false],
    [30_001, true],
    [86_400_000, true],
  ])('that is shown %d ms later tells of a thief: %s', (later, theft) => {
    expect(isTheft(replacedAt, new Date(replacedAt.getTime() + later))).toBe(theft);
  });
});

it('all spellings of an address are one', () => {
  expect(normaliseEmail('  Siti@Contoh.EXAMPLE ')).toBe('siti@contoh.example');
});
