import { ChatView } from './chat-view.js';

/** The chat of one person with the bot. */
export class PrivateChat extends ChatView {}
