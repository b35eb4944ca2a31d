package jialing.domain.credit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.shared.Sql;

/** Who has worked at all: whoever has not is not rated. The kinds of work are those that the rules name. */
@ApplicationScoped
public class WorkTable {

    private static final String WORKED = """
            with p as (select cast(? as date) as first, cast(? as date) as last),
                 t as (select p.*, first::timestamp at time zone 'Asia/Shanghai' as since,
                              (last + 1)::timestamp at time zone 'Asia/Shanghai' as until from p)
            select w.organisation from t join lims.sampling_field_record w on w.recorded_at >= t.since and w.recorded_at < t.until
            union
            select w.organisation from t join lims.custody_receipt w on w.received_at >= t.since and w.received_at < t.until
            union
            select w.organisation from t join lims.quality_judgement w on w.judged_at >= t.since and w.judged_at < t.until
            union
            select w.organisation from t join lims.reporting_issue w on w.issued_at >= t.since and w.issued_at < t.until
            union
            select w.organisation from t join lims.partners_delivery_signature w on w.signed_at >= t.since and w.signed_at < t.until
            union
            select w.laboratory from t join lims.proficiency_score w on w.scored_at >= t.since and w.scored_at < t.until
            union
            select w.laboratory from t join lims.transfer_blind_outcome w on w.judged_on between t.first and t.last
            union
            select i.inspected from t join lims.inspection_conclusion w on w.signed_at >= t.since and w.signed_at < t.until
                join lims.inspection_inspection i on i.id = w.inspection_id
            """;

    @Inject
    Sql sql;

    /** @param first and @param today the window, both included */
    public Set<String> between(LocalDate first, LocalDate today) {
        return sql.read(WORKED, row -> row.getString("organisation"), first, today).stream()
                .collect(Collectors.toSet());
    }
}
