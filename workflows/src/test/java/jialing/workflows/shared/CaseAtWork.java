package jialing.workflows.shared;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One case in a test: steps it, and tells where it stands. */
public final class CaseAtWork {

    public static final UUID SOMEBODY = UUID.fromString("0199f0a4-0000-7000-8000-000000000001");

    private final ProcessEngine engine;
    private final CaseKind kind;
    private final UUID subject;

    private CaseAtWork(ProcessEngine engine, CaseKind kind, UUID subject) {
        this.engine = engine;
        this.kind = kind;
        this.subject = subject;
    }

    public static CaseAtWork open(ProcessEngine engine, CaseKind kind) {
        var subject = UUID.randomUUID();
        EngineOnPostgres.cases(engine).open(kind, subject, "CQ-WZ", "NUMBER-1", Set.of(UUID.randomUUID()));
        return new CaseAtWork(engine, kind, subject);
    }

    public static CaseAtWork openFor(UUID owner, ProcessEngine engine, CaseKind kind) {
        var subject = UUID.randomUUID();
        EngineOnPostgres.cases(engine).openFor(owner, kind, subject, "CQ-WZ", "NUMBER-1");
        return new CaseAtWork(engine, kind, subject);
    }

    public static CaseAtWork openForAPerson(ProcessEngine engine, CaseKind kind) {
        var subject = UUID.randomUUID();
        EngineOnPostgres.cases(engine).open(kind, subject, "CQ-WZ", "NUMBER-1", SOMEBODY, Date.from(DomainAnswers.DUE));
        return new CaseAtWork(engine, kind, subject);
    }

    public static CaseAtWork openDue(ProcessEngine engine, CaseKind kind) {
        var subject = UUID.randomUUID();
        EngineOnPostgres.cases(engine).open(kind, subject, "CQ-WZ", "NUMBER-1", Date.from(DomainAnswers.DUE));
        return new CaseAtWork(engine, kind, subject);
    }

    public CaseAtWork reportOf(UUID report) {
        return new CaseAtWork(engine, CaseKind.REPORT, report);
    }

    public UUID subject() {
        return subject;
    }

    public RunningCase running() {
        return EngineOnPostgres.cases(engine).of(kind, subject);
    }

    public CaseAtWork finish(String... steps) {
        Stream.of(steps).forEach(running()::finish);
        return this;
    }

    public CaseAtWork hear(String... messages) {
        Stream.of(messages).forEach(running()::mustHear);
        return this;
    }

    /** Ids of the tasks that wait for people. */
    public List<String> waitsFor() {
        return tasks().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    public List<String> candidates(String step) {
        return engine.getTaskService().getIdentityLinksForTask(task(step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .sorted()
                .toList();
    }

    public Instant dueAt(String step) {
        return task(step).getDueDate().toInstant();
    }

    private Task task(String step) {
        return tasks().filter(each -> each.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow();
    }

    public boolean hasEnded() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .count()
                == 0;
    }

    /** Does what the engine has to do by itself at this instant. */
    public CaseAtWork workAt(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
        try {
            jobs().forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } finally {
            ClockUtil.reset();
        }
        return this;
    }

    private Stream<Job> jobs() {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance())
                .executable()
                .list()
                .stream();
    }

    private Stream<Task> tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(subject.toString()).list().stream();
    }

    private String instance() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .singleResult()
                .getId();
    }
}
