package jialing.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** A visiting inspector looks and does nothing else: whatever door is not marked {@link OpenToVisitors} refuses what is no GET. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class VisitorsLook implements ContainerRequestFilter {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    CurrentActor current;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!current.isKnown() || !current.get().holds(Capacity.VISITING_INSPECTOR)) {
            return;
        }
        if (!LOOKING.contains(request.getMethod()) && !isOpen()) {
            throw new Refusal(
                    Refusal.Kind.NOT_ALLOWED,
                    "VisitorsLook",
                    null,
                    Text.of("来访检查员只能查看和下载，不能更改任何内容", "A visiting inspector looks and downloads, and changes nothing"),
                    null);
        }
    }

    private boolean isOpen() {
        return resource.getResourceMethod() != null
                && (resource.getResourceMethod().isAnnotationPresent(OpenToVisitors.class)
                        || resource.getResourceClass().isAnnotationPresent(OpenToVisitors.class));
    }
}
