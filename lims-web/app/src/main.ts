import '@/shared/design/element.css'
import '@/shared/design/tokens.css'
import '@/shared/design/base.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '@/app/App.vue'
import { router } from '@/app/router'
import { whenSessionEnds } from '@/shared/api/client'
import { currentLanguage, i18n, useLanguage } from '@/shared/i18n'
import { startListening } from '@/shared/scan/wedge'
import { useSession } from '@/shared/session'

useLanguage(currentLanguage())
startListening()

const app = createApp(App).use(createPinia()).use(i18n).use(router)
const session = useSession()
whenSessionEnds(() => (session.ended = session.me !== null))
app.mount('#app')
