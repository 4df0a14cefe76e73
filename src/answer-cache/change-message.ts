import { randomUUID } from 'node:crypto';
import type { Change } from '../domain/response-cache';

interface Message {
  sender: string;
  change: Change;
}

/** Writes what this process tells others on a channel, and reads what they tell; its own it knows already. */
export function createChangeMessages() {
  const sender = randomUUID();
  return {
    write: (change: Change): string => JSON.stringify({ sender, change } satisfies Message),
    /** Null for a message of this process. */
    read(text: string): Change | null {
      const message = JSON.parse(text) as Message;
      return message.sender === sender ? null : message.change;
    },
  };
}
