package jialing.web.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has what was recorded put into the log, again and again: an act MUST be in a checkpoint within two seconds. */
@WebListener
public class SequencerClock implements ServletContextListener {

    private static final long FIRST_AFTER_MILLIS = 1_000;
    private static final long EVERY_MILLIS = 300;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SequencerRound round;

    private ScheduledFuture<?> ticking;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ticking = executor.scheduleWithFixedDelay(
                round::untilNothingWaits, FIRST_AFTER_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        ticking.cancel(false);
    }
}
