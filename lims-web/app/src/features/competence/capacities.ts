import type { Schemas } from '@/shared/api/types'

/** As the server orders them; a declaration about oneself is signed in the first that is held. */
export const CAPACITY_ORDER: Schemas['Capacity'][] = [
  'PLANNER', 'SAMPLER', 'SAMPLE_CUSTODIAN', 'ANALYST', 'CHECKER', 'REVIEWER', 'SIGNATORY',
  'QUALITY_OFFICER', 'EQUIPMENT_OFFICER', 'AUDITOR', 'NETWORK_READER', 'ADMINISTRATOR',
]
