import { describe, expect, it } from 'vitest';
import { AlertAccount } from '../../kill/alert-account.js';

const due = [{ chatId: 1, article: 5 }];
const everything = () => true;

function accountOf(
  ...copies: readonly { readonly life: number; readonly answered: boolean }[]
): AlertAccount {
  const account = new AlertAccount();
  for (const copy of copies) account.delivered({ chatId: 1, article: 5, ...copy });
  return account;
}

describe('the account of a kill test', () => {
  it('finds nothing wrong with an alert that came once', () => {
    const account = accountOf({ life: 0, answered: true });
    account.noted(1, 5, 0);
    expect(account.audit(due, everything)).toEqual({
      due: 1,
      lost: 0,
      doubles: 0,
      mostCopies: 1,
      violations: [],
    });
  });

  it('finds an alert that never came', () => {
    expect(new AlertAccount().audit(due, everything)).toMatchObject({
      lost: 1,
      violations: ['chat 1 never got article 5'],
    });
  });

  it('counts a copy that was sent because the answer to the one before was lost', () => {
    const afterKill = accountOf({ life: 0, answered: true }, { life: 1, answered: true });
    afterKill.noted(1, 5, 1);
    expect(afterKill.audit(due, everything)).toMatchObject({ doubles: 1, mostCopies: 2, violations: [] });
    const withheld = accountOf({ life: 0, answered: false }, { life: 0, answered: true });
    expect(withheld.audit(due, everything)).toMatchObject({ doubles: 1, violations: [] });
  });

  it('finds a copy that was sent though the one before was known of', () => {
    const stored = accountOf({ life: 0, answered: true }, { life: 1, answered: true });
    stored.noted(1, 5, 0);
    expect(stored.audit(due, everything).violations).toEqual([
      'chat 1 got article 5 again: the database knew that it was sent',
    ]);
    const told = accountOf({ life: 0, answered: true }, { life: 0, answered: true });
    expect(told.audit(due, everything).violations).toEqual([
      'chat 1 got article 5 again: the process had been told that it was sent',
    ]);
  });

  it('finds an alert that came a third time, whatever the reason', () => {
    const copies = [0, 1, 2].map((life) => ({ life, answered: false }));
    expect(accountOf(...copies).audit(due, everything).violations).toEqual(['chat 1 got article 5 3 times']);
  });

  it('finds an alert of what the chat does not want', () => {
    expect(accountOf({ life: 0, answered: true }).audit([], () => false).violations).toEqual([
      'chat 1 got article 5, which it did not want',
    ]);
  });
});
