/**
 * What can go wrong in a way that the person who runs the bot can do something about. One class per thing to do;
 * the message is one line that says what happened and what to do. Everything else is a bug and keeps its stack.
 */
export abstract class OperatorError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The command line is wrong: read the usage line. Exit code 2. */
export class UsageError extends OperatorError {}

/** A setting is wrong: correct the variable that is named. */
export class ConfigError extends OperatorError {}

/** The corpus folder is not there or cannot be read: correct the path or its rights. */
export class CorpusMissingError extends OperatorError {}

/** A model file is missing or does not match its hash: fetch it again. */
export class ModelError extends OperatorError {}

/** The thread that runs the models has died, mostly for want of memory: start again. */
export class ModelsStoppedError extends OperatorError {}

/** The database is damaged: restore the backup (never deleted or overwritten by us). */
export class DatabaseDamagedError extends OperatorError {}

/** Another process holds the data folder: stop it, or use another folder. */
export class DataDirBusyError extends OperatorError {}

/** The disk is full, fails or is read-only, or files may not grow: make room, then run again; nothing is lost. */
export class StorageFullError extends OperatorError {}

/** Telegram does not accept the bot's token: correct it. */
export class TokenRefusedError extends OperatorError {}

/** The address that Telegram should reach us at cannot be used: correct it, or free the port. */
export class HttpServerError extends OperatorError {}
