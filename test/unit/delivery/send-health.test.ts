import { expect, it } from 'vitest';
import { SendHealth } from '../../../src/domain/delivery/send-health.js';

const MINUTE = 60_000;

it('sends are well before there was any, and while a lost answer is rare among them', () => {
  const health = new SendHealth();
  expect(health.isIll(0)).toBe(false);
  for (let atMs = 0; atMs < 20; atMs++) health.note(atMs % 10 > 0, 100 - atMs);
  expect(health.isIll(100)).toBe(false);
});

it('sends are ill while more than a tenth of the last minute had no answer, and well when that minute is over', () => {
  const health = new SendHealth();
  health.note(false, 0);
  for (let atMs = 1; atMs <= 8; atMs++) health.note(true, atMs);
  expect(health.isIll(MINUTE - 1)).toBe(true);
  expect(health.isIll(MINUTE)).toBe(false);
});

it('what stays ill for an hour is taken as it is, until it was well once more', () => {
  const health = new SendHealth();
  for (let atMs = 0; atMs < 60 * MINUTE; atMs += MINUTE / 2) {
    health.note(false, atMs);
    expect(health.isIll(atMs)).toBe(true);
  }
  health.note(false, 60 * MINUTE);
  expect(health.isIll(60 * MINUTE)).toBe(false);
  expect(health.isIll(62 * MINUTE)).toBe(false);
  health.note(false, 62 * MINUTE);
  expect(health.isIll(62 * MINUTE)).toBe(true);
});

it('a clock that is set back leaves nothing to wait for', () => {
  const health = new SendHealth();
  health.note(false, 100 * MINUTE);
  expect(health.isIll(10 * MINUTE)).toBe(false);
});
