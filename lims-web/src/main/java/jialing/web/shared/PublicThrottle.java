package jialing.web.shared;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jialing.domain.shared.Text;

/** Strangers may ask at the public doors as often as a client of the log needs to, and no more. */
@Provider
@Priority(PublicThrottle.BEFORE_ANYTHING_COSTS)
public class PublicThrottle implements ContainerRequestFilter {

    static final int BEFORE_ANYTHING_COSTS = Priorities.AUTHENTICATION - 1;

    private static final Throttle THROTTLE = new Throttle(
            Integer.getInteger("jialing.public-requests-per-minute", 1200),
            "PublicRequestRate",
            Text.of("请求过于频繁，请稍后再试", "Too many requests from here; try again later"));

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked) {
        if (PublicDoor.Found.at(resource).filter(door -> !door.unlimited()).isPresent()) {
            THROTTLE.admit(request.getRemoteAddr());
        }
    }
}
