import { REMOVED, type PlannedAlert, type QueuedFor } from '../../src/application/ports/alert-transaction.js';
import type {
  AlertForm,
  ArticleTrace,
  LeasedAlerts,
  LeaseLimits,
  Outbox,
  PlanOutcome,
  QueuedAlert,
  ReleasedAlerts,
} from '../../src/application/ports/outbox.js';
import type { Succession } from '../../src/application/ports/subscription-store.js';
import { FakeAlertSettings } from './fake-alert-settings.js';

interface Row {
  readonly id: number;
  chatId: number;
  threadId: number | null;
  readonly articleId: string;
  form: AlertForm;
  readonly kind: 'article' | 'correction' | 'resumed';
  subscriptionId: number;
  paragraph: number | null;
  state: 'queued' | 'sent' | 'dropped';
  dueMs: number | null;
  leasedUntilMs: number | null;
  again: boolean;
  unknownOutcomes: number;
  leaving: boolean;
  messageId: number | null;
  settledMs: number | null;
  reason: string | null;
  createdMs: number;
}

type NewRow = PlannedAlert & Pick<Row, 'kind' | 'createdMs'>;

const NOT_IN_HAND = { leasedUntilMs: null, leaving: false } as const;
const WEEK_MS = 7 * 24 * 60 * 60_000;

/** An outbox in memory, with what its chats have chosen. `FakeAlertTransaction` fills it. */
export class FakeOutbox implements Outbox {
  /** What was decided of articles; `FakeAlertTransaction` writes it. */
  readonly outcomes = new Map<string, PlanOutcome>();
  #rows: Row[] = [];
  /** In the order in which they came to be known. */
  readonly #chats = new Set<number>();
  #lastId = 0;

  constructor(readonly settings = new FakeAlertSettings()) {
    settings.moves(this);
  }

