package jialing.domain.methods;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.methods.MethodReplacement.ReplacementWarning;
import jialing.domain.methods.NamesMethod.WorkNamed;
import jialing.domain.methods.persistence.ReplacementTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Replacements of standards, and everything in the house that has to be redone for one, by laboratory. */
@View
public class ReplacementView {

    @Inject
    ReplacementTable table;

    @Inject
    WorkToRedo work;

    @Inject
    LabClock clock;

    /** @param daysLeft until the new standard is in force; zero or less when it is */
    public record ReplacementLine(MethodReplacement replacement, ReplacementWarning warning, long daysLeft) {}

    /**
     * What a laboratory has to redo.
     *
     * @param organisation its code; {@code *} for what the whole city shares
     * @param named how many things name the old standard
     * @param redone how many name the new one
     */
    public record ReplacementTask(String organisation, TaskKind kind, int named, int redone) {

        /** Open work ends by being finished; everything else by naming the new standard as often as the old one. */
        public boolean done() {
            return kind == TaskKind.OPEN_WORK ? named == 0 : redone >= named;
        }
    }

    /** What names a method standard. */
    public enum TaskKind {
        QUALIFICATION,
        VERIFICATION,
        SOP,
        COMPETENCE,
        QUALITY_CONTROL_PLAN,
        OPEN_WORK
    }

    /**
     * @param openWork what is under way by the old standard, by name
     * @param changes to the announcement, the newest first
     */
    public record Whole(
            ReplacementLine line,
            List<ReplacementTask> tasks,
            List<WorkNamed> openWork,
            List<ReplacementChange> changes) {}

    /** Newest first. */
    public Page<ReplacementLine> page(UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                table.page(after, size + 1).stream().map(this::line).toList(),
                size,
                line -> line.replacement().id().toString());
    }

    public Whole of(UUID id) {
        MethodReplacement replacement = table.byId(id).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("MethodReplacement", "标准更替", id));
        List<WorkNamed> openWork = replacement.withdrawn() ? List.of() : work.open(replacement);
        List<ReplacementTask> tasks = replacement.withdrawn() ? List.of() : work.tasks(replacement, openWork);
        return new Whole(line(replacement), tasks, openWork, table.changesOf(id));
    }

    private ReplacementLine line(MethodReplacement replacement) {
        return new ReplacementLine(
                replacement, replacement.warningOn(clock.today()), replacement.daysLeft(clock.today()));
    }
}
