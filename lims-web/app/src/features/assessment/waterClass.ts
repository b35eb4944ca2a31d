/** Classes of water from the best, as reports print them. */
const PRINTED: Record<string, string> = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ', IV: 'Ⅳ', V: 'Ⅴ', WORSE_THAN_V: '劣Ⅴ' }

export const WATER_CLASSES = Object.keys(PRINTED)
export const printed = (code: string | null | undefined) => (code ? (PRINTED[code] ?? code) : '—')
