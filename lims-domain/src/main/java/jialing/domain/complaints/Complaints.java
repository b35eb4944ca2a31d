package jialing.domain.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.complaints.persistence.ComplaintTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;

/** Complaints that the acting officer handles. */
@ApplicationScoped
class Complaints {

    static final Capacity HANDLES = Capacity.QUALITY_OFFICER;

    @Inject
    ComplaintTable table;

    @Inject
    CurrentActor current;

    /** Held by this transaction alone. @throws Refusal unless a quality officer of the handling organisation asks */
    Complaint locked(UUID id) {
        Actor actor = current.mustBe(HANDLES);
        return mine(table.locked(id).orElseThrow(() -> unknown(id)), actor);
    }

    Complaint byId(UUID id) {
        Actor actor = current.mustBe(HANDLES);
        return mine(table.byId(id).orElseThrow(() -> unknown(id)), actor);
    }

    private static Complaint mine(Complaint complaint, Actor actor) {
        actor.mustActFor(complaint.organisation());
        return complaint;
    }

    private static Refusal unknown(UUID id) {
        return Refusal.notFound("Complaint", "投诉举报", id);
    }
}
