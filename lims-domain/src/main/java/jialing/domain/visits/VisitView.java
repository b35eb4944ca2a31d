package jialing.domain.visits;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;
import jialing.domain.visits.persistence.LookTable;
import jialing.domain.visits.persistence.VisitTable;

/** Visits and their trails: for those who answer for them in the organisation, and for each visitor the own one. */
@View
public class VisitView {

    private static final Capacity[] SEES = {
        Capacity.QUALITY_OFFICER, Capacity.ADMINISTRATOR, Capacity.AUDITOR, Capacity.VISITING_INSPECTOR
    };

    @Inject
    VisitTable visits;

    @Inject
    LookTable looks;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Line(Visit visit, VisitState state) {}

    /** Newest first. */
    public List<Line> all() {
        Actor actor = current.mustBe(SEES);
        return visits.of(actor.organisation()).stream()
                .filter(visit -> isOpenTo(actor, visit))
                .map(this::line)
                .toList();
    }

    /** @throws Refusal when there is none, or none that this person may see */
    public Line of(UUID id) {
        return line(visible(id));
    }

    /** The visit of the visitor who asks. */
    public Line mine() {
        Actor actor = current.mustBe(Capacity.VISITING_INSPECTOR);
        return visits.ofPerson(actor.personId())
                .map(this::line)
                .orElseThrow(() -> Refusal.notFound("Visit", "来访", actor.account()));
    }

    /** What the visitor was shown, newest first. */
    public Page<Look> trail(UUID id, UUID after, Integer limit) {
        visible(id);
        int size = Page.size(limit);
        return Page.of(looks.page(id, after, size + 1), size, each -> each.id().toString());
    }

    private Visit visible(UUID id) {
        Actor actor = current.mustBe(SEES);
        return visits.byId(id)
                .filter(visit -> isOpenTo(actor, visit))
                .orElseThrow(() -> Refusal.notFound("Visit", "来访", id));
    }

    private static boolean isOpenTo(Actor actor, Visit visit) {
        return !actor.holds(Capacity.VISITING_INSPECTOR)
                || visit.acceptance() != null && visit.acceptance().personId().equals(actor.personId());
    }

    private Line line(Visit visit) {
        return new Line(visit, visit.state(clock.now()));
    }
}
