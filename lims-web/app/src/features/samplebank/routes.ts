import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/samplebank', component: () => import('./pages/BankPage.vue'), meta: { title: 'samplebank.title' } },
  { path: '/samplebank/scan', component: () => import('./pages/ScanPage.vue'), meta: { title: 'samplebank.scan', workplace: 'field' } },
  { path: '/samplebank/cabinets/:code', component: () => import('./pages/CabinetPage.vue'), props: true, meta: { title: 'samplebank.title' } },
  { path: '/samplebank/cabinets/:code/stock', component: () => import('./pages/StockPage.vue'), props: true, meta: { title: 'samplebank.stock', workplace: 'field' } },
  { path: '/samplebank/requests', component: () => import('./pages/RequestListPage.vue'), meta: { title: 'samplebank.requests' } },
  { path: '/samplebank/requests/:number', component: () => import('./pages/RequestPage.vue'), props: true, meta: { title: 'samplebank.requests' } },
  { path: '/samplebank/retention', component: () => import('./pages/RetentionPage.vue'), meta: { title: 'samplebank.retention' } },
  { path: '/samplebank/disposals/:number', component: () => import('./pages/DisposalPage.vue'), props: true, meta: { title: 'samplebank.disposal' } },
  { path: '/samplebank/discrepancies', component: () => import('./pages/DiscrepancyListPage.vue'), meta: { title: 'samplebank.discrepancies' } },
  { path: '/samplebank/discrepancies/:number', component: () => import('./pages/DiscrepancyPage.vue'), props: true, meta: { title: 'samplebank.discrepancies' } },
] satisfies RouteRecordRaw[]
