package jialing.domain.evidence.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;

/**
 * Reads around a result whatever the features have kept of it, at once: row-level security is asked for every row, and the answer is
 * of one moment. Each step goes along an index from one thing to the few that belong to it, so a chain costs the same in a record
 * of ten results and of a million.
 *
 * <p>Acts are found by their subjects. A report says a result by its id, which is looked for in the report's text: reading the JSON of
 * a large report would cost more than all the rest.
 */
@ApplicationScoped
public class ResponsibilityTable {

    private static final String CHAIN = """
            with recursive given (result, zone) as (
                values (?::uuid, ?::text)
            ), asked as (
                select * from lims.analysis_result where id = (select result from given)
            ), place as (
                select p.*, a.analyte as determined, a.round, a.calibration_id as curve
                from asked a join lims.analysis_position p on p.id = a.position_id
                where p.kind = 'SAMPLE'
            ), batch as (
                select b.* from place p join lims.analysis_batch b on b.id = p.batch_id
            ), sample as (
                select s.* from place p join lims.sampling_sample s on s.id = p.sample_id
            ), version as (
                select r.* from place p
                join lims.analysis_result r on r.batch_id = p.batch_id and r.position_id = p.id and r.analyte = p.determined
            ), reading as (
                select r.* from place p
                join lims.analysis_raw_record r on r.batch_id = p.batch_id and r.analyte = p.determined
                where r.position_id = p.id
                   or r.position_id in (select t.id from lims.analysis_position t
                                        where t.batch_id = p.batch_id and t.origin = p.code and t.kind = 'LABORATORY_DUPLICATE')
            ), curve as (
                select c.* from lims.analysis_calibration c
                where c.id in (select calibration_id from version where calibration_id is not null)
            ), control as (
                select q.* from place p
                join lims.analysis_position q on q.batch_id = p.batch_id and q.kind <> 'SAMPLE' and p.determined = any (q.analytes)
            ), material as (
                select distinct m.* from control q join lims.materials_reference_material m on m.id = q.reference_material_id
            ), named as (
                select e.* from batch b join lims.analysis_batch_element e on e.batch_id = b.id
            ), substance (id) as (
                select element_key::uuid from named where kind = 'MATERIAL'
                union
                select l.parent from substance s join lims.materials_lineage l on l.child = s.id
            ), room as (
                select r.*, b.opened_at, coalesce(b.submitted_at, b.opened_at + interval '1 day') as until
                from batch b join named n on n.kind = 'ROOM'
                join lateral (select * from lims.environment_place r where r.organisation = b.organisation and r.code = n.element_key
                              order by r.version desc limit 1) r on true
            ), origin (id) as (
                select container_id from place
                union
                select p.parent_id from origin o join lims.preparation_portion p on p.container_id = o.id
            ), treatment as (
                select distinct b.* from origin o
                join lims.preparation_batch_container t on t.container_id = o.id
                join lims.preparation_batch b on b.id = t.batch_id
            ), judgement as (
                select j.* from place p
                join lims.quality_judgement j on j.batch_id = p.batch_id and j.round = p.round
                order by j.id desc limit 1
            ), field as (
                select f.* from sample s join lims.sampling_field_record f on f.sample_id = s.id
            ), field_reading as (
                select r.* from field f
                join lims.sampling_field_reading r on r.work_order_id = f.work_order_id and r.field_record_id = f.id
            ), hand_over as (
                select h.* from sample s
                join lims.custody_hand_over_sample g on g.sample_id = s.id
                join lims.custody_hand_over h on h.id = g.hand_over_id
            ), instrument as (
                select i.*, u.at_bench, (u.moment at time zone (select zone from given))::date as used_on
                from (select organisation, instrument as code, opened_at as moment, true as at_bench from batch
                      union
                      select b.organisation, n.element_key, b.opened_at, true from batch b join named n on n.kind = 'INSTRUMENT'
                      union
                      select r.organisation, r.instrument, f.collected_at, false from field_reading r, field f
                      where r.instrument is not null) u
                join lims.equipment_instrument i on i.organisation = u.organisation and i.code = u.code
            ), competence as (
                select c.*, w.kind as work
                from (select analyst as person, method, matrix, 'ANALYSIS' as kind, (opened_at at time zone (select zone from given))::date as day from batch
                      union all
                      select p.person, null, null, 'SAMPLING', (f.collected_at at time zone (select zone from given))::date
                      from field f, unnest(array [f.first_sampler, f.second_sampler]) as p(person)
                      union
                      select f.first_sampler, r.method, null, 'FIELD_MEASUREMENT', (f.collected_at at time zone (select zone from given))::date
                      from field f, field_reading r where r.method is not null) w
                join lims.people_competence_certificate c on c.person_id = w.person and c.kind = w.kind
                 and (w.method is null or c.method = w.method or exists (select 1 from lims.competence_method_change m
                      where m.certificate_id = c.id and m.to_method = w.method and m.confirmed_on <= w.day)) and w.day between c.issued_on and c.expires_on
                 and (w.matrix is null or c.matrix is null or c.matrix = w.matrix)
                 and not exists (select 1 from lims.competence_certificate_change r where r.certificate_id = c.id and r.kind = 'REVOKED'
                      and (r.effective_at at time zone (select zone from given))::date <= w.day)
            ), report as (
                select r.*, said.versions
                from place p
                join lims.reporting_report r on r.work_order_id = p.work_order_id
                join lateral (select jsonb_agg(v.id) as versions from version v where strpos(r.content, v.id::text) > 0) said
                  on said.versions is not null
            ), observation as (
                select o.* from version v join lims.exchange_observation o on o.result_id = v.id
            ), subject (type, id) as (
                select 'WorkOrder', work_order_id from place
                union all select 'Sample', sample_id from place
                union all select 'AnalyticalBatch', id from batch
                union all select 'Result', id from version
                union all select 'Report', id from report
                union all select 'ReferenceMaterial', id from material
                union all select 'ReferenceMaterial', id from substance
                union all select 'Material', id from substance
                union all select 'Place', id from room
                union all select 'PreparationBatch', id from treatment
                union all select 'CompetenceCertificate', id from competence
                union all select 'Instrument', id from instrument
                union all select 'MonitoringSites', 'd27edbd1-8c3b-3f9c-a1d0-13c6626ba26c'::uuid
            ), act as materialized (
                select distinct on (a.id) a.*, l.index as place
                from subject s
                join lims.ledger_act a on a.subject_type = s.type and a.subject_id = s.id
                left join lims.ledger_leaf l on l.id = a.id
            )
            select jsonb_build_object(
                'resultId', (select result from given),
                'analyte', (select jsonb_build_object('code', a.analyte, 'name', jsonb_build_object('zh', a.name_zh, 'en', a.name_en), 'unit', a.unit)
                            from lims.analysis_batch_analyte a where a.batch_id = p.batch_id and a.analyte = p.determined),
                'order', (select jsonb_build_object('id', w.id, 'number', w.number, 'title', w.title, 'plannedOn', w.planned_on,
                              'approvedBy', w.approved_by, 'procedures', (select string_agg(g.name || ' ' || g.version || ' (' || left(g.digest, 12) || ')', ', ' order by g.id)
                                  from lims.methods_pin g where g.subject = w.id)) from lims.planning_work_order w where w.id = p.work_order_id),
                'sample', (select jsonb_build_object('id', s.id, 'code', s.code, 'kind', s.kind, 'element', s.element) from sample s),
                'site', (select jsonb_build_object('code', t.code, 'name', t.name_zh, 'waterBody', t.water_body, 'lon', t.lon::text,
                             'lat', t.lat::text, 'surveyed', t.coordinate_quality) from sample s join lims.planning_site t on t.code = s.site),
                'field', (select jsonb_build_object('id', f.id, 'collectedAt', f.collected_at, 'recordedAt', f.recorded_at, 'lon', f.lon::text,
                              'lat', f.lat::text, 'accuracyM', f.accuracy_m::text, 'weather', f.weather, 'remark', f.remark,
                              'contentHash', f.content_hash,
                              'samplers', jsonb_build_array(f.first_sampler, f.second_sampler)) from field f),
                'photos', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'sha256', k.sha256) order by g.ordinal), '[]')
                           from field f join lims.sampling_field_record_photo g on g.field_record_id = f.id
                           join lims.sampling_photo k on k.id = g.photo_id),
                'fieldReadings', (select coalesce(jsonb_agg(jsonb_build_object('analyte', r.analyte, 'value', r.value::text, 'unit', r.unit,
                                      'method', r.method, 'instrument', r.instrument) order by r.analyte), '[]') from field_reading r),
                'handOvers', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'number', h.number, 'seal', h.seal,
                                  'temperatureC', h.temperature_c::text, 'remark', h.remark) order by h.id), '[]') from hand_over h),
                'receipt', (select jsonb_build_object('id', r.id, 'decision', r.decision, 'containerIntact', r.container_intact,
                                'sealIntact', r.seal_intact, 'labelMatches', r.label_matches, 'volumeSufficient', r.volume_sufficient,
                                'temperatureC', r.temperature_c::text, 'remark', r.remark, 'lateDecision', r.late_decision,
                                'storagePlace', r.storage_place) from lims.custody_receipt r where r.sample_id = p.sample_id),
                'container', (select jsonb_build_object('id', c.id, 'code', c.code, 'preservative', c.preservative, 'storage', c.storage,
                                  'preservativeAdded', c.preservative_added, 'mustStartBy', c.must_start_by)
                              from lims.sampling_container c where c.id = p.container_id),
                'batch', (select jsonb_build_object('id', b.id, 'number', b.number, 'organisation', b.organisation, 'method', b.method,
                              'matrix', b.matrix, 'instrument', b.instrument, 'analyst', b.analyst, 'state', b.state,
                              'round', p.round, 'openedAt', b.opened_at, 'lateDecision', p.late_decision,
                              'procedures', (select string_agg(g.name || ' ' || g.version || ' (' || left(g.digest, 12) || ')', ', ' order by g.id)
                                  from lims.methods_pin g where g.subject = b.id)) from batch b),
                'competence', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'person', c.person_id, 'number', c.number,
                                   'method', c.method, 'work', c.work, 'issuedOn', c.issued_on, 'expiresOn', c.expires_on)
                                   order by c.issued_on desc), '[]') from competence c),
                'instruments', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code,
                                    'name', jsonb_build_object('zh', i.name_zh, 'en', i.name_en), 'model', i.model,
                                    'serialNumber', i.serial_number, 'atBench', i.at_bench,
                                    'certificates', (select coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'kind', c.kind,
                                        'issuedBy', c.issued_by, 'validFrom', c.valid_from, 'validTo', c.valid_to) order by c.valid_from desc), '[]')
                                        from lims.equipment_certificate c
                                        where c.instrument_id = i.id and i.used_on between c.valid_from and c.valid_to and c.passed
                                          and not exists (select from lims.equipment_certificate_end e
                                                          where e.certificate_id = c.id and e.in_doubt)))
                                    order by i.code), '[]') from instrument i),
                'materials', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'code', m.code, 'lot', m.lot,
                                  'name', jsonb_build_object('zh', m.name_zh, 'en', m.name_en), 'producer', m.producer, 'validTo', m.valid_to)
                                  order by m.code), '[]') from material m),
                'substances', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'number', m.number, 'code', m.code,
                                   'lot', m.lot, 'name', jsonb_build_object('zh', m.name_zh, 'en', m.name_en), 'producer', m.producer,
                                   'validTo', m.valid_to, 'recalledAt', c.recalled_at,
                                   'roles', (select coalesce(jsonb_agg(n.role order by n.role), '[]') from named n
                                             where n.kind = 'MATERIAL' and n.element_key = m.id::text),
                                   'madeOf', (select coalesce(jsonb_agg(distinct l.parent), '[]') from lims.materials_lineage l
                                              where l.child = m.id)) order by m.number), '[]')
                               from substance s join lims.materials_material m on m.id = s.id
                               left join lims.materials_recall c on c.material_id = m.id),
                'rooms', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'code', r.code,
                              'name', jsonb_build_object('zh', r.name_zh, 'en', r.name_en),
                              'conditions', (select coalesce(jsonb_agg(jsonb_build_object('quantity', q.quantity, 'lowest', x.lowest::text,
                                                 'highest', x.highest::text, 'readings', x.readings) order by q.quantity), '[]')
                                  from (select distinct l.quantity from lims.environment_limit l
                                        where l.organisation = r.organisation and l.place = r.code) q
                                  cross join lateral (select min(e.value) as lowest, max(e.value) as highest, count(*) as readings
                                      from lims.environment_reading e where e.organisation = r.organisation and e.place = r.code
                                        and e.quantity = q.quantity and e.measured_at between r.opened_at - interval '1 hour' and r.until) x),
                              'excursions', (select coalesce(jsonb_agg(distinct e.number), '[]') from lims.environment_excursion e
                                  where e.organisation = r.organisation and e.place = r.code and e.began_at <= r.until
                                    and coalesce(e.ended_at, r.until) >= r.opened_at)) order by r.code), '[]') from room r),
                'treatments', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'number', b.number, 'treatment', b.kind,
                                   'method', b.method, 'blanks', b.blanks, 'temperature', b.temperature::text, 'minutes', b.minutes)
                                   order by b.number), '[]') from treatment b),
                'curves', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'round', c.round,
                               'slope', c.slope::text, 'intercept', c.intercept::text, 'correlation', c.correlation::text,
                               'points', jsonb_array_length(c.points), 'takenOver', c.taken_over, 'drawnAt', c.drawn_at) order by c.id), '[]') from curve c),
                'controls', (select coalesce(jsonb_agg(jsonb_build_object('code', q.code, 'kind', q.kind) order by q.ordinal), '[]') from control q),
                'judgement', (select jsonb_build_object('id', j.id, 'accepted', j.accepted, 'judgedAt', j.judged_at,
                                  'findings', (select coalesce(jsonb_agg(f), '[]') from jsonb_array_elements(j.findings) f
                                               where coalesce(f ->> 'analyte', p.determined) = p.determined)) from judgement j),
                'readings', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'recordedAt', r.recorded_at, 'round', r.round,
                                 'position', q.code, 'replicate', r.replicate, 'version', r.version, 'inputs', r.inputs,
                                 'dilution', r.dilution::text, 'unit', r.unit, 'reason', r.reason,
                                 'formula', r.formula || '/' || r.formula_version, 'calibrationId', r.calibration_id)
                                 order by r.round, q.ordinal, r.replicate, r.version), '[]')
                             from reading r join lims.analysis_position q on q.id = r.position_id),
                'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'recordedAt', v.recorded_at, 'round', v.round,
                                 'version', v.version, 'kind', v.kind, 'value', v.value::text, 'operator', v.operator,
                                 'limitValue', v.limit_value::text, 'limitKind', v.limit_kind, 'whyNot', v.why_not,
                                 'unrounded', v.unrounded::text, 'unit', v.unit, 'roundingRule', v.rounding_rule,
                                 'detectionLimit', v.detection_limit::text, 'intervalLow', v.interval_low::text, 'intervalHigh', v.interval_high::text,
                                 'intervalCoverage', v.interval_coverage::text, 'decisionThreshold', v.decision_threshold::text, 'readings', v.readings, 'calibrationId', v.calibration_id,
                                 'reason', v.reason) order by v.round, v.version), '[]') from version v),
                'reports', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'contentHash', r.content_hash,
                                'versions', r.versions, 'replaces', r.replaces_id, 'issuedAt', i.issued_at, 'sha256', e.sha256,
                                'sealedAt', e.sealed_at, 'endState', x.state, 'endBy', x.by_number, 'endReason', x.reason) order by r.id), '[]')
                            from report r left join lims.reporting_issue i on i.report_id = r.id
                            left join lims.reporting_seal e on e.report_id = r.id left join lims.reporting_end x on x.report_id = r.id),
                'observations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'resultId', o.result_id,
                                     'reportNumber', o.report_number, 'status', o.parameters ->> 'status',
                                     'reported', o.parameters ->> 'reported') order by o.id), '[]') from observation o),
                'acts', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'verb', a.verb, 'subjectType', a.subject_type,
                             'subjectId', a.subject_id, 'subjectVersion', a.subject_version, 'organisation', a.organisation,
                             'actors', a.actors, 'deviceTime', a.device_time, 'recordedAt', a.recorded_at, 'lon', a.lon::text, 'lat', a.lat::text,
                             'accuracyM', a.accuracy_m::text, 'contentHash', a.content_hash, 'statement', a.statement, 'hash', a.hash,
                             'signatures', jsonb_array_length(a.signatures::jsonb), 'place', a.place,
                             'handOver', case when a.verb = 'HAND_OVER' then a.content::jsonb ->> 'handOver' end,
                             'certificate', case when a.verb = 'OPEN_BATCH' then a.content::jsonb ->> 'instrumentCertificate' end,
                             'reason', case when a.verb in ('REANALYSE', 'RETURN', 'AMEND', 'SUPERSEDE')
                                 then coalesce(a.content::jsonb ->> 'reason', a.content::jsonb ->> 'remark') end)
                             order by a.recorded_at, a.id), '[]') from act a),
                'organisations', (select coalesce(jsonb_object_agg(o.code, jsonb_build_object('zh', o.name_zh, 'en', o.name_en)), '{}')
                                  from lims.organisation_organisation o
                                  where o.code in (select actor ->> 'organisation' from act a, jsonb_array_elements(a.actors) actor
                                                   union select organisation from place)))::text
            from place p
            """;

    @Inject
    Sql sql;

    /** Empty when there is no such result of a sample that may be seen. */
    public Optional<ResponsibilityRecord> of(UUID resultId) {
        return sql.first(
                CHAIN,
                query -> {
                    query.setObject(1, resultId);
                    query.setString(2, LabClock.ZONE.getId());
                },
                row -> CanonicalJson.read(row.getString(1), ResponsibilityRecord.class));
    }
}
