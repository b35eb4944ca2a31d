package jialing.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jialing.domain.shared.OpenHouse;

/** Opens the house before the first request is let in. */
@WebListener
public class Opening implements ServletContextListener {

    @Inject
    OpenHouse house;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        house.open();
    }
}
