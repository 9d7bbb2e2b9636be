import { describe, expect, it } from 'vitest';
import { FloodGate } from '../../../../../src/telegram/features/questions/flood-gate.js';

const GO = { kind: 'go' };

function gateOf(questions: number, withinMs = 60_000) {
  const clock = { ms: 1_000 };
  return { clock, gate: new FloodGate({ questions, withinMs }, () => clock.ms) };
}

describe('the flood gate', () => {
  it('lets a chat ask so many questions in any minute, and says when the next one is free', () => {
    const { gate, clock } = gateOf(2);
    expect(gate.take(1)).toEqual(GO);
    clock.ms = 21_000;
    expect(gate.take(1)).toEqual(GO);
    expect(gate.take(1)).toEqual({ kind: 'wait', untilMs: 61_000, tell: true });
    clock.ms = 61_000;
    expect(gate.take(1)).toEqual(GO);
    expect(gate.take(1)).toEqual({ kind: 'wait', untilMs: 81_000, tell: false });
  });

  it('has a chat told once a minute', () => {
    const { gate, clock } = gateOf(1);
    gate.take(1);
    const told: boolean[] = [];
    for (const seconds of [2, 30, 60.9, 61, 62, 130, 190]) {
      clock.ms = seconds * 1_000;
      const turn = gate.take(1);
      told.push(turn.kind === 'wait' && turn.tell);
    }
    expect(told).toEqual([true, false, false, false, true, false, false]);
  });

  it('holds no chat up for what another one asks', () => {
    const { gate } = gateOf(1);
    gate.take(1);
    expect([gate.take(1).kind, gate.take(2).kind]).toEqual(['wait', 'go']);
  });

  it('remembers the ten thousand chats that asked last', () => {
    const { gate } = gateOf(1);
    for (let chat = 0; chat < 10_000; chat++) gate.take(chat);
    expect(gate.take(0).kind).toBe('wait');
    gate.take(10_000);
    expect([gate.take(0).kind, gate.take(1).kind]).toEqual(['wait', 'go']);
  });

  it('lets everything through where there is no limit', () => {
    const gate = new FloodGate(undefined, () => 0);
    for (let i = 0; i < 100; i++) expect(gate.take(1)).toEqual(GO);
  });
});
