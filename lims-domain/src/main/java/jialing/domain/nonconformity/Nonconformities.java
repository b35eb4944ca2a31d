package jialing.domain.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.persistence.NonconformityTable;
import jialing.domain.shared.Refusal;

/** All nonconformities ever found. Nothing is taken out or changed. */
@ApplicationScoped
public class Nonconformities {

    @Inject
    NonconformityTable table;

    void add(Nonconformity opened) {
        table.insert(opened);
    }

    /** @return it as it stands now */
    Nonconformity took(Nonconformity nonconformity, CourseStep step) {
        table.insertStep(nonconformity, step);
        return replaced(nonconformity.id());
    }

    Nonconformity decided(Nonconformity nonconformity, CorrectiveAction action, CourseStep step) {
        table.insertAction(nonconformity, action);
        return took(nonconformity, step);
    }

    private Nonconformity replaced(UUID id) {
        Nonconformity now = byId(id);
        table.replaceStanding(now);
        return now;
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Nonconformity byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("Nonconformity", "不符合工作", id));
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Nonconformity byNumber(String number) {
        return table.byNumber(number).orElseThrow(() -> Refusal.notFound("Nonconformity", "不符合工作", number));
    }

    /** The same, held until the transaction ends: steps follow each other. */
    Nonconformity alone(String number) {
        table.hold(number);
        return byNumber(number);
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public CorrectiveAction action(UUID id) {
        return table.action(id).orElseThrow(() -> Refusal.notFound("CorrectiveAction", "纠正措施", id));
    }

    /** Those about this thing, newest first; closed ones too. */
    public List<Nonconformity> concerning(String type, UUID id) {
        return table.concerning(type, id);
    }
}
