import { createRequire } from 'node:module';
import type { Logger, pino as Pino } from 'pino';
import type * as PinoPretty from 'pino-pretty';
import type { Log, LogFields } from '../../application/ports/log.js';

export interface PinoLogOptions {
  readonly level: string;
  readonly format: 'pretty' | 'json';
  /** Takes the secrets out of a finished line. */
  readonly redact: (line: string) => string;
  readonly write: (line: string) => void;
}

/** A log of pino's lines. Pino is loaded with the first line: most commands never write one, and it costs 70 ms. */
export class PinoLog implements Log {
  #logger: Logger | undefined;

  constructor(private readonly options: PinoLogOptions) {}

  info(message: string, fields: LogFields = {}): void {
    this.logger().info(fields, message);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.logger().warn(fields, message);
  }

  error(message: string, fields: LogFields = {}): void {
    this.logger().error(fields, message);
  }

  private logger(): Logger {
    this.#logger ??= this.load();
    return this.#logger;
  }

  private load(): Logger {
    const require = createRequire(import.meta.url);
    const pino = require('pino') as typeof Pino;
    const { level, format, redact, write } = this.options;
    const prettify = format === 'pretty' ? this.prettifier(require) : (line: string) => line;
    // Redaction by key would miss a token inside an address inside a message; by value it cannot.
    const destination = {
      write(line: string) {
        write(redact(prettify(line)));
      },
    };
    return pino({ level, base: null }, destination);
  }

  private prettifier(require: NodeJS.Require): (line: string) => string {
    const { prettyFactory } = require('pino-pretty') as typeof PinoPretty;
    const prettify = prettyFactory({ colorize: false, translateTime: 'SYS:HH:MM:ss', singleLine: true });
    return (line) => prettify(line);
  }
}
