import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/competence', component: () => import('./pages/MatrixPage.vue'), meta: { title: 'competence.title' } },
  { path: '/competence/mine', component: () => import('./pages/OwnCompetencePage.vue'), meta: { title: 'competence.mine' } },
  { path: '/competence/expiring', component: () => import('./pages/ExpiringPage.vue'), meta: { title: 'competence.expiring' } },
  { path: '/competence/training', component: () => import('./pages/TrainingPage.vue'), meta: { title: 'competence.training' } },
  { path: '/competence/signatories', component: () => import('./pages/SignatoriesPage.vue'), meta: { title: 'competence.signatories' } },
  { path: '/competence/declarations', component: () => import('./pages/DeclarationsPage.vue'), meta: { title: 'competence.declarations' } },
  { path: '/competence/list', component: () => import('./pages/ConductPage.vue'), meta: { title: 'competence.list' } },
  { path: '/competence/people/:id', component: () => import('./pages/PersonCompetencePage.vue'), props: true, meta: { title: 'competence.title' } },
] satisfies RouteRecordRaw[]
