import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PreviewedInterest } from '../../../../src/telegram/render/alert-callback-data.js';
import {
  callbackData,
  parseCallbackData,
  type CallbackAction,
} from '../../../../src/telegram/render/callback-data.js';

const whole = fc.maxSafeNat();
const counted = fc.integer({ min: 1, max: 999_999_999_999 });
const strictness = fc.constantFrom('strict', 'normal', 'wide');
const interest: fc.Arbitrary<PreviewedInterest> = fc.oneof(
  fc.record({ kind: fc.constantFrom('everything', 'keywords') }),
  fc.record({ kind: fc.constant('topic'), strictness }),
  fc.record({ kind: fc.constant('publisher'), articleId: fc.stringMatching(/^[0-9a-f]{16}$/) }),
);
const actions: fc.Arbitrary<CallbackAction> = fc.oneof(
  fc.record({ kind: fc.constant('passage'), answerId: whole, index: fc.nat(1_000), widened: fc.boolean() }),
  fc.record({ kind: fc.constant('vote'), answerId: whole, helpful: fc.boolean() }),
  fc.record({ kind: fc.constant('article'), articleId: fc.stringMatching(/^[0-9a-f]{16}$/) }),
  fc.record({ kind: fc.constant('latest'), offset: whole }),
  fc.record({ kind: fc.constant('settings'), page: fc.constantFrom('overview', 'language') }),
  fc.record({ kind: fc.constant('language'), choice: fc.constantFrom('en', 'vi', 'auto') }),
  fc.record({ kind: fc.constant('forget'), confirmed: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('why', 'show-held', 'cancel') }),
  fc.record({ kind: fc.constant('subscriptions' as const), page: fc.nat(99) }),
  fc.record({ kind: fc.constant('mute'), subscriptionId: counted }),
  fc.record({
    kind: fc.constantFrom('subscription', 'edit-subscription', 'remove-subscription'),
    id: counted,
  }),
  fc.record({ kind: fc.constant('pause-subscription'), id: counted, paused: fc.boolean() }),
  fc.record({ kind: fc.constant('set-strictness'), id: counted, strictness }),
  fc.record({
    kind: fc.constant('subscribe'),
    choice: fc.constantFrom('menu', 'keywords', 'topic', 'publisher'),
  }),
  fc.record({ kind: fc.constantFrom('preview', 'confirm'), interest }),
  fc.record({
    kind: fc.constant('set'),
    command: fc.constantFrom('pause', 'resume', 'digest', 'quiet', 'timezone'),
    argument: fc.stringMatching(/^[A-Za-z0-9:_/ -]{0,48}$/),
  }),
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
  't:d',
  'n:k:1',
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
