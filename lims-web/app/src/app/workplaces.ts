import { Aim, Avatar, Box, ChatLineSquare, Checked, CircleCheck, Collection, Compass, DataAnalysis, Document, EditPen, Files, Finished, Grid, Histogram, Key, Location, MapLocation, Medal, Odometer, Operation, PieChart, Postcard, Rank, ScaleToOriginal, Search, Setting, Share, Stamp, TakeawayBox, Ticket, Tickets, TrendCharts, Upload, User, Van, View, Warning } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Schemas } from '@/shared/api/types'

/** The work itself, its resources (ISO/IEC 17025 clause 6: 人机料法环), its quality, the network of laboratories, and the house. */
export const GROUPS = ['work', 'elements', 'quality', 'network', 'house'] as const

export interface Workplace {
  key: string
  group: (typeof GROUPS)[number]
  path: string
  icon: Component
  /** Who may enter ; a visiting inspector enters where an auditor does; empty means everybody. The server decides again at every request. */
  capacities: Schemas['Capacity'][]
}

export const WORKPLACES: Workplace[] = [
  { key: 'inbox', group: 'work', path: '/inbox', icon: Collection, capacities: [] },
  { key: 'planning', group: 'work', path: '/planning/work-orders', icon: MapLocation, capacities: ['PLANNER', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'field', group: 'work', path: '/field', icon: Location, capacities: ['SAMPLER'] },
  { key: 'custody', group: 'work', path: '/custody', icon: Box, capacities: ['SAMPLER', 'SAMPLE_CUSTODIAN'] },
  { key: 'bench', group: 'work', path: '/bench', icon: EditPen, capacities: ['ANALYST', 'CHECKER', 'REVIEWER', 'PLANNER', 'QUALITY_OFFICER'] },
  { key: 'preparation', group: 'work', path: '/preparation', icon: Operation, capacities: ['ANALYST', 'SAMPLE_CUSTODIAN', 'QUALITY_OFFICER'] },
  { key: 'samplebank', group: 'work', path: '/samplebank', icon: Grid, capacities: ['SAMPLE_CUSTODIAN', 'ANALYST', 'QUALITY_OFFICER', 'REVIEWER', 'CHECKER'] },
  { key: 'review', group: 'work', path: '/review', icon: View, capacities: ['CHECKER', 'REVIEWER', 'SIGNATORY'] },
  { key: 'reporting', group: 'work', path: '/reporting', icon: Document, capacities: ['SIGNATORY', 'REVIEWER', 'PLANNER', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'assessment', group: 'work', path: '/assessment', icon: Histogram, capacities: ['CHECKER', 'REVIEWER', 'SIGNATORY', 'QUALITY_OFFICER', 'PLANNER', 'AUDITOR'] },
  { key: 'transfer', group: 'work', path: '/transfer', icon: Van, capacities: ['SAMPLE_CUSTODIAN', 'QUALITY_OFFICER', 'PLANNER', 'CHECKER', 'REVIEWER', 'SIGNATORY'] },
  { key: 'exchange', group: 'work', path: '/exchange', icon: DataAnalysis, capacities: [] },
  { key: 'partners', group: 'work', path: '/partners', icon: Upload, capacities: ['SIGNATORY', 'ANALYST', 'PLANNER', 'QUALITY_OFFICER', 'REVIEWER', 'CHECKER', 'AUDITOR'] },
  { key: 'competence', group: 'elements', path: '/competence', icon: Medal, capacities: [] },
  { key: 'equipment', group: 'elements', path: '/equipment', icon: Setting, capacities: ['EQUIPMENT_OFFICER', 'ANALYST', 'SAMPLER', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'materials', group: 'elements', path: '/materials', icon: TakeawayBox, capacities: ['ANALYST', 'EQUIPMENT_OFFICER', 'QUALITY_OFFICER'] },
  { key: 'methods', group: 'elements', path: '/methods', icon: Aim, capacities: ['ANALYST', 'QUALITY_OFFICER', 'SIGNATORY', 'REVIEWER', 'CHECKER', 'AUDITOR'] },
  { key: 'documents', group: 'elements', path: '/documents', icon: Files, capacities: [] },
  { key: 'environment', group: 'elements', path: '/environment', icon: Odometer, capacities: ['QUALITY_OFFICER', 'EQUIPMENT_OFFICER', 'SAMPLE_CUSTODIAN', 'ANALYST'] },
  { key: 'controlchart', group: 'quality', path: '/control-charts', icon: TrendCharts, capacities: ['ANALYST', 'CHECKER', 'REVIEWER', 'QUALITY_OFFICER', 'SIGNATORY', 'AUDITOR'] },
  { key: 'uncertainty', group: 'quality', path: '/uncertainty', icon: ScaleToOriginal, capacities: ['ANALYST', 'REVIEWER', 'SIGNATORY', 'QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'nonconformity', group: 'quality', path: '/nonconformity', icon: Warning, capacities: [] },
  { key: 'lookback', group: 'quality', path: '/look-backs', icon: Rank, capacities: ['QUALITY_OFFICER', 'EQUIPMENT_OFFICER', 'SIGNATORY', 'REVIEWER', 'AUDITOR'] },
  { key: 'gate', group: 'quality', path: '/gate', icon: CircleCheck, capacities: ['QUALITY_OFFICER', 'AUDITOR'] },
  { key: 'supervision', group: 'quality', path: '/supervision', icon: Checked, capacities: ['QUALITY_OFFICER', 'AUDITOR', 'SIGNATORY'] },
  { key: 'newPins', group: 'quality', path: '/people/new-pins', icon: Key, capacities: ['QUALITY_OFFICER'] },
  { key: 'network', group: 'network', path: '/network', icon: Share, capacities: ['QUALITY_OFFICER', 'AUDITOR', 'SIGNATORY', 'PLANNER', 'ADMINISTRATOR'] },
  { key: 'credit', group: 'network', path: '/credit', icon: Stamp, capacities: [] },
  { key: 'qualification', group: 'network', path: '/qualification', icon: Postcard, capacities: ['QUALITY_OFFICER', 'SIGNATORY', 'AUDITOR', 'ADMINISTRATOR'] },
  { key: 'capability', group: 'network', path: '/capability', icon: Finished, capacities: [] },
  { key: 'proficiency', group: 'network', path: '/proficiency', icon: Compass, capacities: ['QUALITY_OFFICER', 'SIGNATORY', 'ANALYST', 'SAMPLE_CUSTODIAN'] },
  { key: 'inspection', group: 'network', path: '/inspection', icon: Search, capacities: ['QUALITY_OFFICER', 'AUDITOR', 'SIGNATORY', 'ADMINISTRATOR'] },
  { key: 'draws', group: 'network', path: '/draws', icon: Ticket, capacities: ['QUALITY_OFFICER', 'AUDITOR', 'PLANNER'] },
  { key: 'complaints', group: 'network', path: '/complaints/cases', icon: ChatLineSquare, capacities: ['QUALITY_OFFICER'] },
  { key: 'figures', group: 'network', path: '/figures', icon: PieChart, capacities: ['QUALITY_OFFICER', 'SIGNATORY', 'AUDITOR', 'PLANNER', 'ADMINISTRATOR'] },
  { key: 'people', group: 'house', path: '/people', icon: User, capacities: ['ADMINISTRATOR'] },
  { key: 'contracts', group: 'house', path: '/contracts', icon: Tickets, capacities: ['PLANNER', 'QUALITY_OFFICER', 'SIGNATORY', 'AUDITOR', 'ADMINISTRATOR'] },
  { key: 'visits', group: 'house', path: '/visits', icon: Avatar, capacities: ['QUALITY_OFFICER', 'ADMINISTRATOR', 'AUDITOR'] },
]
