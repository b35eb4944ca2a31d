package jialing.workflows.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;

/** Opens a request for the engine's own thread if there is none, and acts as the house in it. */
@Interceptor
@AsTheHouse
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class HouseActs {

    @Inject
    RequestContextController request;

    @Inject
    CurrentActor current;

    @AroundInvoke
    Object actAsTheHouse(InvocationContext invocation) throws Exception {
        boolean opened = request.activate();
        Actor before = current.isKnown() ? current.get() : null;
        current.is(Actor.system());
        try {
            return invocation.proceed();
        } finally {
            current.is(before);
            if (opened) {
                request.deactivate();
            }
        }
    }
}
