import '@/shared/design/element.css'
import '@/shared/design/tokens.css'
import '@/shared/design/base.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '@/app/App.vue'
import { keepApp } from '@/app/newVersion'
import { router } from '@/app/router'
import { askAgainWhenThereIsASignal } from '@/app/whoIsHere'
import { whenSessionEnds } from '@/shared/api/client'
import { currentLanguage, i18n, useLanguage } from '@/shared/i18n'
import { startKeeping } from '@/shared/kept/kept'
import { startListening } from '@/shared/scan/wedge'
import { useSession } from '@/shared/session'

useLanguage(currentLanguage())
startListening()

const app = createApp(App).use(createPinia()).use(i18n).use(router)
const session = useSession()
whenSessionEnds(() => (session.ended = session.me !== null))
startKeeping()
askAgainWhenThereIsASignal()
keepApp(router)
app.mount('#app')
