/**
 * 100,000 alerts to 20,000 chats at Telegram's limits, on a simulated clock: how many minutes it takes, and whether a
 * limit is ever passed. The sender is the simplest there can be: 50 chats in hand, of each its oldest alert, one message
 * an alert; answers take 50 to 450 ms, and one in 2,000 is a `retry_after`. What was sent is checked against the limits
 * by a ledger of its own. `node bench/send-lanes.mjs`, after `npm run build`; exit 1 when it takes more than 70 minutes
 * or passes a limit.
 */
import { SendLanes } from '../dist/domain/delivery/send-lanes.js';

const ALERTS = 100_000;
const CHATS = 20_000;
const MOST_MINUTES = 70;
const IN_HAND = 50;
/** A chat whose turn is further away gives way to another. */
const LONGEST_TURN_MS = 3_000;
const FLOODED = 1 / 2_000;

/** Mulberry32: the same every run. */
let state = 7;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

/** A binary heap: the least key first. */
class Heap {
  #items = [];
  get size() {
    return this.#items.length;
  }
  push(key, value) {
    const items = this.#items;
    let i = items.push({ key, value }) - 1;
    for (let up = (i - 1) >> 1; i > 0 && items[up].key > items[i].key; i = up, up = (i - 1) >> 1)
      [items[up], items[i]] = [items[i], items[up]];
  }
  pop() {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0) return first;
    items[0] = last;
    for (let i = 0; ;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < items.length && items[child].key < items[least].key) least = child;
      if (least === i) return first;
      [items[least], items[i]] = [items[i], items[least]];
      i = least;
    }
  }
}

/** The times of one window; says whether one more, now, is too many. */
class Window {
  #times = [];
  constructor(most, lengthMs) {
    this.most = most;
    this.lengthMs = lengthMs;
  }
  isTooMany(nowMs) {
    while (this.#times.length > 0 && this.#times[0] <= nowMs - this.lengthMs) this.#times.shift();
    return this.#times.push(nowMs) > this.most;
  }
}

/** Every tenth chat is a group. A hundredth of the chats has a tenth of the alerts, the first chat hundreds. */
const chats = Array.from({ length: CHATS }, (_, i) => ({ id: i % 10 === 0 ? -i - 1 : i + 1, alerts: [] }));
for (const chat of chats) chat.alerts.push(0);
for (let n = CHATS; n < ALERTS; n++) chats[Math.floor(CHATS * random() ** 2)].alerts.push(n);
const groups = chats.filter(({ id }) => id < 0);
const mostOf = (list) => Math.max(...list.map(({ alerts }) => alerts.length));
console.log(
  `${ALERTS} alerts, ${CHATS} chats, of them ${groups.length} groups; most to a chat ${mostOf(chats)}, to a group ${mostOf(groups)}`,
);

const lanes = new SendLanes();
const ledger = { all: new Window(25, 1_000), chats: new Map(), passed: 0 };
function record(chatId, nowMs) {
  const known = ledger.chats.get(chatId) ?? [
    new Window(1, 1_000),
    ...(chatId < 0 ? [new Window(20, 60_000)] : []),
  ];
  ledger.chats.set(chatId, known);
  for (const window of [ledger.all, ...known]) if (window.isTooMany(nowMs)) ledger.passed += 1;
}

const ready = new Heap();
const events = new Heap();
for (const chat of chats) ready.push(chat.alerts[0], chat);
const counts = { sent: 0, floods: 0, mostLanes: 0 };
let now = 0;
let inHand = 0;

function later(atMs, happens) {
  events.push(atMs, happens);
}

function putBack(chat, atMs) {
  later(atMs, () => ready.push(chat.alerts[0], chat));
}

function send(chat) {
  const until = lanes.blockedUntilMs(chat.id, now);
  if (until !== undefined) {
    inHand -= 1;
    putBack(chat, until);
    return;
  }
  record(chat.id, now);
  later(now + 50 + Math.floor(random() * 400), () => settle(chat));
}

function settle(chat) {
  inHand -= 1;
  if (random() < FLOODED) {
    const until = now + 5_000 + Math.floor(random() * 25_000);
    lanes.block(chat.id, until, now);
    counts.floods += 1;
    putBack(chat, until);
    return;
  }
  counts.sent += 1;
  chat.alerts.shift();
  if (chat.alerts.length > 0) ready.push(chat.alerts[0], chat);
}

const started = performance.now();
while (ready.size > 0 || events.size > 0) {
  while (inHand < IN_HAND && ready.size > 0) {
    const chat = ready.pop().value;
    const slot = lanes.nextSlot(chat.id, now);
    if (slot - now > LONGEST_TURN_MS) {
      putBack(chat, slot);
      continue;
    }
    inHand += 1;
    later(lanes.take(chat.id, now), () => send(chat));
  }
  counts.mostLanes = Math.max(counts.mostLanes, lanes.size);
  const next = events.pop();
  now = next.key;
  next.value();
}
const seconds = (performance.now() - started) / 1_000;
const minutes = now / 60_000;
console.log(`sent ${counts.sent} in ${minutes.toFixed(1)} simulated minutes (at most ${MOST_MINUTES})`);
console.log(`limits passed: ${ledger.passed}; answers with retry_after: ${counts.floods}`);
console.log(`chats remembered at most: ${counts.mostLanes}; real time ${seconds.toFixed(1)} s`);
if (counts.sent !== ALERTS || ledger.passed > 0 || minutes > MOST_MINUTES) process.exitCode = 1;
