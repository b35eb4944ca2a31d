package jialing.domain.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.inspection.InspectionCampaign;
import jialing.domain.inspection.InspectionCampaign.RiskWeight;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** Rounds of inspections. */
@ApplicationScoped
public class CampaignTable {

    private static final String ADD =
            "insert into lims.inspection_campaign (id, organisation, number, title, basis, flight, from_day, to_day,"
                    + " checklist, weights, draw_id, planned_by, planner, planned_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)";

    private static final int MOST = 200;

    @Inject
    Sql sql;

    public void add(InspectionCampaign campaign, UUID by, RecordedAct act) {
        sql.execute(
                ADD,
                campaign.id(),
                campaign.organisation(),
                campaign.number(),
                campaign.title(),
                campaign.basis(),
                campaign.flight(),
                campaign.from(),
                campaign.to(),
                campaign.checklist(),
                CanonicalJson.of(campaign.weights()),
                campaign.drawId(),
                by,
                campaign.planner(),
                act.recordedAt(),
                act.hash());
    }

    public Optional<InspectionCampaign> byId(UUID id) {
        return sql.read("select * from lims.inspection_campaign where id = ?", CampaignTable::campaign, id).stream()
                .findFirst();
    }

    /** Newest first. */
    public List<InspectionCampaign> of(String organisation) {
        return sql.read(
                "select * from lims.inspection_campaign where organisation = ? order by id desc limit ?",
                CampaignTable::campaign,
                organisation,
                MOST);
    }

    private static InspectionCampaign campaign(ResultSet row) throws SQLException {
        return new InspectionCampaign(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("title"),
                row.getString("basis"),
                row.getBoolean("flight"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("checklist"),
                List.of(CanonicalJson.read(row.getString("weights"), RiskWeight[].class)),
                row.getObject("draw_id", UUID.class),
                row.getString("planner"),
                Sql.instant(row, "planned_at"));
    }
}
