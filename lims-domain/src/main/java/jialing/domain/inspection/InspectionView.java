package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.draws.Draw;
import jialing.domain.draws.DrawView;
import jialing.domain.inspection.persistence.CampaignTable;
import jialing.domain.inspection.persistence.CheckTable;
import jialing.domain.inspection.persistence.InspectionPhotoTable;
import jialing.domain.inspection.persistence.InspectionTable;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;
import jialing.domain.supervision.Checklist;

/** Campaigns and inspections for the screen: those who inspect see what they inspect, the inspected see theirs. */
@View
public class InspectionView {

    /** With which new campaigns are planned. */
    static final String CHECKLIST = "inspection/1";

    private static final int MOST_PUBLISHED = 200;

    @Inject
    Inspections inspections;

    @Inject
    CampaignTable campaigns;

    @Inject
    InspectionTable table;

    @Inject
    InspectionPhotoTable photos;

    @Inject
    CheckTable checks;

    @Inject
    Organisations organisations;

    @Inject
    DrawView draws;

    @Inject
    CurrentActor current;

    public record Institution(String code, String nameZh, String nameEn) {}

    public record CampaignDetail(InspectionCampaign campaign, Draw draw, List<Inspection> inspections) {}

    /**
     * @param inspectors who was drawn; nobody before the draw, nor for the inspected before it begins
     * @param checkDraw null before it was drawn what is verified
     */
    public record Detail(
            Inspection inspection,
            String inspectedZh,
            String inspectedEn,
            List<Inspection.Inspector> inspectors,
            List<Checklist.Item> questions,
            CheckDraw checkDraw,
            List<InspectionCheck> checks,
            List<InspectionAnswer> answers) {}

    public record Photographed(String mediaType, byte[] bytes) {}

    public List<InspectionCampaign> campaigns() {
        return campaigns.of(current.get().organisation());
    }

    public CampaignDetail campaign(UUID id) {
        current.get();
        InspectionCampaign campaign =
                campaigns.byId(id).orElseThrow(() -> Refusal.notFound("InspectionCampaign", "抽查", id));
        return new CampaignDetail(campaign, draws.of(campaign.drawId()), table.ofCampaign(id));
    }

    /** Those of the organisation, as the one that inspects or that is inspected, newest first. */
    public Page<Inspection> page(UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                table.page(current.get().organisation(), after, size + 1),
                size,
                each -> each.id().toString());
    }

    public Detail of(UUID id) {
        Actor actor = current.get();
        Inspection inspection = inspections.byId(id);
        Organisation inspected = organisations.byCode(inspection.inspected());
        return new Detail(
                inspection,
                inspected.nameZh(),
                inspected.nameEn(),
                inspectors(actor, inspection),
                Inspections.checklist(inspection.checklist()).questions(),
                checks.drawOf(id).orElse(null),
                checks.of(id),
                table.answers(id));
    }

    /** @throws Refusal when there is no such photo, or none that the asking person may see */
    public Photographed photo(UUID inspection, UUID id) {
        current.get();
        return photos.byId(inspection, id)
                .map(kept -> new Photographed(kept.mediaType(), kept.bytes()))
                .orElseThrow(() -> Refusal.notFound("InspectionPhoto", "照片", id));
    }

    /** Who may be inspected: everybody below the organisation acted for. */
    public List<Institution> institutions() {
        Actor actor = current.get();
        return organisations.all().stream()
                .filter(each -> actor.sees(each.code()) && !each.code().equals(actor.organisation()))
                .map(each -> new Institution(each.code(), each.nameZh(), each.nameEn()))
                .toList();
    }

    /** What was published, newest first; asked by whoever comes. */
    public List<PublishedInspection> published() {
        return table.published(MOST_PUBLISHED);
    }

    private List<Inspection.Inspector> inspectors(Actor actor, Inspection inspection) {
        if (inspection.start() != null) {
            return inspection.start().inspectors();
        }
        return actor.sees(inspection.organisation()) ? inspections.drawn(inspection.drawId()) : List.of();
    }
}
