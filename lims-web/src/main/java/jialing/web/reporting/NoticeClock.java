package jialing.web.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has notices sent, again and again as long as the house is open. */
@WebListener
public class NoticeClock implements ServletContextListener {

    private static final long FIRST_AFTER_SECONDS = 10;
    private static final long EVERY_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    NoticeRound round;

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