  lease(
    limits: LeaseLimits,
    { nowMs, untilMs }: { readonly nowMs: number; readonly untilMs: number },
  ): Promise<readonly LeasedAlerts[]> {
    const free = [...this.#chats]
      .filter(
        (chatId) =>
          this.#open(chatId) && !this.#rows.some((row) => row.chatId === chatId && inHand(row, nowMs)),
      )
      .map((chatId) => ({ chatId, dueMs: this.#dueMs(chatId) }))
      .filter(({ dueMs }) => dueMs <= nowMs)
      .sort((one, other) => one.dueMs - other.dueMs);
    const leased: LeasedAlerts[] = [];
    for (const { chatId } of free) {
      if (leased.length >= limits.chats) break;
      const next = this.#takeNext(chatId, limits, nowMs, untilMs);
      if (next !== undefined) leased.push(next);
    }
    return Promise.resolve(leased);
  }

  sent(ids: readonly number[], messageId: number, nowMs: number): Promise<void> {
    for (const row of this.#byIds(ids)) {
      const refused = this.settings.refusals.get(row.chatId);
      if (refused !== undefined) Object.assign(refused, { count: 0, told: false });
      Object.assign(row, NOT_IN_HAND);
      if (row.form === 'digest')
        this.settings.noteDigest(
          row.chatId,
          Math.max(nowMs, this.settings.now(row.chatId).lastDigestMs ?? 0),
        );
      if (row.state === 'sent') continue;
      const again = row.state === 'queued' && row.again;
      const messageIdNow = row.kind === 'article' ? messageId : null;
      const settledMs = again ? null : nowMs;
      Object.assign(row, { state: again ? 'queued' : 'sent', settledMs, messageId: messageIdNow });
      Object.assign(row, { reason: null, again: false, unknownOutcomes: 0 });
    }
    return Promise.resolve();
  }

  leaving(ids: readonly number[], areLeaving = true): Promise<void> {
    for (const row of this.#byIds(ids)) row.leaving = areLeaving;
    return Promise.resolve();
  }

  postpone(
    ids: readonly number[],
    dueMs: number | 'held',
    {
      unknownOutcome = false,
      asDigest = false,
    }: { readonly unknownOutcome?: boolean; readonly asDigest?: boolean } = {},
  ): Promise<void> {
    for (const row of this.#byIds(ids)) {
      Object.assign(row, NOT_IN_HAND);
      if (row.state !== 'queued') continue;
      row.dueMs = dueMs === 'held' ? null : dueMs;
      if (asDigest && row.kind === 'article') row.form = 'digest';
      if (unknownOutcome) row.unknownOutcomes += 1;
    }
    return Promise.resolve();
  }

  drop(ids: readonly number[], reason: string, nowMs: number): Promise<void> {
    for (const row of this.#byIds(ids)) {
      Object.assign(row, NOT_IN_HAND);
      drop(row, reason, nowMs);
    }
    return Promise.resolve();
  }

  releaseAll({
    nowMs,
    againMs,
  }: {
    readonly nowMs: number;
    readonly againMs: number;
  }): Promise<ReleasedAlerts> {
    const left = this.#rows.filter((row) => row.leaving && row.state === 'queued');
    const twice = left.filter((row) => row.unknownOutcomes > 0);
    const once = left.filter((row) => row.unknownOutcomes === 0);
    for (const row of twice) drop(row, 'it may have been sent twice', nowMs);
    for (const row of once) row.unknownOutcomes = 1;
    for (const row of this.#rows) {
      Object.assign(row, NOT_IN_HAND);
      if (row.state === 'queued' && row.unknownOutcomes > 0 && row.dueMs !== null)
        row.dueMs = Math.max(row.dueMs, againMs);
    }
    const possibleDoubles = new Set(once.map((row) => row.chatId)).size;
    return Promise.resolve({ possibleDoubles, dropped: twice.length });
  }

  /** What `SubscriptionStore.waitingFor` does here. */
  waitingFor(subscriptionId: number): readonly string[] {
    return this.#waitingFor(subscriptionId).map(({ articleId }) => articleId);
  }

  /** What a subscription that goes does here. */
  passOn(subscriptionId: number, { waiting, reason, nowMs }: Succession): void {
    for (const row of this.#waitingFor(subscriptionId)) {
      const named = waiting.find(({ articleId }) => articleId === row.articleId);
      if (named?.heir !== undefined) Object.assign(row, named.heir);
      else if (named !== undefined) drop(row, reason, nowMs);
    }
  }

  #waitingFor(subscriptionId: number): readonly Row[] {
    return this.#rows.filter(
      (row) => row.subscriptionId === subscriptionId && row.kind === 'article' && row.state === 'queued',
    );
  }

  releaseHeld(chatId: number, nowMs: number): Promise<number> {
    const held = this.#queued(chatId).filter((row) => row.dueMs === null);
    for (const row of held) Object.assign(row, { dueMs: nowMs, form: 'digest' });
    return Promise.resolve(held.length);
  }

  held(chatId: number): Promise<number> {
    return Promise.resolve(this.#queued(chatId).filter((row) => row.dueMs === null).length);
  }

  nextDueMs(): Promise<number | undefined> {
    const times = [...this.#chats]
      .filter((chatId) => this.#open(chatId))
      .map((chatId) => {
        const leased = this.#rows.filter((row) => row.chatId === chatId).map((row) => row.leasedUntilMs ?? 0);
        return Math.max(this.#dueMs(chatId), ...leased);
      });
    const next = Math.min(...times);
    return Promise.resolve(next === Infinity ? undefined : next);
  }

  waiting(): Promise<number> {
    return Promise.resolve(this.#rows.filter(({ state }) => state === 'queued').length);
  }

  inMessage(chatId: number, messageId: number): Promise<readonly QueuedAlert[]> {
    return Promise.resolve(this.#standing(chatId, messageId).map(toAlert));
  }

  trace(articleId: string): Promise<ArticleTrace> {
    const rows = articleId === '' ? [] : this.#rows.filter((row) => row.articleId === articleId);
    const chats = rows.map((row) => ({
      chatId: row.chatId,
      state: row.state,
      form: row.form,
      subscriptionId: row.subscriptionId,
      atMs: row.settledMs ?? row.dueMs ?? row.createdMs,
      reason: row.reason,
    }));
    return Promise.resolve({ outcome: this.outcomes.get(articleId), chats });
  }

  prune(beforeMs: number): Promise<void> {
    this.#rows = this.#rows.filter(
      (row) =>
        !(
          (row.settledMs ?? Infinity) < beforeMs ||
          (row.state === 'queued' &&
            row.createdMs < beforeMs &&
            (row.dueMs === null || this.settings.now(row.chatId).silence !== null))
        ),
    );
    return Promise.resolve();
  }

  /** What `AlertTransaction.queue` does. */
  queue(alerts: readonly PlannedAlert[], nowMs: number, queuedFor: QueuedFor = 'all'): number {
    let queued = 0;
    for (const alert of alerts) {
      this.#chats.add(alert.chatId);
      const kind = alert.form === 'alert' || alert.form === 'digest' ? 'article' : alert.form;
      const known = this.#find(alert.chatId, alert.articleId, kind);
      if (queuedFor === 'new' && known !== undefined) continue;
      if (queuedFor === 'removed' && !Object.values<unknown>(REMOVED).includes(known?.reason)) continue;
      if (known === undefined) this.#add({ ...alert, kind, createdMs: nowMs });
      else if (known.state === 'dropped' && known.unknownOutcomes === 0)
        Object.assign(known, alert, { state: 'queued', again: false, settledMs: null, reason: null });
      else continue;
      queued += 1;
    }
    return queued;
  }

  /** What `AlertTransaction.queueCorrections` does. */
  queueCorrections(articleId: string, dueMs: number, nowMs: number): number {
    const standing = this.#rows.filter(
      (row) =>
        row.articleId === articleId &&
        row.kind === 'article' &&
        ((row.state === 'sent' && row.messageId !== null) || row.leasedUntilMs !== null),
    );
    for (const { chatId, threadId, subscriptionId, paragraph } of standing)
      this.#queueAnew({
        chatId,
        threadId,
        articleId,
        subscriptionId,
        paragraph,
        form: 'correction',
        kind: 'correction',
        dueMs,
        createdMs: nowMs,
      });
    return standing.length;
  }

  /** What `AlertTransaction.dropQueued` does. */
  dropQueued(articleId: string, reason: string, nowMs: number): void {
    for (const row of this.#rows) if (row.articleId === articleId) drop(row, reason, nowMs);
  }

  /** What a change of the chat's settings does. */
  planAnew(chatId: number, nowMs: number, zoneBefore: string): void {
    for (const row of this.#queued(chatId)) {
      if (row.kind !== 'article' || row.dueMs === null || inHand(row, nowMs)) continue;
      const isOverdueDigest = row.form === 'digest' && row.dueMs <= nowMs;
      const { dueMs, as } = this.settings.moved(chatId, nowMs, { isOverdueDigest, zoneBefore });
      row.dueMs = dueMs === 'held' ? null : dueMs <= nowMs ? Math.min(row.dueMs, dueMs) : dueMs;
      if (as === 'digest') row.form = as;
    }
  }

  /** What the end of the chat's pause does. */
  announceHeld(chatId: number, nowMs: number): void {
    const held = this.#queued(chatId).find((row) => row.dueMs === null);
    if (held === undefined) return;
    const { dueMs } = this.settings.delivery(chatId, nowMs, { digest: null });
    const { threadId, subscriptionId } = held;
    const word = { chatId, threadId, subscriptionId, articleId: '', paragraph: null, createdMs: nowMs };
    this.#queueAnew({ ...word, form: 'resumed', kind: 'resumed', dueMs: dueMs === 'held' ? nowMs : dueMs });
  }

  /** What the end of the chat's silence does. */
  comeBack(chatId: number, nowMs: number): void {
    this.settings.set(chatId, { ...this.settings.now(chatId), silence: null });
    for (const row of this.#queued(chatId))
      if (row.dueMs !== null && row.dueMs < nowMs - WEEK_MS)
        drop(row, 'it waited for more than a week for a chat that took no messages', nowMs);
  }

  knows(chatId: number): boolean {
    return this.#chats.has(chatId);
  }

  /** What `ChatStore.erase` does here. */
  eraseChat(chatId: number): void {
    this.#chats.delete(chatId);
    this.settings.eraseChat(chatId);
    this.#rows = this.#rows.filter((row) => row.chatId !== chatId);
  }

  /** What `ChatStore.migrate` does here. */
  moveChat(fromChatId: number, toChatId: number): void {
    this.settings.moveChat(fromChatId, toChatId);
    if (!this.#chats.delete(fromChatId)) return;
    this.#chats.add(toChatId);
    const moved = this.#rows.filter((row) => row.chatId === fromChatId);
    for (const row of moved) {
      row.messageId = null;
      if (this.#find(toChatId, row.articleId, row.kind) === undefined) row.chatId = toChatId;
    }
    this.#rows = this.#rows.filter((row) => row.chatId !== fromChatId);
  }

  #takeNext(
    chatId: number,
    { perChat, perDigest = perChat }: LeaseLimits,
    nowMs: number,
    untilMs: number,
  ): LeasedAlerts | undefined {
    for (;;) {
      const due = this.#queued(chatId).filter((row) => (row.dueMs ?? Infinity) <= nowMs);
      const [first] = due;
      if (first === undefined) return undefined;
      const { form, threadId } = first;
      let together = due
        .filter((row) => row.form === form && row.threadId === threadId)
        .slice(0, Math.max(form === 'digest' ? perDigest : perChat, 1));
      let messageId: number | null = null;
      let digest: { editsDigest?: boolean } = {};
      if (form === 'correction') {
        const alert = this.#find(chatId, first.articleId, 'article');
        messageId = alert?.state === 'sent' ? alert.messageId : null;
        if (messageId === null) {
          drop(first, 'what was to be corrected does not stand', nowMs);
          continue;
        }
        const standing = this.#standing(chatId, messageId);
        digest = { editsDigest: standing.some((row) => row.form === 'digest') };
        together = standing.map((row) => {
          const correction = this.#find(chatId, row.articleId, 'correction');
          return correction?.state === 'queued' ? correction : row;
        });
      }
      for (const row of together)
        if (row.form === form) Object.assign(row, { leasedUntilMs: untilMs, again: false });
      return { chatId, threadId, form, messageId, alerts: together.map(toAlert), ...digest };
    }
  }

  #queueAnew(row: NewRow): void {
    const known = this.#find(row.chatId, row.articleId, row.kind);
    if (known === undefined) this.#add(row);
    else {
      const { threadId, dueMs } = row;
      const again = known.leasedUntilMs !== null;
      const waits = known.kind === 'correction' && known.state === 'queued' && !again;
      const createdMs = waits ? known.createdMs : row.createdMs;
      Object.assign(known, { threadId, dueMs, createdMs, again, state: 'queued', unknownOutcomes: 0 });
      Object.assign(known, { settledMs: null, reason: null });
    }
  }

  #add(row: NewRow): void {
    const fresh = { state: 'queued', ...NOT_IN_HAND, again: false, unknownOutcomes: 0 } as const;
    this.#rows.push({ ...row, ...fresh, id: ++this.#lastId, messageId: null, settledMs: null, reason: null });
  }

  #open(chatId: number): boolean {
    const { silence, pausedUntilMs } = this.settings.now(chatId);
    return silence === null && pausedUntilMs === null;
  }

  #dueMs(chatId: number): number {
    const queued = this.#queued(chatId);
    const uncertain = queued.filter((row) => row.form === 'alert' && row.unknownOutcomes > 0);
    const first = Math.min(...queued.map((row) => row.dueMs ?? Infinity));
    return Math.max(first, ...uncertain.map((row) => row.dueMs ?? 0));
  }

  #queued(chatId: number): readonly Row[] {
    return this.#rows.filter((row) => row.chatId === chatId && row.state === 'queued');
  }

  #standing(chatId: number, messageId: number): readonly Row[] {
    return this.#rows.filter(
      (row) => row.chatId === chatId && row.messageId === messageId && row.state === 'sent',
    );
  }

  #find(chatId: number, articleId: string, kind: Row['kind']): Row | undefined {
    return this.#rows.find(
      (row) => row.chatId === chatId && row.articleId === articleId && row.kind === kind,
    );
  }

  #byIds(ids: readonly number[]): readonly Row[] {
    return this.#rows.filter((row) => ids.includes(row.id));
  }
}

function drop(row: Row, reason: string, nowMs: number): void {
  if (row.state === 'queued') Object.assign(row, { state: 'dropped', reason, settledMs: nowMs });
}

function inHand({ leasedUntilMs }: Row, nowMs: number): boolean {
  return leasedUntilMs !== null && leasedUntilMs > nowMs;
}

function toAlert(row: Row): QueuedAlert {
  const { id, chatId, threadId, articleId, form, subscriptionId, paragraph, dueMs } = row;
  const { unknownOutcomes, createdMs } = row;
  return {
    id,
    chatId,
    threadId,
    articleId,
    form,
    subscriptionId,
    paragraph,
    dueMs,
    unknownOutcomes,
    createdMs,
  };
}
