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

const byVersion = new Map<string, Promise<Statement | undefined>>()

/** The words of a version as an act names it, also of one that is not in force any more. */
export function statementOf(version: string): Promise<Statement | undefined> {
  const known = byVersion.get(version)
  if (known) return known
  const asked = get<Schemas['StatementList']>('/people/statements', { version }).then(({ items }) => items.find((each) => each.version === version))
  byVersion.set(version, asked)
  asked.catch(() => byVersion.delete(version))
  return asked
}
