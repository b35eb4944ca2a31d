import { get } from '@/shared/api/client'
import type { Schemas } from '@/shared/api/types'

export type Capacity = Schemas['Capacity']
export type Statement = Schemas['Statement']

let inForce: Promise<Schemas['StatementList']> | undefined

/** The statements of responsibility that a person may sign under: of each of these capacities the one in force. */
export async function statementsFor(capacities: Capacity[]): Promise<Statement[]> {
  inForce ??= get<Schemas['StatementList']>('/people/statements')
  try {
    const { items } = await inForce
    return capacities.flatMap((capacity) => items.filter((statement) => statement.capacity === capacity))
  } catch (failure) {
    inForce = undefined
    throw failure
  }
}
