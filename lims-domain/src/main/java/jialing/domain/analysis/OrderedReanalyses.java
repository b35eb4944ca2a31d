package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/**
 * Rounds that are to be analysed again although their quality control was good, because what they were analysed with is in doubt
 * (ISO/IEC 17025:2017 7.10.1). Who orders it does so under an act of their own.
 */
@ApplicationScoped
public class OrderedReanalyses {

    private static final String ADD = "insert into lims.analysis_reanalysis_order"
            + " (batch_id, round, organisation, reason, ordered_by, ordered_at, act_hash)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final String ORDERED =
            "select 1 from lims.analysis_reanalysis_order where batch_id = ? and round = ?";

    @Inject
    Sql sql;

    public void order(UUID batch, int round, String organisation, String reason, Actor by, RecordedAct act) {
        sql.execute(ADD, batch, round, organisation, reason, by.personId(), act.recordedAt(), act.hash());
    }

    public boolean ordered(UUID batch, int round) {
        return !sql.read(ORDERED, row -> true, batch, round).isEmpty();
    }
}
