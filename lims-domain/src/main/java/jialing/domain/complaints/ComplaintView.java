package jialing.domain.complaints;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jialing.domain.complaints.persistence.ComplaintFileTable;
import jialing.domain.complaints.persistence.ComplaintTable;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Complaints for those who handle them, and for the organisation complained of what it was told. */
@View
public class ComplaintView {

    /** So many days before its term a case is shown as due. */
    private static final int NEAR_DAYS = 3;

    @Inject
    Complaints cases;

    @Inject
    ComplaintTable table;

    @Inject
    ComplaintFileTable files;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Line(
            UUID id,
            String number,
            ComplaintKind kind,
            String about,
            String aboutZh,
            String aboutEn,
            String subject,
            ComplaintState state,
            LocalDate dueOn,
            boolean overdue,
            Instant receivedAt) {}

    public record Detail(
            Line line, String words, boolean named, List<ComplaintStep> steps, List<ComplaintFile> files) {}

    public record ShownFile(String name, String mediaType, byte[] bytes) {}

    public record Institution(String code, String nameZh, String nameEn) {}

    /** @param near cases whose term is near or past */
    public record Due(int near) {}

    /** Newest first. */
    public List<Line> all() {
        Actor actor = current.mustBe(Complaints.HANDLES);
        return table.of(actor.organisation()).stream().map(this::line).toList();
    }

    public Detail of(UUID id) {
        Complaint complaint = cases.byId(id);
        return new Detail(line(complaint), complaint.words(), complaint.named(), complaint.steps(), files.of(id));
    }

    /** @throws jialing.domain.shared.Refusal when there is no such file in a case that the officer handles */
    public ShownFile file(UUID id, UUID file) {
        cases.byId(id);
        return files.byId(id, file)
                .map(kept -> new ShownFile(kept.name(), kept.mediaType(), kept.bytes()))
                .orElseThrow(() -> Refusal.notFound("ComplaintFile", "文件", file));
    }

    /** How many wait for the officer who asks; none for everybody else. */
    public Due due() {
        Actor actor = current.get();
        if (!actor.holds(Complaints.HANDLES)) {
            return new Due(0);
        }
        LocalDate near = clock.today().plusDays(NEAR_DAYS);
        return new Due((int) table.of(actor.organisation()).stream()
                .filter(complaint ->
                        complaint.dueOn() != null && !complaint.dueOn().isAfter(near))
                .count());
    }

    /** What the own organisation was told of complaints about it. */
    public List<PassedOn> passedOn() {
        return table.passedOnTo(current.mustBe(Complaints.HANDLES).organisation());
    }

    /** About whom something can be said; asked by whoever comes. */
    public List<Institution> institutions() {
        return organisations.all().stream()
                .sorted(Comparator.comparing(Organisation::code))
                .map(each -> new Institution(each.code(), each.nameZh(), each.nameEn()))
                .toList();
    }

    private Line line(Complaint complaint) {
        Organisation about = organisations.byCode(complaint.about());
        return new Line(
                complaint.id(),
                complaint.number(),
                complaint.kind(),
                complaint.about(),
                about.nameZh(),
                about.nameEn(),
                complaint.subject(),
                complaint.state(),
                complaint.dueOn(),
                complaint.isOverdue(clock.today()),
                complaint.receivedAt());
    }
}
