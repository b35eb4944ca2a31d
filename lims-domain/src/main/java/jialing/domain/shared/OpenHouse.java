package jialing.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Opens the house once the application has started. */
@ApplicationScoped
public class OpenHouse {

    private static final String DEMO = "jialing.demo";

    @Inject
    Event<HouseOpened> opened;

    /** Fails when anything fails that must be done before the first person comes: the application MUST NOT start half prepared. */
    @ActivateRequestContext
    public void open() {
        opened.fire(new HouseOpened(Boolean.getBoolean(DEMO)));
    }
}
