import { Box, CircleCheck, Collection, DataAnalysis, Document, EditPen, Files, Key, Location, MapLocation, Medal, Odometer, Rank, Setting, TakeawayBox, User, View, Warning } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Schemas } from '@/shared/api/types'

export interface Workplace {
  key: string
  path: string
  icon: Component
  /** Who may enter; empty means everybody. The server decides again at every request. */
  capacities: Schemas['Capacity'][]
}

export const WORKPLACES: Workplace[] = [
  { key: 'inbox', path: '/inbox', icon: Collection, capacities: [] },
  { key: 'planning', path: '/planning/work-orders', icon: MapLocation, capacities: ['PLANNER', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'field', path: '/field', icon: Location, capacities: ['SAMPLER'] },
  { key: 'custody', path: '/custody', icon: Box, capacities: ['SAMPLER', 'SAMPLE_CUSTODIAN'] },
  { key: 'bench', path: '/bench', icon: EditPen, capacities: ['ANALYST', 'QUALITY_OFFICER'] },
  { key: 'equipment', path: '/equipment', icon: Setting, capacities: ['EQUIPMENT_OFFICER', 'ANALYST', 'SAMPLER', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'materials', path: '/materials', icon: TakeawayBox, capacities: ['ANALYST', 'EQUIPMENT_OFFICER', 'QUALITY_OFFICER'] },
  { key: 'review', path: '/review', icon: View, capacities: ['CHECKER', 'REVIEWER', 'SIGNATORY'] },
  { key: 'environment', path: '/environment', icon: Odometer, capacities: ['QUALITY_OFFICER', 'EQUIPMENT_OFFICER', 'SAMPLE_CUSTODIAN', 'ANALYST'] },
  { key: 'reporting', path: '/reporting', icon: Document, capacities: ['SIGNATORY', 'REVIEWER', 'PLANNER', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'nonconformity', path: '/nonconformity', icon: Warning, capacities: [] },
  { key: 'lookback', path: '/look-backs', icon: Rank, capacities: ['QUALITY_OFFICER', 'EQUIPMENT_OFFICER', 'SIGNATORY', 'REVIEWER', 'AUDITOR'] },
  { key: 'gate', path: '/gate', icon: CircleCheck, capacities: ['QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'documents', path: '/documents', icon: Files, capacities: [] },
  { key: 'exchange', path: '/exchange', icon: DataAnalysis, capacities: [] },
  { key: 'competence', path: '/competence', icon: Medal, capacities: [] },
  { key: 'newPins', path: '/people/new-pins', icon: Key, capacities: ['QUALITY_OFFICER'] },
  { key: 'people', path: '/people', icon: User, capacities: ['ADMINISTRATOR'] },
]

