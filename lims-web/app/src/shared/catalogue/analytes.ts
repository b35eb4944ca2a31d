import { computed, shallowRef } from 'vue'
import { get } from '@/shared/api/client'
import type { ItemOf } from '@/shared/api/types'
import { named } from '@/shared/i18n'
import { kept } from '@/shared/kept/kept'

export type Analyte = ItemOf<'/api/catalogue/analytes'>

const known = shallowRef<Record<string, Record<string, Analyte>>>({})
const asked: Record<string, Promise<Analyte[]> | undefined> = {}

/** The catalogue changes rarely: each matrix is fetched once a session. */
export function analytesOf(matrix: string): Promise<Analyte[]> {
  return (asked[matrix] ??= kept(`catalogue.analytes.${matrix}`, () => get<{ items: Analyte[] }>('/catalogue/analytes', { matrix })).then(
    ({ items }) => {
      known.value = { ...known.value, [matrix]: Object.fromEntries(items.map((analyte) => [analyte.code, analyte])) }
      return items
    },
    (failure) => {
      asked[matrix] = undefined
      throw failure
    },
  ))
}

const DIMENSIONLESS = '无量纲'

/** A unit as it stands behind a number; a number without dimension stands alone. */
export function shownUnit(unit: string | null | undefined): string {
  return !unit || unit === DIMENSIONLESS ? '' : unit
}

const MATRICES = ['air', 'exhaust', 'soil', 'noise', 'radiation', 'biology']

/** The matrix in which the catalogue has what is taken of an element: all waters are one. */
export function matrixOf(element: string): string {
  const named = element.toLowerCase()
  return MATRICES.includes(named) ? named : 'water'
}

/** The same for an element that is known only when the page is loaded. */
export function useAnalytesOf(element: () => string | undefined) {
  const names = computed(() => useAnalytes(matrixOf(element() ?? '')))
  return {
    nameOf: (code: string) => names.value.nameOf(code),
    unitOf: (code: string) => names.value.unitOf(code),
    /** As it is sent, a number without dimension too. */
    unitSent: (code: string) => names.value.analyte(code)?.unit ?? '',
  }
}

/** Names for codes; until the catalogue has come, the code itself. */
export function useAnalytes(matrix = 'water') {
  void analytesOf(matrix).catch(() => {})
  const analyte = (code: string) => known.value[matrix]?.[code]
  return {
    analyte,
    nameOf: (code: string) => named(analyte(code)) || code,
    unitOf: (code: string) => shownUnit(analyte(code)?.unit),
  }
}
