import { get, type Page } from '@/shared/api/client'
import type { Bilingual } from '@/shared/i18n'

export interface Task {
  id: string
  kind: string
  title: Bilingual
  subjectType: string
  subjectId: string
  subjectLabel: string
  capacity: string
  organisation: string
  createdAt: string
  dueAt: string | null
  path: string
}

export const tasks = (after: string | null) => get<Page<Task>>('/inbox/tasks', { after, limit: 50 })
