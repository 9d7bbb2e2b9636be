import type { AlertSettings } from '../../../application/ports/alert-settings.js';
import type { DigestSchedule } from '../../../domain/schedules/digest-schedule.js';
import { timeZoneLabel } from '../../../domain/schedules/time-zone.js';
import { dayRuns, EVERY_DAY } from '../../../domain/schedules/weekdays.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { daysText, momentText } from '../moment-text.js';
import type { FormattedText } from '../formatted-text.js';
import { plainLine } from '../formatted-text.js';
import type { Button, MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';
import type { ViewStyle } from '../view-style.js';

type SettingCommand = 'pause' | 'resume' | 'digest' | 'quiet' | 'timezone';

/** Zones that a menu offers; any other one is typed. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Asia/Bangkok',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Europe/Berlin',
  'America/Los_Angeles',
];

/** When digests come, with a button for what most people want. */
export function digestSettingView(texts: Texts, digest: DigestSchedule | null): MessageView {
  return {
    body: messageText(digestText(texts, digest)),
    buttons: [
      [
        setting(texts.plain('button-digest-morning'), 'digest', '08:00'),
        setting(texts.plain('button-digest-twice'), 'digest', '08:00 18:00'),
      ],
      [
        setting(texts.plain('button-digest-weekdays'), 'digest', '08:00 mon-fri'),
        setting(texts.plain('button-digest-off'), 'digest', 'off'),
      ],
    ],
  };
}

/** When it is quiet. */
export function quietSettingView(texts: Texts, quiet: AlertSettings['quiet']): MessageView {
  return {
    body: messageText(quietText(texts, quiet)),
    buttons: [
      [
        setting(texts.plain('button-quiet-night'), 'quiet', '22:00-07:00'),
        setting(texts.plain('button-quiet-off'), 'quiet', 'off'),
      ],
    ],
  };
}

/** Whether alerts are held, and until when. */
export function pauseSettingView(texts: Texts, style: ViewStyle, pausedUntilMs: number | null): MessageView {
  const buttons =
    pausedUntilMs === null
      ? [
          [
            setting(texts.plain('button-pause-day'), 'pause', '1d'),
            setting(texts.plain('button-pause-week'), 'pause', '1w'),
          ],
          [setting(texts.plain('button-pause-forever'), 'pause', '')],
        ]
      : [[setting(texts.plain('button-resume'), 'resume', '')]];
  return { body: messageText(pauseText(texts, style, pausedUntilMs)), buttons };
}

/** The chat's time zone, and some to choose from. */
export function timeZoneSettingView(
  texts: Texts,
  style: ViewStyle,
  suggestions: readonly string[] = ZONES,
): MessageView {
  return {
    body: messageText(timeZoneText(texts, style)),
    buttons: suggestions.map((zone) => [setting(timeZoneLabel(zone), 'timezone', zone)]),
  };
}

export function digestText(texts: Texts, digest: DigestSchedule | null): FormattedText {
  if (digest === null) return texts.rich('digest-is-off');
  const times = digest.times.join(', ');
  if (digest.days.length === EVERY_DAY.length) return texts.rich('digest-daily', { times });
  return texts.rich('digest-on-days', { times, days: daysText(texts, dayRuns(digest.days)) });
}

export function quietText(texts: Texts, quiet: AlertSettings['quiet']): FormattedText {
  return quiet === null
    ? texts.rich('quiet-is-off')
    : texts.rich('quiet-is', { from: quiet.from, to: quiet.to });
}

export function pauseText(texts: Texts, style: ViewStyle, pausedUntilMs: number | null): FormattedText {
  if (pausedUntilMs === null) return texts.rich('not-paused');
  if (pausedUntilMs === Infinity) return texts.rich('paused-forever');
  return texts.rich('paused-until', { moment: momentText(texts, style, pausedUntilMs) });
}

export function timeZoneText(texts: Texts, { timeZone }: ViewStyle): FormattedText {
  return texts.rich('settings-time-zone', { zone: plainLine(timeZoneLabel(timeZone)) });
}

function setting(label: string, command: SettingCommand, argument: string): Button {
  return { text: buttonLabel(label), data: callbackData({ kind: 'set', command, argument }) };
}
