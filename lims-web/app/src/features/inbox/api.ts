import { get, post, type Page } from '@/shared/api/client'
import type { ItemOf, Maybe } from '@/shared/api/types'

export type Task = Maybe<ItemOf<'/api/inbox/tasks'>, 'dueAt'>

export const tasks = (after: string | null) => get<Page<Task>>('/inbox/tasks', { after, limit: 50 })
export const answer = (id: string, remark: string) => post<void>(`/inbox/tasks/${id}/answer`, { remark })
