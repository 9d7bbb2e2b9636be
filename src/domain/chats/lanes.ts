/** Names of lanes (see the inbox): what is known of whom an update comes from, so that it can be erased with the chat. */
export function chatLane(chatId: number): string {
  return `chat:${chatId}`;
}

/** The lane of what a user asks inline. The private chat with that user has the user's id. */
export function inlineLane(userId: number): string {
  return `inline:${userId}`;
}

/** The lane of a user's questions from chats that the bot is no member of. */
export function guestLane(userId: number): string {
  return `guest:${userId}`;
}
