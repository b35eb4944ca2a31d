/** Classes of water from the best, as reports print them; what is worse than Ⅴ is a word of each language. */
const PRINTED: Record<string, string> = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ', IV: 'Ⅳ', V: 'Ⅴ' }

export const WORST = 'WORSE_THAN_V'
export const WATER_CLASSES = [...Object.keys(PRINTED), WORST]
export const numeral = (code: string | null | undefined) => (code ? (PRINTED[code] ?? code) : '—')
