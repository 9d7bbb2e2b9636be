import {
  duration,
  hostOrNetwork,
  httpUrl,
  languageOf,
  listOf,
  matching,
  oneOf,
  path,
  rootUrl,
  timeZone,
  wholeNumber,
  type Kind,
} from './setting.js';

interface Setting<T> {
  readonly kind: Kind<T>;
  /** As it would stand in `.env`; absent when unset has a meaning of its own, which `about` tells. */
  readonly fallback?: string;
  readonly about: string;
  /** The value is never shown, in no message and no log. */
  readonly secret?: boolean;
}

/** Every variable that the program reads. `.env.example` and the README's table are held equal to it by a test. */
export const settings = {
  BOT_TOKEN: {
    kind: matching(/^\d+:[\w-]+$/, 'a token as @BotFather gives it, digits:letters'),
    about: 'Token of the Telegram bot. Unset: no bot, only the terminal.',
    secret: true,
  },
  TELEGRAM_API_ROOT: {
    kind: rootUrl,
    fallback: 'https://api.telegram.org',
    about: 'Bot API server, when you run your own.',
    secret: true,
  },
  UPDATES: {
    kind: oneOf('polling', 'webhook'),
    fallback: 'polling',
    about: 'How updates come in. webhook needs WEBHOOK_URL, WEBHOOK_SECRET and HTTP_PORT.',
  },
  WEBHOOK_URL: { kind: httpUrl, about: 'Public address that Telegram posts updates to.', secret: true },
  WEBHOOK_SECRET: {
    kind: matching(/^[\w-]{1,256}$/, '1 to 256 letters, digits, _ or -'),
    about: 'Shared secret that proves that an update comes from Telegram.',
    secret: true,
  },
  HTTP_PORT: {
    kind: wholeNumber({ min: 1, max: 65_535 }),
    about: 'Port for the webhook, /healthz, /readyz and /metrics. Unset with polling: no HTTP server.',
  },
  CORPUS_DIR: { kind: path, fallback: 'corpus', about: 'Folder of articles, any depth.' },
  EMBEDDINGS_DIR: { kind: path, fallback: 'embeddings', about: 'Folder of models and lexicon, read only.' },
  DATA_DIR: { kind: path, fallback: 'data', about: 'Folder of everything that changes.' },
  EMBEDDING_MODEL: {
    kind: matching(
      /^(?!\.)[\w.-]+(\/(?!\.)[\w.-]+)?$/,
      'the name of a folder under EMBEDDINGS_DIR/models, or a Hugging Face id, owner/name',
    ),
    fallback: 'multilingual-e5-small-latin',
    about:
      'Folder under EMBEDDINGS_DIR/models, or a Hugging Face id (owner/name) that is downloaded into DATA_DIR when there is no such folder.',
  },
  HF_ENDPOINT: {
    kind: httpUrl,
    fallback: 'https://huggingface.co',
    about: 'Where a model is downloaded from; nothing is while the one that ships is used.',
    secret: true,
  },
  MAX_FILE_MB: {
    kind: wholeNumber({ min: 1, max: 1024 }),
    fallback: '20',
    about: 'Largest article file, in megabytes. Larger ones are rejected.',
  },
  FEEDS: {
    kind: listOf(httpUrl, 'a comma-separated list of http:// or https:// addresses'),
    fallback: '',
    about: 'Feeds (RSS, RDF, Atom or JSON Feed), comma separated.',
    secret: true,
  },
  FEED_INTERVAL: { kind: duration, fallback: '15m', about: 'Time between two looks at a feed.' },
  FETCH_PRIVATE: {
    kind: listOf(hostOrNetwork, 'a comma-separated list of host names, IP addresses or CIDR networks'),
    fallback: '',
    about: 'Hosts or networks of your own that feeds may be fetched from. Unset: public addresses only.',
  },
  ADMIN_IDS: {
    kind: listOf(matching(/^[1-9]\d{0,15}$/, ''), 'a comma-separated list of numeric Telegram user ids'),
    fallback: '',
    about: 'Telegram user ids that may manage feeds, add documents and see /stats, comma separated.',
  },
  MAX_SUBSCRIPTIONS: {
    kind: wholeNumber({ min: 1, max: 1_000 }),
    fallback: '50',
    about: 'Subscriptions that a chat may have.',
  },
  LANGUAGE: {
    kind: languageOf('en', 'vi'),
    fallback: 'en',
    about: 'Language of a chat that has not chosen one, and of dates in the terminal: en or vi.',
  },
  TIME_ZONE: { kind: timeZone, fallback: 'Asia/Ho_Chi_Minh', about: 'Time zone of dates and schedules.' },
  LOG_LEVEL: {
    kind: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    fallback: 'info',
    about: 'Least severe log line that is written: trace, debug, info, warn, error, fatal or silent.',
  },
  LOG_FORMAT: { kind: oneOf('pretty', 'json'), fallback: 'pretty', about: 'Form of the log on stderr.' },
  DATABASE_URL: {
    kind: { allowed: 'unset: this version keeps its data in SQLite in DATA_DIR', parse: () => undefined },
    about: 'Reserved for a database server. Unset: SQLite in DATA_DIR, the only choice today.',
    secret: true,
  },
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

type Settings = typeof settings;
export type VariableName = keyof Settings;
type ValueOf<S> = S extends { kind: Kind<infer T> }
  ? T | (S extends { fallback: string } ? never : undefined)
  : never;

/** The settings of this run, read and checked. */
export type Config = { readonly [Name in VariableName]: ValueOf<Settings[Name]> };

/** One line a wrong variable: it begins with the variable's name and never holds the value of a secret. */
export type ConfigReading =
  | { readonly config: Config; readonly problems?: never }
  | { readonly config?: never; readonly problems: readonly string[] };

/** Reads the settings from environment variables. An empty value counts as unset. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigReading {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, setting] of Object.entries<Setting<unknown>>(settings)) {
    const given = environment[name]?.trim();
    const text = given === undefined || given === '' ? setting.fallback : given;
    values[name] = text === undefined ? undefined : setting.kind.parse(text);
    if (text !== undefined && values[name] === undefined) {
      problems.push(
        `${name} must be ${setting.kind.allowed}${setting.secret ? '' : `; it is ${JSON.stringify(text)}`}`,
      );
    }
  }
  if (problems.length > 0) return { problems };
  // Each value was read by the kind that its type is made from.
  const config = values as Config;
  const conflicts = conflictsIn(config);
  return conflicts.length > 0 ? { problems: conflicts } : { config };
}

/** What is wrong between variables that are right one by one. */
function conflictsIn(config: Config): readonly string[] {
  const conflicts: string[] = [];
  if (config.UPDATES === 'webhook') {
    for (const name of ['WEBHOOK_URL', 'WEBHOOK_SECRET', 'HTTP_PORT'] as const) {
      if (config[name] === undefined) conflicts.push(`${name} must be set when UPDATES is webhook`);
    }
  }
  const ownServer = config.TELEGRAM_API_ROOT !== settings.TELEGRAM_API_ROOT.fallback;
  if (config.WEBHOOK_URL?.startsWith('http:') && !ownServer) {
    conflicts.push('WEBHOOK_URL must be an https:// address: Telegram posts to no other');
  }
  return conflicts;
}

/** Every text that must not reach a log: tokens, passwords, and what stands in the query of an address. */
export function secretsOf(config: Config): readonly string[] {
  const { TELEGRAM_API_ROOT, WEBHOOK_URL, HF_ENDPOINT, FEEDS } = config;
  const addresses = [TELEGRAM_API_ROOT, WEBHOOK_URL, HF_ENDPOINT, ...FEEDS].flatMap((url) => url ?? []);
  const inAddresses = addresses
    .map((address) => new URL(address))
    .flatMap((url) => [url.username, url.password, ...url.searchParams.values()]);
  const secrets = [config.BOT_TOKEN, config.WEBHOOK_SECRET, ...inAddresses];
  return secrets.filter((secret) => secret !== undefined).filter((secret) => secret.length >= 4);
}
