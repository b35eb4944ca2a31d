import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { Refused } from '@/shared/api/problem'
import { useAct } from '@/shared/api/useAct'
import { useLoaded } from '@/shared/api/useLoaded'
import { instantTyped, minute } from '@/shared/format/dates'
import type { CellEdit, CellMessage } from '@/shared/grid/columns'
import { batch, saveCurve, saveReadings, type BatchSheet, type CurveModel, type ReadingRow, type StandardRow } from './api'
import { cellOf, curveOf, isOnRecord, rowsOf, type SheetRow } from './sheet'

interface Typed {
  inputs: Record<string, string>
  dilution: string
}

/** One batch at the bench: what is on record, what has been typed and not saved, what the server says about it. */
export function useBatch(id: () => string) {
  const { content: loaded, failure, loading, reload } = useLoaded(id, batch)
  const sheet = shallowRef<BatchSheet | null>(null)
  watch(loaded, (fresh) => (sheet.value = fresh))

  const analyte = ref('')
  watch(sheet, (fresh) => {
    if (fresh && !fresh.analytes.some((each) => each.analyte === analyte.value)) analyte.value = fresh.analytes[0]?.analyte ?? ''
  })

  const typed = reactive(new Map<string, Typed>())
  const said = reactive(new Map<string, CellMessage>())
  const reason = ref('')

  const rows = computed(() => (sheet.value ? rowsOf(sheet.value, analyte.value) : []))
  const curve = computed(() => (sheet.value ? curveOf(sheet.value, analyte.value) : null))
  const current = computed(() => sheet.value?.analytes.find((each) => each.analyte === analyte.value) ?? null)
  const writable = computed(() => sheet.value?.state === 'OPEN')

  /** What stands in the cell: typed, else on record, else what is usual for this analyte. */
  function inputOf(row: SheetRow, name: string): string {
    if (name === 'startedAt') return typed.get(row.key)?.inputs.startedAt ?? minute(row.reading?.startedAt)
    return String(typed.get(row.key)?.inputs[name] ?? row.reading?.inputs[name] ?? row.analyte.usualInputs[name] ?? '')
  }
  function dilutionOf(row: SheetRow): string {
    return typed.get(row.key)?.dilution ?? row.reading?.dilution ?? '1'
  }
  const isTyped = (row: SheetRow) => typed.has(row.key)

  function edit(edits: CellEdit<SheetRow>[]) {
    for (const { row, key, text } of edits) {
      const kept = typed.get(row.key) ?? { inputs: {}, dilution: dilutionOf(row) }
      typed.set(row.key, key === 'dilution' ? { ...kept, dilution: text } : { ...kept, inputs: { ...kept.inputs, [key]: text } })
      said.delete(`${row.key} ${key}`)
    }
  }

  const allRows = computed(() => sheet.value?.analytes.flatMap((each) => rowsOf(sheet.value!, each.analyte)) ?? [])
  const unsaved = computed(() => allRows.value.filter(isTyped))
  const replaces = computed(() => unsaved.value.some((row) => row.reading))

  /** Of a reading on record to the second, as long as nobody types another minute. */
  function startedAt(row: SheetRow): string | null {
    const own = typed.get(row.key)?.inputs.startedAt
    return own === undefined ? row.reading?.startedAt ?? null : instantTyped(own)
  }

  function written(row: SheetRow): ReadingRow {
    const inputs = Object.fromEntries(row.analyte.inputs.filter((name) => !isOnRecord(row, name)).map((name) => [name, inputOf(row, name)]).filter(([, value]) => value !== ''))
    return {
      position: row.position.code,
      analyte: row.analyte.analyte,
      replicate: row.replicate,
      inputs,
      dilution: dilutionOf(row),
      unit: null,
      reason: row.reading ? reason.value || null : null,
      startedAt: row.analyte.timed ? startedAt(row) : null,
    }
  }

  function answer(refusal: unknown, sent: SheetRow[]) {
    said.clear()
    if (!(refusal instanceof Refused)) return
    const { violations, field, detail, title } = refusal.problem
    for (const violation of violations?.length ? violations : [{ field, message: detail || title }]) {
      const cell = cellOf(violation.field ?? '')
      const row = cell && sent[cell.row]
      if (row) said.set(`${row.key} ${cell.key}`, { meaning: 'held', text: violation.message })
    }
  }

  const saving = useAct(saveReadings)
  async function save() {
    const sent = unsaved.value
    if (!sent.length) return
    const fresh = await saving.run(id(), sent.map(written))
    answer(saving.refusal.value, sent)
    if (!fresh) return
    sheet.value = fresh
    typed.clear()
    reason.value = ''
  }

  const drawing = useAct(saveCurve)
  async function draw(points: StandardRow[], model: CurveModel, why: string | null) {
    const fresh = await drawing.run(id(), points, [{ analyte: analyte.value, ...model }], why)
    if (fresh) sheet.value = fresh
    return !!fresh
  }

  function messageOf(row: SheetRow, key: string): CellMessage | null {
    const own = said.get(`${row.key} ${key}`) ?? (key === 'code' ? said.get(`${row.key} `) : undefined)
    return own ?? null
  }

  const dirty = computed(() => typed.size > 0)
  return {
    sheet, failure, loading, reload, analyte, current, rows, curve, writable, dirty,
    inputOf, dilutionOf, isTyped, edit, messageOf, unsaved, replaces, reason, save, saving, draw, drawing,
  }
}

export type BatchInHand = ReturnType<typeof useBatch>
