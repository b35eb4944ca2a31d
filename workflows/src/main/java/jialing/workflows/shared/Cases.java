package jialing.workflows.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The running cases. Observers of facts open them and step them; everything happens in the transaction of the act that stated the
 * fact. A case that is found is held until that transaction ends: two phones that collect the last two samples at once MUST NOT
 * each believe that the other's is still missing.
 */
@ApplicationScoped
public class Cases {

    static final String ORGANISATION = "organisation";
    /** Variable of a case: the number by which people know its subject. */
    public static final String NUMBER = "number";

    static final String PERSON = "person";

    static final String DUE_AT = "dueAt";

    static final String WORK_ORDERS = "workOrders";

    /** Variable of a case that waits for one person: the person's id. */
    static final String OWNER = "owner";

    private static final String HOLD = "select * from " + EngineSettings.SCHEMA + ".act_ru_execution"
            + " where business_key_ = #{subject} and parent_id_ is null and proc_def_id_ in (select id_ from "
            + EngineSettings.SCHEMA
            + ".act_re_procdef where key_ = #{process}) for update";

    @Inject
    ProcessEngine engine;

    /** @param number by which people know the thing, e.g. the work order's number */
    public void open(CaseKind kind, UUID subject, String organisation, String number) {
        open(kind, subject, organisation, number, Set.of());
    }

    /** @param workOrders for which it is done: their due days are its own */
    public void open(CaseKind kind, UUID subject, String organisation, String number, Set<UUID> workOrders) {
        String ids = workOrders.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        kind.process(),
                        subject.toString(),
                        Map.of(ORGANISATION, organisation, NUMBER, number, WORK_ORDERS, ids));
    }

    /**
     * A case that waits for one person, whatever capacities that person holds.
     *
     * @param owner the person's id
     */
    public void openFor(UUID owner, CaseKind kind, UUID subject, String organisation, String number) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        kind.process(),
                        subject.toString(),
                        Map.of(ORGANISATION, organisation, NUMBER, number, WORK_ORDERS, "", OWNER, owner.toString()));
    }

    /** @param dueAt last moment */
    public void open(CaseKind kind, UUID subject, String organisation, String number, Date dueAt) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        kind.process(),
                        subject.toString(),
                        Map.of(ORGANISATION, organisation, NUMBER, number, DUE_AT, dueAt));
    }

    /**
     * A case that concerns a person, who finds it in the own inbox.
     *
     * @param dueAt last moment; null when there is none
     */
    public void open(CaseKind kind, UUID subject, String organisation, String number, UUID person, Date dueAt) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        kind.process(),
                        subject.toString(),
                        Variables.createVariables()
                                .putValue(ORGANISATION, organisation)
                                .putValue(NUMBER, number)
                                .putValue(PERSON, person.toString())
                                .putValue(DUE_AT, dueAt));
    }

    /** @throws UnknownCase when no such case runs */
    public RunningCase of(CaseKind kind, UUID subject) {
        return find(kind, subject).orElseThrow(() -> new UnknownCase(kind, subject));
    }

    public Optional<RunningCase> find(CaseKind kind, UUID subject) {
        return engine
                .getRuntimeService()
                .createNativeExecutionQuery()
                .sql(HOLD)
                .parameter("subject", subject.toString())
                .parameter("process", kind.process())
                .list()
                .stream()
                .map(Execution::getProcessInstanceId)
                .map(id -> new RunningCase(engine, id))
                .findFirst();
    }
}
