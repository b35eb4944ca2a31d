package jialing.workflows.equipment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.equipment.EvidenceDue;
import jialing.domain.equipment.InstrumentDueChanged;
import jialing.domain.shared.HouseOpened;
import jialing.workflows.shared.AsTheHouse;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Instruments that were registered before there were reminders get their case when the house opens. */
@AsTheHouse
@Transactional
@ApplicationScoped
public class InstrumentsWithoutCase {

    /** After everything else that is done at the opening: the demo city registers instruments too. */
    private static final int LAST = 9500;

    @Inject
    ProcessEngine engine;

    @Inject
    Cases cases;

    @Inject
    EvidenceDue evidence;

    public void open(@Observes @Priority(LAST) HouseOpened opened) {
        Set<String> running = engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(CaseKind.INSTRUMENT.process())
                .list()
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .collect(Collectors.toSet());
        evidence.ofAll().stream()
                .filter(instrument ->
                        !running.contains(instrument.instrumentId().toString()))
                .forEach(this::open);
    }

    private void open(InstrumentDueChanged instrument) {
        // Another node may open just now: whoever holds the instrument looks once more.
        evidence.hold(instrument.instrumentId());
        if (cases.find(CaseKind.INSTRUMENT, instrument.instrumentId()).isEmpty()) {
            cases.open(CaseKind.INSTRUMENT, instrument.instrumentId(), instrument.organisation(), instrument.code());
        }
    }
}
