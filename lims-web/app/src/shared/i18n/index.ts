import { createI18n } from 'vue-i18n'
import shared from './texts'
import type { Texts } from './defineTexts'

export type Language = 'zh-CN' | 'en'
export const LANGUAGES: Language[] = ['zh-CN', 'en']

const REMEMBERED = 'jialing.language'

const written = import.meta.glob<{ default: Texts }>(['/src/features/*/texts.ts', '/src/app/texts.ts'], { eager: true })

export const textsByFeature: Record<string, Texts> = { shared }
for (const [path, module] of Object.entries(written)) {
  textsByFeature[path.split('/').at(-2)!] = module.default
}

function messages(language: 'zh' | 'en') {
  return Object.fromEntries(Object.entries(textsByFeature).map(([name, texts]) => [name, texts[language]]))
}

function preferred(): Language {
  const kept = localStorage.getItem(REMEMBERED) as Language | null
  if (kept && LANGUAGES.includes(kept)) return kept
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN'
}

export const i18n = createI18n({
  legacy: false,
  locale: preferred() as string,
  fallbackLocale: false,
  missingWarn: false,
  fallbackWarn: false,
  messages: { 'zh-CN': messages('zh'), en: messages('en') } as Record<string, any>,
})

export function currentLanguage(): Language {
  return i18n.global.locale.value as Language
}

export function useLanguage(language: Language) {
  i18n.global.locale.value = language
  document.documentElement.lang = language
  localStorage.setItem(REMEMBERED, language)
}

/** A name or sentence that the server keeps in both languages. */
export interface Bilingual {
  zh?: string | null
  en?: string | null
}

export function said(text: Bilingual | null | undefined): string {
  if (!text) return ''
  return (currentLanguage() === 'en' ? text.en || text.zh : text.zh || text.en) ?? ''
}

/** The same for things that carry `nameZh` and `nameEn`. */
export function named(thing: { nameZh?: string | null; nameEn?: string | null } | null | undefined): string {
  return said(thing && { zh: thing.nameZh, en: thing.nameEn })
}
