import { computed, reactive, ref, type Ref } from 'vue'
import { useLoaded } from '@/shared/api/useLoaded'
import { instruments as ownInstruments, type Instrument } from '@/shared/catalogue/instruments'
import { said } from '@/shared/i18n'
import { INSTRUMENT_LABEL, MATERIAL_LABEL, PLACE_LABEL } from '@/shared/scan/labels'
import { bare } from '@/shared/scan/sampleCode'
import { labelledMaterial, rooms as ownRooms, usableMaterials, type MaterialRole, type Scan } from './api'

export const ROLES: MaterialRole[] = ['CALIBRATION', 'QUALITY_CONTROL', 'REAGENT']

export interface Choice {
  id: string
  label: string
}

/** What a batch is analysed with, as it is scanned or chosen: the instruments, the materials by what they are for, the room. */
export function useElements(analytes: Ref<string[]>) {
  const tools = useLoaded('instruments', () => ownInstruments().catch(() => [] as Instrument[]))
  const places = useLoaded('rooms', () => ownRooms().catch(() => []))
  const usable = useLoaded(analytes, async (codes) => {
    const lists = codes.length ? await Promise.all(ROLES.map((role) => usableMaterials(codes, role).catch(() => []))) : [[], [], []]
    return Object.fromEntries(ROLES.map((role, i) => [role, lists[i]!.map((each) => ({ id: each.id, label: `${said(each.name)} · ${each.number}` }))]))
  })

  const instrument = ref<string | null>(null)
  const further = ref<string[]>([])
  const room = ref<string | null>(null)
  const materials = reactive<Record<MaterialRole, string[]>>({ CALIBRATION: [], QUALITY_CONTROL: [], REAGENT: [] })
  const scans = ref<Scan[]>([])
  /** Named by a scan although no list offers them: the gate says why they cannot be taken. */
  const named = ref<Choice[]>([])

  const choices = (role: MaterialRole): Choice[] => {
    const offered = usable.content.value?.[role] ?? []
    const scanned = named.value.filter((each) => materials[role].includes(each.id) && !offered.some((other) => other.id === each.id))
    return [...offered, ...scanned]
  }
  const codes = computed(() => [...(instrument.value ? [instrument.value] : []), ...further.value])
  const uses = computed(() => ROLES.flatMap((role) => materials[role].map((material) => ({ material, role }))))
  const toolOf = (code: string) => tools.content.value?.find((each) => each.code.toUpperCase() === code.toUpperCase())
  const scanOf = (code: string) => scans.value.findLast((scan) => scan.scanned.replace(/^EQ:/i, '').toUpperCase() === code.toUpperCase())
  /** Instruments that were chosen, and that must be scanned. */
  const unscanned = computed(() => codes.value.filter((code) => toolOf(code)?.scannedBeforeUse && !scanOf(code)))

  function takeInstrument(tool: Instrument, scanned: string) {
    scans.value.push({ scanned, at: new Date().toISOString() })
    if (!instrument.value) instrument.value = tool.code
    else if (!codes.value.includes(tool.code)) further.value.push(tool.code)
  }

  async function takeMaterial(number: string, wanted: MaterialRole) {
    const found = await labelledMaterial(number).catch(() => null)
    if (!found) return false
    const { id } = found.material
    const role = [wanted, ...ROLES].find((each) => choices(each).some((choice) => choice.id === id)) ?? wanted
    named.value.push({ id, label: `${said(found.material.name)} · ${found.material.number}` })
    if (!materials[role].includes(id)) materials[role].push(id)
    return true
  }

  /** What a label names is taken up. @returns whether it is known here; a container is for whoever lists them */
  async function take(given: string, wanted: MaterialRole, containers: string[], onContainer: (code: string) => void): Promise<boolean> {
    const text = given.trim()
    const tool = toolOf(text.match(INSTRUMENT_LABEL)?.[1] ?? text)
    if (tool) return takeInstrument(tool, text), true
    if (MATERIAL_LABEL.test(text)) return takeMaterial(text.toUpperCase(), wanted)
    const at = decodeURIComponent(text.match(PLACE_LABEL)?.[1] ?? text)
    const place = places.content.value?.find((each) => each.code === at)
    if (place) return (room.value = place.code), true
    const container = containers.find((code) => bare(code) === bare(text))
    if (container) onContainer(container)
    return !!container
  }

  return { tools, places, instrument, further, room, materials, scans, choices, codes, uses, toolOf, scanOf, unscanned, take }
}
