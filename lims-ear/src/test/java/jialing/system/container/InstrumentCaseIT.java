package jialing.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.shared.HouseOpened;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Every instrument that lives has one case, those from before there were reminders too. */
@InContainer
class InstrumentCaseIT {

    @Inject
    private Event<HouseOpened> opened;

    @Inject
    private ProcessEngine engine;

    @Deployment
    static EnterpriseArchive application() {
        return ApplicationUnderTest.with(InstrumentCaseIT.class);
    }

    @Test
    void anInstrumentWithoutACaseGetsOneWhenTheHouseOpensAndNoSecondOne() {
        opened.fire(new HouseOpened(true));
        List<ProcessInstance> before = cases(null);
        assertThat(before).isNotEmpty();
        ProcessInstance lost = before.get(0);
        engine.getRuntimeService().deleteProcessInstance(lost.getId(), "from before there were reminders");
        assertThat(cases(lost.getBusinessKey())).isEmpty();
        opened.fire(new HouseOpened(true));
        opened.fire(new HouseOpened(true));
        assertThat(cases(lost.getBusinessKey())).hasSize(1);
        assertThat(cases(null)).hasSameSizeAs(before);
    }

    /** @param instrument null for all */
    private List<ProcessInstance> cases(String instrument) {
        var query =
                engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("InstrumentDueProcess");
        return instrument == null
                ? query.list()
                : query.processInstanceBusinessKey(instrument).list();
    }
}
