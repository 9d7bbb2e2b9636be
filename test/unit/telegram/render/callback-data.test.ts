import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  callbackData,
  parseCallbackData,
  type CallbackAction,
} from '../../../../src/telegram/render/callback-data.js';

const whole = fc.maxSafeNat();
const actions: fc.Arbitrary<CallbackAction> = fc.oneof(
  fc.record({ kind: fc.constant('passage'), answerId: whole, index: fc.nat(1_000), widened: fc.boolean() }),
  fc.record({ kind: fc.constant('vote'), answerId: whole, helpful: fc.boolean() }),
  fc.record({ kind: fc.constant('article'), articleId: fc.stringMatching(/^[0-9a-f]{16}$/) }),
  fc.record({ kind: fc.constant('latest'), offset: whole }),
  fc.record({ kind: fc.constant('settings'), page: fc.constantFrom('overview', 'language') }),
  fc.record({ kind: fc.constant('language'), choice: fc.constantFrom('en', 'vi', 'auto') }),
  fc.record({ kind: fc.constant('forget'), confirmed: fc.boolean() }),
);

it('comes back as it was sent, in 64 bytes at most', () => {
  fc.assert(
    fc.property(actions, (action) => {
      const data = callbackData(action);
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      expect(parseCallbackData(data)).toEqual(action);
    }),
  );
});

it.each([
  ['a passage of an answer', 'p:12:1:0', { kind: 'passage', answerId: 12, index: 1, widened: false }],
  ['a vote', 'v:12:1', { kind: 'vote', answerId: 12, helpful: true }],
  ['an article', 'a:0123456789abcdef', { kind: 'article', articleId: '0123456789abcdef' }],
  ['a page of articles', 'l:5', { kind: 'latest', offset: 5 }],
  ['the settings', 's:overview', { kind: 'settings', page: 'overview' }],
  ['a language', 'g:vi', { kind: 'language', choice: 'vi' }],
  ['erasing', 'f:1', { kind: 'forget', confirmed: true }],
])('understands %s in buttons that are out there already', (_, data, action) => {
  expect(parseCallbackData(data)).toEqual(action);
});

it.each([
  '',
  'p',
  'p:1:2',
  'p:-1:0:0',
  'p:01:0:0',
  'p:1:0:2',
  'v:1:x',
  'a:',
  'a:../x',
  'l:1e9',
  'g:fr',
  'f:',
  ' l:5',
  'l:5\n',
  'l:٥',
])('does not know %j', (data) => {
  expect(parseCallbackData(data)).toBeUndefined();
});

it('understands nothing that it would send otherwise', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]:[0-9a-f:]{0,20}$/)),
      (data) => {
        const action = parseCallbackData(data);
        if (action !== undefined) expect(callbackData(action)).toBe(data);
      },
    ),
    { numRuns: 1_000 },
  );
});
