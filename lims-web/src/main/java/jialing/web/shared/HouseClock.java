package jialing.web.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has a round of the house's own work done, again and again as long as the house is open. */
public abstract class HouseClock implements ServletContextListener {

    private final Duration first;
    private final Duration every;

    @Resource
    ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> ticking;

    /**
     * @param first round so long after the opening
     * @param every further round so long after the one before has ended
     */
    protected HouseClock(Duration first, Duration every) {
        this.first = first;
        this.every = every;
    }

    protected abstract void round();

    @Override
    public final void contextInitialized(ServletContextEvent event) {
        ticking =
                executor.scheduleWithFixedDelay(this::round, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public final void contextDestroyed(ServletContextEvent event) {
        ticking.cancel(false);
    }
}
