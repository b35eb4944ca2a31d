export interface TextTree {
  [key: string]: string | TextTree
}
export interface Texts {
  zh: TextTree
  en: TextTree
}

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** Chinese is written first; English must have exactly the same keys. */
export function defineTexts<T extends TextTree>(zh: T, en: Same<T>): Texts {
  return { zh, en: en as TextTree }
}
