import {
  settingsAt,
  type AlertSettings,
  type AlertSettingsStore,
} from '../../../application/ports/alert-settings.js';
import type { Clock } from '../../../application/ports/clock.js';
import type { Outbox } from '../../../application/ports/outbox.js';
import { parseDigest } from '../../../domain/schedules/digest-schedule.js';
import { parsePause } from '../../../domain/schedules/pause.js';
import { parseQuiet } from '../../../domain/schedules/quiet-hours.js';
import { quietUntil } from '../../../domain/schedules/quiet-period.js';
import { parseTimeZone } from '../../../domain/schedules/time-zone.js';
import type { BotContext } from '../../context.js';
import type { FormattedText } from '../../render/formatted-text.js';
import type { MessageView } from '../../render/message-view.js';
import { momentText } from '../../render/moment-text.js';
import {
  digestSettingView,
  pauseSettingView,
  quietSettingView,
  timeZoneSettingView,
} from '../../render/views/alert-times-views.js';

export type TimeCommand = 'pause' | 'resume' | 'digest' | 'quiet' | 'timezone';

/** When a chat hears of articles: understood from what a command or a button gives, kept, and shown. */
export class AlertTimes {
  constructor(
    private readonly settings: AlertSettingsStore,
    private readonly outbox: Pick<Outbox, 'releaseHeld'>,
    private readonly clock: Clock,
    /** Called when something may be due now that was not before. */
    private readonly onChange: () => void,
  ) {}

  async of(chatId: number): Promise<AlertSettings> {
    return settingsAt(await this.settings.of(chatId), this.clock.now());
  }

  /** The page of a setting, as it is. */
  async show(ctx: BotContext, chatId: number, command: TimeCommand): Promise<MessageView> {
    return view(ctx, command, await this.of(chatId));
  }

  /** Keeps what the argument says and gives the page as it is then; or what is wrong with the argument. */
  async set(ctx: BotContext, chatId: number, command: TimeCommand, argument: string): Promise<MessageView> {
    const understood = this.#understand(ctx, command, argument);
    if ('body' in understood) return understood;
    await this.settings.change(chatId, understood);
    this.onChange();
    const now = await this.of(chatId);
    if (now.timeZone !== null) ctx.style = { timeZone: now.timeZone };
    return view(ctx, command, now);
  }

  /** Sends what a pause has held, unless another one holds it; returns what to say over the chat. */
  async showHeld(ctx: BotContext, chatId: number): Promise<string> {
    const nowMs = this.clock.now();
    const { pausedUntilMs, quiet } = await this.of(chatId);
    if (pausedUntilMs !== null) return ctx.texts.plain('held-paused');
    const count = await this.outbox.releaseHeld(chatId, nowMs);
    this.onChange();
    if (count === 0) return ctx.texts.plain('held-none');
    const isQuiet = quiet !== null && quietUntil(quiet, ctx.style.timeZone, nowMs) !== undefined;
    return ctx.texts.plain(isQuiet ? 'held-quiet' : 'held-shown', { count });
  }

  #understand(ctx: BotContext, command: TimeCommand, argument: string): Partial<AlertSettings> | MessageView {
    switch (command) {
      case 'resume':
        return { pausedUntilMs: this.clock.now() };
      case 'pause': {
        const parsed = parsePause(argument, ctx.style.timeZone, this.clock.now());
        if (parsed.ok) return { pausedUntilMs: parsed.value === 'forever' ? Infinity : parsed.value };
        const { problem } = parsed;
        if (problem.kind === 'past') return said(ctx.texts.rich('pause-past'));
        return said(
          problem.kind === 'too_far'
            ? ctx.texts.rich('pause-too-far', { moment: momentText(ctx.texts, ctx.style, problem.latestMs) })
            : ctx.texts.rich('pause-unclear'),
        );
      }
      case 'digest': {
        const parsed = parseDigest(argument);
        if (parsed.ok) return { digest: parsed.value === 'off' ? null : parsed.value };
        const { problem } = parsed;
        if (problem.kind === 'too_many_times')
          return said(ctx.texts.rich('digest-too-many', { most: problem.most }));
        return said(ctx.texts.rich(problem.kind === 'no_time' ? 'digest-no-time' : 'digest-unclear'));
      }
      case 'quiet': {
        const parsed = parseQuiet(argument);
        if (parsed.ok) return { quiet: parsed.value === 'off' ? null : parsed.value };
        return said(
          ctx.texts.rich(parsed.problem.kind === 'same_time' ? 'quiet-same-time' : 'quiet-unclear'),
        );
      }
      case 'timezone': {
        const parsed = parseTimeZone(argument);
        if (parsed.ok) return { timeZone: parsed.value };
        const suggestions = parsed.problem.kind === 'unknown' ? parsed.problem.suggestions : [];
        const { buttons } = timeZoneSettingView(ctx.texts, ctx.style, suggestions);
        return { body: ctx.texts.rich('time-zone-unknown', { count: suggestions.length }), buttons };
      }
    }
  }
}

function view(ctx: BotContext, command: TimeCommand, settings: AlertSettings): MessageView {
  switch (command) {
    case 'pause':
    case 'resume':
      return pauseSettingView(ctx.texts, ctx.style, settings.pausedUntilMs);
    case 'digest':
      return digestSettingView(ctx.texts, settings.digest);
    case 'quiet':
      return quietSettingView(ctx.texts, settings.quiet);
    case 'timezone':
      return timeZoneSettingView(ctx.texts, ctx.style);
  }
}

function said(body: FormattedText): MessageView {
  return { body, buttons: [] };
}
