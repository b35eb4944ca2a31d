import { currentLanguage, textsByFeature } from '.'
import type { TextTree } from './defineTexts'

type Kind = 'state' | 'capacity' | 'element'

/** The word for a code of the server (`COLLECTED`, `surface_water`); an unknown code is shown as it is. */
export function word(kind: Kind, code: string | null | undefined): string {
  if (!code) return ''
  const texts = textsByFeature.shared![currentLanguage() === 'en' ? 'en' : 'zh']
  const words = texts[kind] as TextTree
  const found = words[code] ?? words[code.toLowerCase()] ?? words[code.toUpperCase()]
  return typeof found === 'string' ? found : code
}
