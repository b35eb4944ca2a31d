import { day } from '@/shared/format/dates'
import type { Task } from './api'

export type Urgency = 'overdue' | 'today' | 'later' | 'noDue'
export const URGENCIES: Urgency[] = ['overdue', 'today', 'later', 'noDue']

export function urgencyOf(task: Task, now: Date): Urgency {
  if (!task.dueAt) return 'noDue'
  if (new Date(task.dueAt) < now) return 'overdue'
  return day(task.dueAt) === day(now) ? 'today' : 'later'
}

export function byUrgency(tasks: Task[], now: Date): Array<{ urgency: Urgency; tasks: Task[] }> {
  const soonestFirst = [...tasks].sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'))
  return URGENCIES.map((urgency) => ({
    urgency,
    tasks: soonestFirst.filter((task) => urgencyOf(task, now) === urgency),
  })).filter((group) => group.tasks.length > 0)
}
