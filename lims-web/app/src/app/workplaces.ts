import { Box, Collection, DataAnalysis, Document, EditPen, Location, MapLocation, View } from '@element-plus/icons-vue'
import type { Component } from 'vue'

export interface Workplace {
  key: string
  path: string
  icon: Component
  /** Who may enter; empty means everybody. The server decides again at every request. */
  capacities: string[]
}

export const WORKPLACES: Workplace[] = [
  { key: 'inbox', path: '/inbox', icon: Collection, capacities: [] },
  { key: 'planning', path: '/planning/work-orders', icon: MapLocation, capacities: ['PLANNER', 'APPROVER', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'field', path: '/field', icon: Location, capacities: ['SAMPLER'] },
  { key: 'custody', path: '/custody', icon: Box, capacities: ['SAMPLER', 'CUSTODIAN', 'SAMPLE_CUSTODIAN'] },
  { key: 'bench', path: '/bench', icon: EditPen, capacities: ['ANALYST', 'QUALITY_OFFICER'] },
  { key: 'review', path: '/review', icon: View, capacities: ['CHECKER', 'REVIEWER', 'SIGNATORY', 'AUTHORISED_SIGNATORY'] },
  { key: 'reporting', path: '/reporting', icon: Document, capacities: ['SIGNATORY', 'AUTHORISED_SIGNATORY', 'REVIEWER', 'PLANNER', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'exchange', path: '/exchange', icon: DataAnalysis, capacities: [] },
]

