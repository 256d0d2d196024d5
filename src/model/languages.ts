/** The languages that the page speaks, the first one where nothing else is asked for; each has a page of its own. */
export const languages = ['en', 'ru', 'ky'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames = {en: 'English', ru: 'Русский', ky: 'Кыргызча'} as const satisfies Record<
  Language,
  string
>;

/** Whether the page speaks a language. */
export function isLanguage(tag: string): tag is Language {
  return languages.some(language => language === tag);
}
