import { isIP } from 'node:net';

/** A kind of value that a setting may take: what is allowed, in words, and how the text is read. */
export interface Kind<T> {
  /** Completes the sentence "VARIABLE must be …". */
  readonly allowed: string;
  /** `undefined` when the text (trimmed, not empty) is not of this kind. */
  parse(text: string): T | undefined;
}

export function matching(pattern: RegExp, allowed: string): Kind<string> {
  return { allowed, parse: (text) => (pattern.test(text) ? text : undefined) };
}

export function oneOf<const T extends string>(...values: readonly T[]): Kind<T> {
  return {
    allowed: values.length === 2 ? values.join(' or ') : `one of ${values.join(', ')}`,
    parse: (text) => values.find((value) => value === text),
  };
}

/** A path; relative ones start at the working directory. */
export const path: Kind<string> = {
  allowed: 'the path of a folder',
  parse: (text) => (text.includes('\0') ? undefined : text),
};

export function wholeNumber(range: { min: number; max: number }): Kind<number> {
  return {
    allowed: `a whole number from ${range.min} to ${range.max}`,
    parse(text) {
      const value = /^\d+$/.test(text) ? Number(text) : NaN;
      return value >= range.min && value <= range.max ? value : undefined;
    },
  };
}

/** An http or https address. Never printed: it may carry a password or a token. */
export const httpUrl: Kind<string> = {
  allowed: 'an http:// or https:// address',
  parse(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? text : undefined;
  },
};

/** Such an address that paths are put behind: without the slashes at its end. */
export const rootUrl: Kind<string> = {
  allowed: httpUrl.allowed,
  parse: (text) => httpUrl.parse(text)?.replace(/\/+$/, ''),
};

const secondsPerUnit: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A duration, read as seconds. */
export const duration: Kind<number> = {
  allowed: 'a duration such as 30s, 15m, 2h or 1d',
  parse(text) {
    const [, count, unit] = /^(\d{1,6})\s*([smhd]?)$/i.exec(text) ?? [];
    const seconds = Number(count) * (secondsPerUnit[(unit ?? '').toLowerCase() || 's'] ?? NaN);
    return seconds > 0 ? seconds : undefined;
  },
};

/** An IANA time zone that this Node knows. */
export const timeZone: Kind<string> = {
  allowed: 'an IANA time zone such as Asia/Ho_Chi_Minh',
  parse(text) {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone && text;
    } catch {
      return undefined;
    }
  },
};

/**
 * A language of the bot. Linux desktops set the variable LANGUAGE to a list of locales for gettext
 * (`vi_VN:vi:en`); of such a list the first language that the bot speaks counts.
 */
export function languageOf<const T extends string>(...languages: readonly T[]): Kind<T> {
  return {
    allowed: languages.join(' or '),
    parse: (text) =>
      text
        .split(':')
        .map((locale) => languages.find((language) => language === locale.split(/[_.@-]/)[0]?.toLowerCase()))
        .find((language) => language !== undefined),
  };
}

/** A comma-separated list. One bad entry makes the whole list bad. */
export function listOf<T>(kind: Kind<T>, allowed: string): Kind<readonly T[]> {
  return {
    allowed,
    parse(text) {
      const entries = text.split(',').flatMap((entry) => entry.trim() || []);
      const values = entries.flatMap((entry) => kind.parse(entry) ?? []);
      return values.length === entries.length ? values : undefined;
    },
  };
}

/** A host name, an IP address, or a network in CIDR notation. */
export const hostOrNetwork: Kind<string> = {
  allowed: 'a host name, an IP address or a CIDR network',
  parse(text) {
    const [address, prefix, ...rest] = text.split('/');
    if (address === undefined || rest.length > 0) return undefined;
    const version = isIP(address);
    if (prefix === undefined) {
      return version > 0 || /^(?!.*\.[\d.]+$)[a-z\d_]([a-z\d_.-]*[a-z\d])?$/i.test(text) ? text : undefined;
    }
    const fits = /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
    return version > 0 && fits ? text : undefined;
  },
};
