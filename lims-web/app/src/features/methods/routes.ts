import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/methods', component: () => import('./pages/MethodListPage.vue'), meta: { title: 'methods.list' } },
  { path: '/methods/formulas', component: () => import('./pages/FormulaListPage.vue'), meta: { title: 'methods.formulas' } },
  { path: '/methods/formulas/new', component: () => import('./pages/FormulaEditPage.vue'), meta: { title: 'methods.writeFormula' } },
  { path: '/methods/formulas/:id', component: () => import('./pages/FormulaPage.vue'), props: true, meta: { title: 'methods.formula' } },
  { path: '/methods/replacements', component: () => import('./pages/ReplacementsPage.vue'), meta: { title: 'methods.replacements' } },
  { path: '/methods/verifications/:id', component: () => import('./pages/VerificationPage.vue'), props: true, meta: { title: 'methods.verification' } },
] satisfies RouteRecordRaw[]
