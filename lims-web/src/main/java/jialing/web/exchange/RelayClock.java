package jialing.web.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has the outbox relayed, again and again as long as the house is open. */
@WebListener
public class RelayClock implements ServletContextListener {

    private static final long FIRST_AFTER_SECONDS = 5;
    private static final long EVERY_SECONDS = 1;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    RelayRound round;

    private ScheduledFuture<?> ticking;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ticking = executor.scheduleWithFixedDelay(
                round::untilNothingWaits, FIRST_AFTER_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        ticking.cancel(false);
    }
}
