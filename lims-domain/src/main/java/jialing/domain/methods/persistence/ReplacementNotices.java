package jialing.domain.methods.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.methods.MethodReplacement.ReplacementWarning;
import jialing.domain.methods.ReplacementNotice;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Which laboratories were told of a replacement, and which have nothing left to redo. */
@ApplicationScoped
public class ReplacementNotices {

    private static final String OPEN = "select n.id, n.organisation from lims.methods_replacement_notice n"
            + " where n.replacement_id = ? and n.first_id = n.id"
            + " and not exists (select 1 from lims.methods_replacement_settled s where s.notice_id = n.id)";

    @Inject
    Sql sql;

    /** The first notice of a laboratory that has something left to redo. */
    public record OpenNotice(UUID id, String organisation) {}

    public void add(ReplacementNotice notice, Instant at) {
        sql.execute(
                "insert into lims.methods_replacement_notice (id, organisation, replacement_id, term, still_to_redo, first_id,"
                        + " notified_at) values (?, ?, ?, ?, ?, ?, ?)",
                notice.id(),
                notice.organisation(),
                notice.replacement().id(),
                notice.term().name(),
                notice.stillToRedo(),
                notice.first(),
                at);
    }

    public boolean isNotified(UUID replacement, String organisation, ReplacementWarning term) {
        return !sql.read(
                        "select 1 from lims.methods_replacement_notice where replacement_id = ? and organisation = ? and term = ?",
                        row -> true,
                        replacement,
                        organisation,
                        term.name())
                .isEmpty();
    }

    public List<OpenNotice> openOf(UUID replacement) {
        return sql.read(
                OPEN + " order by n.organisation",
                row -> new OpenNotice(row.getObject("id", UUID.class), row.getString("organisation")),
                replacement);
    }

    public Optional<UUID> openIn(UUID replacement, String organisation) {
        return sql
                .read(
                        OPEN + " and n.organisation = ?",
                        row -> row.getObject("id", UUID.class),
                        replacement,
                        organisation)
                .stream()
                .findFirst();
    }

    public void settle(UUID notice, String organisation, Instant at) {
        sql.execute(
                "insert into lims.methods_replacement_settled (id, organisation, notice_id, settled_at) values (?, ?, ?, ?)",
                TimeOrderedId.next(),
                organisation,
                notice,
                at);
    }
}
