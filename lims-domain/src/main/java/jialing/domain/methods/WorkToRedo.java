package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.methods.NamesMethod.WorkNamed;
import jialing.domain.methods.ReplacementView.ReplacementTask;
import jialing.domain.methods.ReplacementView.TaskKind;
import jialing.domain.methods.persistence.ReplacementTasks;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;

/** What has to be redone for a replaced standard, asked of the record each time: nobody ticks anything off. */
@ApplicationScoped
class WorkToRedo {

    @Inject
    ReplacementTasks tasks;

    @Inject
    @Any
    Instance<NamesMethod> others;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** Under way by the old standard, in the laboratories that the asking person sees. */
    List<WorkNamed> open(MethodReplacement replacement) {
        return others.stream()
                .flatMap(each -> each.naming(replacement.oldMethod()).stream())
                .filter(named -> current.get().sees(named.organisation()))
                .toList();
    }

    List<ReplacementTask> tasks(MethodReplacement replacement) {
        return tasks(replacement, open(replacement));
    }

    /** By laboratory. */
    List<ReplacementTask> tasks(MethodReplacement replacement, List<WorkNamed> openWork) {
        Stream<ReplacementTask> open = openWork.stream()
                .map(WorkNamed::organisation)
                .distinct()
                .map(organisation -> new ReplacementTask(
                        organisation,
                        TaskKind.OPEN_WORK,
                        (int) openWork.stream()
                                .filter(named -> named.organisation().equals(organisation))
                                .count(),
                        0));
        return Stream.concat(tasks.of(replacement.oldMethod(), replacement.newMethod(), clock.today()).stream(), open)
                .sorted(Comparator.comparing(ReplacementTask::organisation).thenComparing(ReplacementTask::kind))
                .toList();
    }
}
