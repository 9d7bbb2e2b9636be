import type { Language } from '../articles/article.js';

/** Languages that are searched together. Each group has its own candidate list, so that none crowds another out. */
export type LanguageGroup = 'en' | 'vi' | 'other';

export const languageGroups: readonly LanguageGroup[] = ['en', 'vi', 'other'];

/** The group of a language tag. */
export function languageGroup(language: Language): LanguageGroup {
  return language === 'en' || language === 'vi' ? language : 'other';
}
