import { get } from '@/shared/api/client'
import type { Schemas } from '@/shared/api/types'
import { said } from '@/shared/i18n'

export type Capacity = Schemas['Capacity']

let inForce: Promise<Schemas['StatementList']> | undefined

/** The statement of responsibility that a person signs under in a capacity. */
export async function statementFor(capacity: Capacity): Promise<string> {
  inForce ??= get<Schemas['StatementList']>('/people/statements')
  try {
    const { items } = await inForce
    return said(items.find((statement) => statement.capacity === capacity)?.text)
  } catch (failure) {
    inForce = undefined
    throw failure
  }
}
