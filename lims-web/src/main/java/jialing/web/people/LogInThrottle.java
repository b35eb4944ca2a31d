package jialing.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jialing.domain.shared.Text;
import jialing.web.shared.Throttle;

/** From one address only so many log-ins are tried in a minute, whichever accounts they name. */
@ApplicationScoped
public class LogInThrottle {

    private final Throttle throttle = new Throttle(
            Integer.getInteger("jialing.log-ins-per-minute", 60),
            "LogInRate",
            Text.of("登录尝试过于频繁，请一分钟后再试", "Too many log-in attempts from here; try again in a minute"));

    public void admit(String address) {
        throttle.admit(address);
    }
}
