package jialing.domain.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.draws.Draw;
import jialing.domain.draws.DrawCandidate;
import jialing.domain.draws.DrawView;
import jialing.domain.inspection.persistence.CampaignTable;
import jialing.domain.inspection.persistence.InspectionTable;
import jialing.domain.people.Persons;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.supervision.Checklist;

/** Campaigns and inspections, and who may inspect. */
@ApplicationScoped
class Inspections {

    static final Capacity[] INSPECTS = {Capacity.AUDITOR, Capacity.QUALITY_OFFICER};

    @Inject
    CampaignTable campaigns;

    @Inject
    InspectionTable table;

    @Inject
    DrawView draws;

    @Inject
    Persons persons;

    @Inject
    LabClock clock;

    /** @throws Refusal unless it exists and this person acts for its organisation */
    InspectionCampaign campaign(Actor actor, UUID id) {
        InspectionCampaign campaign =
                campaigns.byId(id).orElseThrow(() -> Refusal.notFound("InspectionCampaign", "抽查", id));
        actor.mustActFor(campaign.organisation());
        return campaign;
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    Inspection byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("Inspection", "检查", id));
    }

    /** @throws Refusal unless it exists and this person acts for the organisation that inspects */
    Inspection of(Actor actor, UUID id) {
        Inspection inspection = byId(id);
        actor.mustActFor(inspection.organisation());
        return inspection;
    }

    /** The same, held by this transaction alone: what is recorded in an inspection is recorded one after the other. */
    Inspection held(Actor actor, UUID id) {
        of(actor, id);
        table.hold(id);
        return of(actor, id);
    }

    /** Who was drawn; nobody before it is drawn. */
    List<Inspection.Inspector> drawn(UUID drawId) {
        Draw draw = draws.of(drawId);
        if (!draw.isDrawn()) {
            return List.of();
        }
        return draw.outcome().drawn().stream()
                .map(id -> new Inspection.Inspector(UUID.fromString(id), nameIn(draw, id)))
                .toList();
    }

    /** People of the organisation who may inspect today: their names. */
    Map<UUID, String> inspectors(String organisation) {
        var found = new LinkedHashMap<UUID, String>();
        for (Capacity capacity : INSPECTS) {
            persons.holding(organisation, capacity, clock.today())
                    .forEach(each -> found.putIfAbsent(each.personId(), each.name()));
        }
        return found;
    }

    static Checklist checklist(String code) {
        return Checklist.edition(code).orElseThrow();
    }

    private static String nameIn(Draw draw, String id) {
        return draw.candidates().stream()
                .filter(each -> each.id().equals(id))
                .map(DrawCandidate::name)
                .findFirst()
                .orElseThrow();
    }
}
