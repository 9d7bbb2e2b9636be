import type { Document, Message } from 'grammy/types';
import type { StoredFile } from '../state/stored-file.js';
import type { CleanText } from '../text/clean-text.js';

export type MediaKind = 'sticker' | 'photo' | 'voice' | 'video' | 'document' | 'location' | 'dice';

const FILE = { file_id: 'AgACAgIAAxkBAAIB', file_unique_id: 'AQADy7sx' };

/** The part of a message that says what it shows: the text, or media with the text as its caption. */
export function mediaContent(kind: MediaKind | StoredFile, caption: CleanText | undefined): Partial<Message> {
  const captioned = caption && {
    caption: caption.text,
    ...(caption.entities.length > 0 && { caption_entities: [...caption.entities] }),
  };
  if (typeof kind === 'object') return { document: documentOf(kind), ...captioned };
  switch (kind) {
    case 'sticker': {
      const form = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false } as const;
      return { sticker: { ...FILE, ...form, emoji: '👋' } };
    }
    case 'photo':
      return { photo: [{ ...FILE, width: 90, height: 60, file_size: 1200 }], ...captioned };
    case 'voice':
      return { voice: { ...FILE, duration: 3, mime_type: 'audio/ogg' }, ...captioned };
    case 'video':
      return { video: { ...FILE, width: 640, height: 360, duration: 5 }, ...captioned };
    case 'document':
      return { document: { ...FILE, file_name: 'paper.pdf', mime_type: 'application/pdf' }, ...captioned };
    case 'dice':
      return { dice: { emoji: '🎲', value: 4 } };
    case 'location':
      return { location: { latitude: 21.0285, longitude: 105.8542 } };
  }
}

function documentOf({ id, name, mimeType, content }: StoredFile): Document {
  return {
    file_id: id,
    file_unique_id: id.slice(-8),
    file_name: name,
    mime_type: mimeType,
    file_size: content.length,
  };
}
